// SPDX-License-Identifier: EUPL-1.2
/**
 * What a module asks of a package, asked by name, for webpack to see that the rest of the package is not used. It means the same.
 * - React's own files name a whole package first: `var React = require("react"); … React.version` is `require("react").version`.
 * - Fluent's and Griffel's put names together: `React['use' + 'Id']` is `React.useId`.
 */
const { minify } = require("terser");

const PACKAGES = /^var (?:\w+ = require\("[\w-]+"\)(?:,\s*|;))+$/m;
const PACKAGE = /(\w+) = (require\([^)]+\))/g;
const PUT_TOGETHER = /\['(\w+)' \+ '(\w+)'\]/g;

module.exports = function byName(code) {
  const [packages] = PACKAGES.exec(code) ?? [];
  if (packages === undefined) return code.replace(PUT_TOGETHER, ".$1$2");
  const done = this.async();
  const options = {
    mangle: false,
    compress: {
      defaults: false,
      global_defs: Object.fromEntries([...packages.matchAll(PACKAGE)].map(([, name, asked]) => [`@${name}`, asked])),
    },
    // Licences stay, and lines that a source map can show.
    format: { beautify: true, comments: "some" },
  };
  minify(code.replace(packages, ""), options).then(({ code: named }) => done(null, named), done);
};
