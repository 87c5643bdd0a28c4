// SPDX-License-Identifier: EUPL-1.2
import { onleesbaar } from "../cel/onleesbaar";
import { negatief } from "../cel/negatief";
import { check } from "./rules.fixture";

const HEADER = ["Gemeente", "Taakstelling regulier", "Realisatie regulier 1-9-2025"];
type Row = readonly (string | number)[];
const said = (...rows: readonly Row[]) =>
  [onleesbaar, negatief].flatMap((rule) => check(rule, { V: [HEADER, ...rows] })).map(({ sentence }) => sentence);

test.each<[string, Row[], string]>([
  [
    "its total",
    [
      ["Hoorn", 1, "ca. 5"],
      ["Texel", 2, 3],
      ["Totaal", 3, 99],
    ],
    "Het totaal in C4 is daarom niet nagerekend.",
  ],
  [
    "a number that does not count",
    [
      ["Hoorn", 1, -5],
      ["Texel", 2, 3],
      ["Totaal", 3, 99],
    ],
    "Het totaal in C4 is daarom niet nagerekend.",
  ],
  [
    "its subtotal and the total of all, not the subtotal of others",
    [
      ["Hoorn", 1, "ca. 5"],
      ["Subtotaal", 1, 5],
      ["Texel", 2, 3],
      ["Subtotaal", 2, 3],
      ["Totaal", 3, 99],
    ],
    "De totalen in C3 en C6 zijn daarom niet nagerekend.",
  ],
])("names %s", (_, rows, words) => {
  const [sentence, ...others] = said(...rows);
  expect(others).toEqual([]);
  expect(sentence).toMatch(new RegExp(`Deze cel telt niet mee\\. ${words.replaceAll(".", "\\.")}`));
});

test.each<[string, Row[]]>([
  [
    "no total",
    [
      ["Hoorn", 1, "ca. 5"],
      ["Texel", 2, 3],
    ],
  ],
  [
    "a total whose words do not tell of which rows",
    [
      ["Hoorn", 1, "ca. 5"],
      ["Texel", 2, 3],
      ["Totaal zuid", 3, 99],
    ],
  ],
  [
    "a total without a number",
    [
      ["Hoorn", 1, "ca. 5"],
      ["Texel", 2, 3],
      ["Totaal", 3, ""],
    ],
  ],
])("names nothing: %s", (_, rows) => expect(said(...rows).join(" ")).not.toContain("nagerekend"));
