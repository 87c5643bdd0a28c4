// SPDX-License-Identifier: EUPL-1.2
import type { FormulaNotation } from "../../workbook/session.types";
import type { Argument } from "./argument";
import { ENGLISH, formulaText, separatorNote } from "./formula-text";

const DUTCH: FormulaNotation = { listSeparator: ";", decimalSign: ",", dateFunction: "DATUM" };
const text = (value: string): Argument => ({ kind: "text", text: value });
const number = (value: number): Argument => ({ kind: "number", number: value });
const cells = (tab: string, address: string): Argument => ({ kind: "cells", tab, address });
const date: Argument = { kind: "date", date: "2026-02-01" };

test.each<[string, readonly (Argument | null)[], string, string]>([
  ["GAP", [text("Alkmaar"), null, null], '=SPREIDING.GAP("Alkmaar")', '=SPREIDING.GAP("Alkmaar")'],
  [
    "GAP",
    [text("Amsterdam"), text("amv"), null],
    '=SPREIDING.GAP("Amsterdam","amv")',
    '=SPREIDING.GAP("Amsterdam";"amv")',
  ],
  [
    "GAP",
    [text("Alkmaar"), null, date],
    '=SPREIDING.GAP("Alkmaar",,DATE(2026,2,1))',
    '=SPREIDING.GAP("Alkmaar";;DATUM(2026;2;1))',
  ],
  [
    "DUURZAAM",
    [text("Texel"), null, null, number(5), text("looptijd")],
    '=SPREIDING.DUURZAAM("Texel",,,5,"looptijd")',
    '=SPREIDING.DUURZAAM("Texel";;;5;"looptijd")',
  ],
  ["PEILDATUM", [number(2.5)], "=SPREIDING.PEILDATUM(2.5)", "=SPREIDING.PEILDATUM(2,5)"],
  ["PEILDATUM", [null], "=SPREIDING.PEILDATUM()", "=SPREIDING.PEILDATUM()"],
  ["GAP", [text("'s-Gravenhage")], `=SPREIDING.GAP("'s-Gravenhage")`, `=SPREIDING.GAP("'s-Gravenhage")`],
  [
    "BEVINDINGEN",
    [text('Tabblad "oud"')],
    '=SPREIDING.BEVINDINGEN("Tabblad ""oud""")',
    '=SPREIDING.BEVINDINGEN("Tabblad ""oud""")',
  ],
  ["GAP", [cells("Monitor", "A5:A48")], "=SPREIDING.GAP(A5:A48)", "=SPREIDING.GAP(A5:A48)"],
  [
    "GAP",
    [cells("Provincie", "$A$5"), text("amv")],
    '=SPREIDING.GAP(Provincie!$A$5,"amv")',
    '=SPREIDING.GAP(Provincie!$A$5;"amv")',
  ],
  ["NAAM", [cells("Regio's", "A2")], "=SPREIDING.NAAM('Regio''s'!A2)", "=SPREIDING.NAAM('Regio''s'!A2)"],
  ["NAAM", [cells("2025", "A2")], "=SPREIDING.NAAM('2025'!A2)", "=SPREIDING.NAAM('2025'!A2)"],
])("%s of %j", (id, given, english, dutch) => {
  expect(formulaText(id, given, ENGLISH, "Monitor")).toBe(english);
  expect(formulaText(id, given, DUTCH, "Monitor")).toBe(dutch);
});

test("a date is text where the name of DATE is not known in the language of Excel", () => {
  expect(formulaText("STATUS", [text("Alkmaar"), date], { ...DUTCH, dateFunction: null }, null)).toBe(
    '=SPREIDING.STATUS("Alkmaar";"1-2-2026")',
  );
});

test.each<[Partial<FormulaNotation>, string]>([
  [{ decimalSign: "." }, "=SPREIDING.DUURZAAM(A2;2.5)"],
  [{ listSeparator: ",", decimalSign: "." }, "=SPREIDING.DUURZAAM(A2,2.5)"],
])("the sign between arguments does not follow the decimal sign: %j", (ways, formula) => {
  expect(formulaText("DUURZAAM", [cells("Monitor", "A2"), number(2.5)], { ...DUTCH, ...ways }, "Monitor")).toBe(
    formula,
  );
});

test.each<[string, FormulaNotation, RegExp | null]>([
  ['=SPREIDING.GAP("Alkmaar","amv")', { ...ENGLISH, guessed: true }, /een puntkomma/],
  ['=SPREIDING.GAP("Alkmaar";"amv")', { ...DUTCH, guessed: true }, /een komma/],
  ['=SPREIDING.GAP("Alkmaar")', { ...ENGLISH, guessed: true }, null],
  ['=SPREIDING.GAP("Alkmaar, Bergen")', { ...ENGLISH, guessed: true }, null],
  ['=SPREIDING.GAP("Alkmaar","amv")', ENGLISH, null],
])("says of %s what to do where the sign is not sure", (formula, notation, note) => {
  const said = separatorNote(formula, notation);
  if (note === null) expect(said).toBeNull();
  else expect(said).toMatch(note);
});
