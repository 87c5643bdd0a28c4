// SPDX-License-Identifier: EUPL-1.2

import { areaAddress } from "./addresses";
import { referencesIn } from "./references";

const told = (formula: string): string[] =>
  referencesIn(formula, "Hier").map(({ tab, area }) => `${tab}!${areaAddress(area)}`);

it.each([
  ["=SUM(B2:B10)", ["Hier!B2:B10"]],
  ["=$B$2-C$3+$D4", ["Hier!B2", "Hier!C3", "Hier!D4"]],
  ["=b2", ["Hier!B2"]],
  ["=SUM(B10:B2)", ["Hier!B2:B10"]],
  ["=Voortgang!C25+1", ["Voortgang!C25"]],
  ["='Regio''s'!B4:C5", ["Regio's!B4:C5"]],
  ["=SUM('Stand 1-9'!B:B)", ["Stand 1-9!B1:B1048576"]],
  ["=SUM(3:4)", ["Hier!A3:XFD4"]],
  ['=IF(A1="B2","C3",D4)', ["Hier!A1", "Hier!D4"]],
  ["=A1:A3 B2", ["Hier!A1:A3", "Hier!B2"]],
])("%s names %j", (formula, expected) => {
  expect(told(formula)).toEqual(expected);
});

it.each(["=LOG10(5)", "=Tarief2025*2", "=ABC_1", "=Tabel1[Regulier]", "='[Ander.xlsx]Blad1'!A1", "=1.5", "x"])(
  "%s names no cell",
  (formula) => {
    expect(told(formula)).toEqual([]);
  },
);

it.each(["'", "''", "'a", "A", "1", "$", "A1:", '"'])("takes a long run of %s", (piece) => {
  expect(referencesIn(`=${piece.repeat(50_000)}`, "Hier").length).toBeGreaterThanOrEqual(0);
});
