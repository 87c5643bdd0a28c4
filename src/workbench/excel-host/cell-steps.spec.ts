// SPDX-License-Identifier: EUPL-1.2

import type { SheetArea } from "../engine/areas";
import { CellSteps } from "./cell-steps";

interface Named extends SheetArea {
  readonly name: string;
}

const cells = (row: number, rowCount = 1, sheetId = "een"): SheetArea => ({
  sheetId,
  row,
  column: 0,
  rowCount,
  columnCount: 1,
});
const named = (name: string, area: SheetArea): Named => ({ ...area, name });
const told = (all: readonly Named[]): readonly string[] =>
  all.map(({ name, sheetId, row }) => `${name} ${sheetId} ${String(row)}`);

test("what lies on the cells goes along to another sheet, and back", () => {
  const steps = new CellSteps<Named>();
  const all = [named("a", cells(1)), named("b", cells(1, 1, "twee")), named("c", cells(3))];
  const moved = steps.cellsMoved(all, { area: cells(1, 2), to: cells(0, 2, "twee"), takenBack: false });
  expect(told(moved)).toEqual(["a twee 0", "c een 3"]);
  const back = steps.cellsMoved(moved, { area: cells(0, 2, "twee"), to: cells(1, 2), takenBack: true });
  expect(told(back)).toEqual(["a een 1", "b twee 1", "c een 3"]);
});

test("a move the other way that is no step back brings nothing back", () => {
  const steps = new CellSteps<Named>();
  const all = [named("a", cells(1)), named("b", cells(5))];
  const moved = steps.cellsMoved(all, { area: cells(1), to: cells(5), takenBack: false });
  expect(told(steps.cellsMoved(moved, { area: cells(5), to: cells(1), takenBack: false }))).toEqual(["a een 1"]);
});

test("where cells changed places nothing moves", () => {
  const all = [named("a", cells(1))];
  expect(new CellSteps<Named>().cellsMoved(all, { area: cells(0, 4), to: null, takenBack: false })).toEqual(all);
});
