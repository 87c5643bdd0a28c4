// SPDX-License-Identifier: EUPL-1.2
import { callsOwnFunction } from "./own-functions";

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
