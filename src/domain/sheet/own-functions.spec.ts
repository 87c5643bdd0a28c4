// SPDX-License-Identifier: EUPL-1.2
import { callsOwnFunction, withOwnNames } from "./own-functions";

it.each([
  '=SPREIDING.GAP("Alkmaar")',
  "=SUM(1,spreiding.tekort(A1))",
  "=1+spreiding.gap (A1)",
  "=_xldudf_SPREIDING_GAP(A1)",
  '="Gap: "&SPREIDING.GAP(A1)',
  "='Blad 2'!A1+SPREIDING.GAP(A1)",
])("finds a call in %s", (formula) => expect(callsOwnFunction(formula)).toBe(true));
it.each([
  "",
  '="SPREIDING.GAP(A1)"',
  "=SPREIDING",
  "=SPREIDING+1",
  "=GAP(A1)",
  "='SPREIDING.GAP(1)'!A1",
  "=XSPREIDING.GAP(A1)",
  '="zeg ""SPREIDING.GAP(A1)"""',
])("finds none in %s", (formula) => expect(callsOwnFunction(formula)).toBe(false));

it.each([
  ['=_xldudf_SPREIDING_GAP("Urk")+_xldudf_spreiding_tekort(A1)', '=SPREIDING.GAP("Urk")+SPREIDING.TEKORT(A1)'],
  ['=SPREIDING.GAP("_xldudf_SPREIDING_GAP(")', '=SPREIDING.GAP("_xldudf_SPREIDING_GAP(")'],
  ["='_xldudf_SPREIDING_GAP'!A1", "='_xldudf_SPREIDING_GAP'!A1"],
  ['="a""_xldudf_SPREIDING_GAP"', '="a""_xldudf_SPREIDING_GAP"'],
])("%s as users read it", (stored, read) => {
  expect(withOwnNames(stored)).toBe(read);
});
