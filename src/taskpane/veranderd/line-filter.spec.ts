// SPDX-License-Identifier: EUPL-1.2
import { FIVE_LINES } from "./change.fixture";
import { changeLines } from "./change-lines";
import { ALL_LINES, countsOf, selectLines, subjectsOf, type LineFilter } from "./line-filter";

const lines = changeLines({ changes: FIVE_LINES });

const shown = (filter: Partial<LineFilter>, explained: readonly string[] = []) =>
  selectLines(lines, { ...ALL_LINES, ...filter }, ({ gebied }) => explained.includes(gebied)).map(
    ({ gebied }) => gebied,
  );

test("counts what there is to choose from, what there is most of first", () => {
  expect(countsOf(lines, subjectsOf)).toEqual([
    ["realisatie regulier", 4],
    ["taakstelling regulier", 3],
  ]);
  expect(countsOf(lines, ({ kind }) => [kind])).toEqual([
    ["changed", 3],
    ["gone", 1],
    ["spelling", 1],
  ]);
});

test("shows the lines of one number, one kind, with some words, or without a reason", () => {
  expect(shown({})).toHaveLength(5);
  expect(shown({ subject: "taakstelling regulier" })).toEqual(["Alkmaar", "Texel", "Bergen (NH.)"]);
  expect(shown({ kind: "gone" })).toEqual(["Texel"]);
  expect(shown({ query: "haar REAL" })).toEqual(["Haarlem"]);
  expect(shown({ query: "gm0448" })).toEqual(["Texel"]);
  expect(shown({ query: "bergen nh" })).toEqual(["Bergen (NH.)"]);
  expect(shown({ query: "verdwenen" })).toEqual(["Texel"]);
  expect(shown({ unexplained: true }, ["Haarlem", "Texel"])).toEqual(["Huizen", "Alkmaar", "Bergen (NH.)"]);
  expect(shown({ subject: "taakstelling regulier", kind: "changed", query: "texel" })).toEqual([]);
});
