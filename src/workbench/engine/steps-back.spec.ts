// SPDX-License-Identifier: EUPL-1.2

import { RedoCommand, UndoCommand } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { bookOf, sheetOf } from "../../xlsx/workbook-file.fixture";
import { openHeadless } from "../headless";
import { asUser } from "../user.fixture";
import { STEPS_KEPT } from "./steps-kept";

test("a hundred steps are taken back and done again, as in Excel; the one before them stays", async () => {
  const workbook = await openHeadless(bookOf([sheetOf("Blad1", [["begin"]])]), { functions: [] });
  const { engine } = workbook;
  const [sheet] = engine.sheets();
  const shown = (): unknown =>
    engine.read(sheet!.id).values({ row: 0, column: 0, rowCount: 1, columnCount: 1 })[0]?.[0];
  for (let step = 1; step <= STEPS_KEPT + 1; step += 1)
    await asUser(workbook, SetRangeValuesCommand.id, {
      subUnitId: sheet!.id,
      range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
      value: { v: step },
    });
  for (let step = 0; step < STEPS_KEPT; step += 1) await asUser(workbook, UndoCommand.id);
  expect(shown()).toBe(1);
  await expect(asUser(workbook, UndoCommand.id)).rejects.toThrow("did nothing");
  for (let step = 0; step < STEPS_KEPT; step += 1) await asUser(workbook, RedoCommand.id);
  expect(shown()).toBe(STEPS_KEPT + 1);
  await workbook.dispose();
});
