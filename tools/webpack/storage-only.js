// SPDX-License-Identifier: EUPL-1.2
/**
 * @microsoft/office-js-helpers comes as one bundle of 190 kB, which no tree-shaking gets into. This loader leaves the part that
 * src/workbook/user-preferences.ts uses: Storage, and what that asks for in turn.
 */
const STORAGE = "./src/helpers/storage.ts";
const INDEX = "./src/index.ts";
const INDEX_OF_STORAGE = `/***/ (function(module, exports, require) { exports.Storage = require(${JSON.stringify(STORAGE)}).a; }),\n`;

module.exports = function storageOnly(bundle) {
  const [head, ...modules] = bundle.split(/(?=^\/\*\*\*\/ "\.)/m);
  const parts = new Map(modules.map((text) => [/^\/\*\*\*\/ "([^"]+)"/.exec(text)[1], text]));
  const kept = new Set();
  const keep = (name) => {
    if (kept.has(name) || !parts.has(name)) return;
    kept.add(name);
    for (const [, next] of parts.get(name).matchAll(/__webpack_require__\("([^"]+)"\)/g)) keep(next);
  };
  keep(STORAGE);
  if (kept.size < 2 || !parts.has(INDEX)) throw new Error("office-js-helpers is built otherwise than this loader knows.");
  const last = modules.at(-1);
  const end = last.slice(last.lastIndexOf("/******/ })"));
  return `${head}/***/ "${INDEX}":\n${INDEX_OF_STORAGE}${[...parts].filter(([name]) => kept.has(name)).map(([, text]) => text.replace(end, "")).join("")}${end}`;
};
