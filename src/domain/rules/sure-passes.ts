// SPDX-License-Identifier: EUPL-1.2

import type { Finding, ValidationResult } from "../findings";
import type { Model } from "../model";
import { parseAddress } from "../sheet/addresses";
import { GENERAL, TEXT } from "../sheet/number-formats";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { validateSteps, type ValidationStep } from "./validate";

/** A value for the cell of a finding. */
export interface CellFix {
  readonly finding: Finding;
  readonly value: CellValue;
}

/** A fix may uncover another one; that it goes on for ever is not expected, and is not waited for. */
const MOST_PASSES = 5;

/**
 * The same fixes with the values that the cells have in the end, where what a first fix leaves to be mended for sure in the same cell is
 * mended as well: "Hoornn " becomes "Hoornn", and that "Hoorn". Where that does not end, a cell keeps its first value.
 *
 * @param model that the fixes are of
 * @param build makes the model of another snapshot
 */
export function* surePasses(
  fixes: readonly CellFix[],
  model: Model,
  build: (snapshot: WorkbookSnapshot) => Model,
): Generator<ValidationStep, readonly CellFix[]> {
  const values = new Map(fixes.map(({ finding, value }) => [cellOf(finding), value]));
  let snapshot = withValues(model.snapshot, fixes);
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const left = sureIn(yield* validateSteps(build(snapshot)), values);
    if (left.length === 0)
      return fixes.map(({ finding, value }) => ({ finding, value: values.get(cellOf(finding)) ?? value }));
    for (const { finding, value } of left) values.set(cellOf(finding), value);
    snapshot = withValues(snapshot, left);
  }
  return fixes;
}

function cellOf({ tab, address }: Finding): string {
  return JSON.stringify([tab, address]);
}

/** What is still to be mended for sure in these cells, the first of each. */
function sureIn({ findings }: ValidationResult, cells: ReadonlyMap<string, CellValue>): CellFix[] {
  const first = new Map<string, CellFix>();
  for (const finding of findings) {
    const cell = cellOf(finding);
    if (finding.fix?.sure === true && cells.has(cell) && !first.has(cell))
      first.set(cell, { finding, value: finding.fix.value });
  }
  return [...first.values()];
}

/** As the workbook would be read after these values are written. */
function withValues(snapshot: WorkbookSnapshot, fixes: readonly CellFix[]): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const own = fixes.filter(({ finding }) => finding.tab === sheet.name);
    return own.length === 0 ? sheet : withCells(sheet, own);
  });
  return { ...snapshot, sheets };
}

function withCells(sheet: SheetSnapshot, fixes: readonly CellFix[]): SheetSnapshot {
  const { used, values, text, types, numberFormats } = sheet;
  const written = { values: rowsOf(values), text: rowsOf(text), types: rowsOf(types), formats: rowsOf(numberFormats) };
  for (const { finding, value } of fixes) {
    const area = parseAddress(finding.address);
    if (area === null) continue;
    const [r, c] = [area.row - used.row, area.column - used.column];
    const put = <T>(grid: T[][], one: T): void => {
      const row = grid[r];
      if (row !== undefined) row[c] = one;
    };
    put(written.values, value);
    put(written.text, String(value));
    put(written.types, value === "" ? "blank" : typeof value === "string" ? "text" : "number");
    if (typeof value !== "string" && written.formats[r]?.[c] === TEXT) put(written.formats, GENERAL);
  }
  return { ...sheet, values: written.values, text: written.text, types: written.types, numberFormats: written.formats };
}

const rowsOf = <T>(grid: readonly (readonly T[])[]): T[][] => grid.map((row) => [...row]);
