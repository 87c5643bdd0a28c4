// SPDX-License-Identifier: EUPL-1.2
/** Pins what the page takes from inside Univer's own drawing, which loads in a browser only: its text says whether it is there. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { LOCALES } from "../../src/workbench/page/locale";

const sourceOf = (name: string): string =>
  readFileSync(path.join("node_modules/@univerjs", name, "lib/es/index.js"), "utf8");

it("asks one method, with six arguments, for what a cell becomes when text in it is replaced", () => {
  const source = sourceOf("sheets-find-replace");
  const calls = [...source.matchAll(/this\._getReplacedCellData\(([^;]*)\);/g)];
  expect(calls).toHaveLength(2);
  expect(source).toMatch(
    /^\t_getReplacedCellData\(match, worksheet, shouldReplaceFormula, findString, replaceString, replaceFlag\) \{$/m,
  );
  // The last argument says whether letters may be large or small.
  for (const [, given = ""] of calls) expect(given).toMatch(/(?:replaceFlag|\? "g" : "ig")$/);
});

it("gives its menus, and nothing else, the width by which the page finds them", () => {
  expect(sourceOf("ui").split("univer-min-w-52")).toHaveLength(2);
  expect(sourceOf("ui")).toMatch(/className: clsx\("[^"]*univer-min-w-52[^"]*", borderClassName, scrollbarClassName/);
  expect(sourceOf("sheets-ui")).not.toContain("univer-min-w-52");
});

/** The packages with the words of the grid. */
const SPEAKING = [
  "design",
  "docs",
  "docs-ui",
  "find-replace",
  "sheets",
  "sheets-conditional-formatting",
  "sheets-find-replace",
  "sheets-formula",
  "sheets-formula-ui",
  "sheets-numfmt",
  "sheets-numfmt-ui",
  "sheets-ui",
  "ui",
];

it.each(SPEAKING)("%s asks for no words that nobody has: their name would stand on the page", (name) => {
  const asked = [...sourceOf(name).matchAll(/\.t\("([\w.-]+)"/g)].map(([, key = ""]) => key);
  const found = (key: string): unknown =>
    key
      .split(".")
      .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], Object.values(LOCALES)[0]);
  expect(asked.filter((key) => typeof found(key) !== "string")).toEqual([]);
});
