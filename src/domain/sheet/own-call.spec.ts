// SPDX-License-Identifier: EUPL-1.2
import { ownCall } from "./own-call";

test.each([
  ['=SPREIDING.GAP("Alkmaar")', "GAP", ['"Alkmaar"']],
  ['=SPREIDING.GAP($A5,"amv")', "GAP", ["$A5", '"amv"']],
  ['=SPREIDING.GAP($A5;"amv")', "GAP", ["$A5", '"amv"']],
  ["=spreiding.gap( A5 , , DATE(2025,9,1))", "GAP", ["A5", "", "DATE(2025,9,1)"]],
  ["=SPREIDING.PROGNOSE('Regio''s, west'!A5;DATUM(2026;2;1))", "PROGNOSE", ["'Regio''s, west'!A5", "DATE(2026,2,1)"]],
  ['=SPREIDING.GAP("Bergen (NH), oud")', "GAP", ['"Bergen (NH), oud"']],
  ['=SPREIDING.GAP("zeg ""ja; nee""")', "GAP", ['"zeg ""ja; nee"""']],
  ['=_xldudf_SPREIDING_GAP($A5,"amv")', "GAP", ["$A5", '"amv"']],
  ["=SPREIDING.GAP(Tabel1[[#All],[Naam]])", "GAP", ["Tabel1[[#All],[Naam]]"]],
  ['=SPREIDING.GAP({"Alkmaar";"Hoorn"},"amv")', "GAP", ['{"Alkmaar";"Hoorn"}', '"amv"']],
  ['=SPREIDING.GAP({"Alkmaar"\\"Hoorn"};"amv")', "GAP", ['{"Alkmaar","Hoorn"}', '"amv"']],
  ["=SPREIDING.BEVINDINGEN()", "BEVINDINGEN", []],
])("%s", (formula, name, given) => {
  expect(ownCall(formula)).toEqual({ name, given, alone: true, calls: 1 });
});

test.each([
  ["=IF(B2>0,SPREIDING.GAP(A5),0)", 1],
  ["=SPREIDING.GAP(A5)+SPREIDING.GAP(A6)", 2],
  ["=ALS(B2>0;SPREIDING.GAP(A5);0)", 1],
  ["=@SPREIDING.GAP(A5)", 1],
  ["=-SPREIDING.GAP(A5)", 1],
])("%s does more than the call", (formula, calls) => {
  expect(ownCall(formula)).toEqual({ name: "GAP", given: ["A5"], alone: false, calls });
});

test("of a call in a call the outer one, with the inner one as it is written", () => {
  expect(ownCall("=SPREIDING.GAP(SPREIDING.NAAM(A5),B1)")).toEqual({
    name: "GAP",
    given: ["SPREIDING.NAAM(A5)", "B1"],
    alone: true,
    calls: 2,
  });
});

test.each([
  "",
  "Alkmaar",
  "=SUM(A1:A5)",
  '="SPREIDING.GAP(A5)"',
  "='SPREIDING.GAP(x'!A5",
  "=MIJNSPREIDING.GAP(A5)",
  "=SPREIDING.GAP(A5",
])("%s has no call", (formula) => {
  expect(ownCall(formula)).toBeNull();
});
