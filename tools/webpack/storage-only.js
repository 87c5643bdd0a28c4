// SPDX-License-Identifier: EUPL-1.2
/**
 * @microsoft/office-js-helpers comes as one bundle of 190 kB, which no tree-shaking gets into. This loader leaves the part that
 * src/workbook/stored/user-preferences.ts uses: Storage, and what that asks for in turn. For the few general helpers that Storage takes
 * from lodash and rxjs, which are nine tenths of that, the language stands in; its `notify` throws.
 */
const STORAGE = "./src/helpers/storage.ts";
const INDEX = "./src/index.ts";
const INDEX_OF_STORAGE = `/***/ (function(module, exports, require) { exports.Storage = require(${JSON.stringify(STORAGE)}).a; }),\n`;
const STAND_INS = {
  "lodash-es/isNil": "exports.a = (value) => value == null;",
  "lodash-es/isString": 'exports.a = (value) => typeof value === "string";',
  "lodash-es/isEmpty": "exports.a = (text) => text.length === 0;",
  "lodash-es/debounce": "",
  "rxjs/Observable": "",
};

const standIn = (name) => {
  const code = STAND_INS[/^\.\/node_modules\/(.+)\.js$/.exec(name)?.[1]];
  return code === undefined ? undefined : `/***/ "${name}":\n/***/ (function(module, exports) { ${code} }),\n`;
};

module.exports = function storageOnly(bundle) {
  const [head, ...modules] = bundle.split(/(?=^\/\*\*\*\/ "\.)/m);
  const parts = new Map(
    modules.map((text) => {
      const [, name] = /^\/\*\*\*\/ "([^"]+)"/.exec(text);
      return [name, standIn(name) ?? text];
    }),
  );
  const kept = new Set();
  const keep = (name) => {
    if (kept.has(name) || !parts.has(name)) return;
    kept.add(name);
    for (const [, next] of parts.get(name).matchAll(/__webpack_require__\("([^"]+)"\)/g)) keep(next);
  };
  keep(STORAGE);
  if (kept.size < 2 || !parts.has(INDEX))
    throw new Error("office-js-helpers is built otherwise than this loader knows.");
  const last = modules.at(-1);
  const end = last.slice(last.lastIndexOf("/******/ })"));
  // As a module of today, so that the build needs no bridge to the older kind.
  return `const exports = {}, module = { exports };\n${head}/***/ "${INDEX}":\n${INDEX_OF_STORAGE}${[...parts]
    .filter(([name]) => kept.has(name))
    .map(([, text]) => text.replace(end, ""))
    .join("")}${end}\nexport const { Storage } = module.exports;\n`;
};
