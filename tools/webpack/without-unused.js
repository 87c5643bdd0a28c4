// SPDX-License-Identifier: EUPL-1.2
/**
 * Takes out what a module works out and never uses, as the minimiser does, but before webpack asks which module uses what.
 * Fluent's styles still name the tokens that they were made from; because of that the whole table of tokens came along.
 */
const { minify } = require("terser");

const OPTIONS = {
  module: true,
  mangle: false,
  compress: { defaults: false, unused: true, side_effects: true, pure_getters: true },
  // Webpack has to see which calls may go.
  format: { preserve_annotations: true },
};

module.exports = function withoutUnused(code) {
  const done = this.async();
  minify(code, OPTIONS).then(({ code: used }) => done(null, used), done);
};
