// SPDX-License-Identifier: EUPL-1.2
import { workbookOf, type FixtureCell } from "../domain/snapshot.fixture";
import type { SheetSnapshot } from "../domain/snapshot";
import { callsOwnFunction, outcomeIn } from "./own-formulas";

it.each(['=SPREIDING.GAP("Alkmaar")', "=SUM(1,spreiding.tekort(A1))", "=_xldudf_SPREIDING_GAP(A1)"])("finds a call in %s", (formula) => expect(callsOwnFunction(formula)).toBe(true));
it.each(['="SPREIDING.GAP(A1)"', "=SPREIDING", "=GAP(A1)"])("finds none in %s", (formula) => expect(callsOwnFunction(formula)).toBe(false));

const outcome = (...row: FixtureCell[]) => outcomeIn(workbookOf({ Blad: [row] }).sheets[0] as SheetSnapshot, { row: 0, column: 0, rowCount: 1, columnCount: row.length });

it("takes a table with an error among its numbers for a result, an error alone not", () => {
  expect(outcome(14, "#N/A")).toEqual({ busy: false, failed: false });
  expect(outcome("#N/A")).toEqual({ busy: false, failed: true });
  expect(outcome(14, "#CALC!")).toEqual({ busy: false, failed: true });
});

it("sees a result that is still to come anywhere in the area", () => expect(outcome(14, "#BUSY!").busy).toBe(true));
