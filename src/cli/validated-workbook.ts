// SPDX-License-Identifier: EUPL-1.2

import type { ValidationResult } from "../domain/findings";
import type { Model } from "../domain/model";
import type { WorkbookSnapshot } from "../domain/sheet/snapshot";
import { snapshotOfFile } from "../xlsx/snapshot-of";
import type { FileCell, WorkbookFile } from "../xlsx/workbook-file";

/** A workbook as the task pane has it after "Controleren". */
export interface ValidatedWorkbook {
  readonly model: Model;
  readonly validation: ValidationResult;
}

/**
 * Reads and checks a workbook, with the spreadsheet engine only where a formula asks for it.
 * @throws CommandFailure with a sentence for the user
 */
export async function validatedWorkbook(file: WorkbookFile): Promise<ValidatedWorkbook> {
  const plain = plainSnapshot(file);
  return plain === null ? withEngine(file) : withoutEngine(plain);
}

/**
 * The cells of a workbook as the engine would show them; null where that is not sure. A formula has in the file the result of who saved
 * it, which may be of another day; what may be an error the engine knows by its name; in a workbook of 1904 the session asks what the cells
 * show; and what a page has no room for is refused with the session's own words.
 */
export function plainSnapshot(file: WorkbookFile): WorkbookSnapshot | null {
  const isPlain = ({ formula, value }: FileCell): boolean =>
    formula === undefined && !(typeof value === "string" && value.startsWith("#"));
  return !file.date1904 && file.sheets.every(({ cells }) => cells.every(isPlain)) ? snapshotOfFile(file) : null;
}

export async function withEngine(file: WorkbookFile): Promise<ValidatedWorkbook> {
  const { openWorkbook } = await import("./open-workbook");
  const { state, headless } = await openWorkbook(file);
  await headless.dispose();
  const { validation, model } = state;
  if (validation === null || model === null) throw new Error("no validation");
  return { validation, model };
}

/** Nothing that the add-in keeps is in a file that was not open: the settings are those of a new workbook, and nothing is accepted. */
export async function withoutEngine(snapshot: WorkbookSnapshot): Promise<ValidatedWorkbook> {
  const [{ buildModel }, { validate }, { DEFAULT_SETTINGS }, { calendarDay }, { sourcesOf }] = await Promise.all([
    import("../domain/build-model"),
    import("../domain/rules/validate"),
    import("../domain/settings"),
    import("../domain/sheet/dates"),
    import("../domain/sources"),
  ]);
  const model = buildModel(sourcesOf(snapshot), DEFAULT_SETTINGS, calendarDay(new Date()));
  return { model, validation: validate(model) };
}
