// SPDX-License-Identifier: EUPL-1.2

import { areaAddress, parseAddress } from "../domain/addresses";
import { withEntries, type JournalEntry } from "../domain/journal";
import type { Area, SheetSnapshot, WorkbookSnapshot } from "../domain/snapshot";
import { TO_VALUES } from "../domain/text/journal";
import { keptJournal } from "./kept";
import { outcomeIn, ownFormulas, type Outcome, type OwnFormula } from "./own-formulas";
import type { ValuesOutcome, ValuesScope } from "./session.types";
import { requestSheets, type SheetAtHand } from "./sheets-at-hand";
import { takeSnapshot } from "./snapshot";
import { askScope, type Scope } from "./values-scope";
import { entryFor, writeValues, type ValuesJob } from "./values-entry";

export interface ToValuesResult {
  readonly outcome: ValuesOutcome;
  /** Null where nothing was written. */
  readonly journal: readonly JournalEntry[] | null;
}

/**
 * Turns formulas with functions of this add-in into the values that they have now: as many round trips as reading takes, one to
 * ask how far formulas spill, one to write. Errors stay formulas; while one formula has no result yet nothing is written.
 *
 * @throws an error of Office.js or of the reading; then nothing stays written
 */
export async function formulasToValues(
  context: Excel.RequestContext,
  scope: ValuesScope,
  previous: WorkbookSnapshot | null,
  time: string,
): Promise<ToValuesResult> {
  const wanted = await askScope(context, scope);
  if (wanted === null) return nothing(TO_VALUES.selection);
  const kept = keptJournal.request(context);
  const snapshot = await takeSnapshot(context, previous, wanted.sheetId === null ? null : new Set([wanted.sheetId]));
  const inScope = snapshot.sheets.filter(({ id }) => wanted.sheetId === null || id === wanted.sheetId);
  const { formulas, sheets } = await withSpills(context, inScope, wanted);
  if (formulas.length === 0) return nothing(TO_VALUES.none);

  const busy = formulas.filter((one) => one.busy).length;
  if (busy > 0) return nothing(TO_VALUES.busy(busy));
  const jobs = formulas.filter(({ failed }) => !failed);
  const errors = formulas.length - jobs.length;
  const locked = sheets.filter((sheet) => sheet.protected && jobs.some(({ formula }) => formula.sheetId === sheet.id));
  if (locked.length > 0) return nothing(TO_VALUES.protected(locked.map(({ name }) => name)));
  const sentence = errors === 0 ? null : TO_VALUES.errors(errors);
  if (jobs.length === 0) return { outcome: { cells: 0, sentence }, journal: null };

  const journal = withEntries(kept(), jobs.map((job) => entryFor(job, time)));
  const written = await writeValues(context, jobs, { journal, before: kept() });
  if (!written) return nothing(TO_VALUES.otherwise);
  return { outcome: { cells: jobs.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0), sentence }, journal };
}

interface FoundFormulas {
  readonly formulas: readonly (ValuesJob & Outcome)[];
  readonly sheets: readonly SheetAtHand[];
}

/** The formulas in the scope with the area that each fills; one round trip. A part of a spilled result brings the whole along. */
async function withSpills(context: Excel.RequestContext, inScope: readonly SheetSnapshot[], scope: Scope): Promise<FoundFormulas> {
  const asked = inScope.flatMap((sheet) => ownFormulas(sheet).map((formula) => ({ sheet, formula, ...askSpill(context, formula) })));
  if (asked.length === 0) return { formulas: [], sheets: [] };
  // Not on the round trips of the snapshot, which loads the same list: the later answer takes the place of the earlier one.
  const sheets = requestSheets(context);
  await context.sync();
  const formulas = asked.flatMap(({ sheet, formula, range, spill, parent }) => {
    if (!parent.isNullObject && addressIn(parent.address) !== formula.address) return [];
    const own: Area = { row: formula.row, column: formula.column, rowCount: 1, columnCount: 1 };
    const area = spill.isNullObject ? own : (parseAddress(addressIn(spill.address)) ?? own);
    if (scope.area !== null && !overlaps(area, scope.area)) return [];
    // By its address: what is "spilled to" is gone as soon as the formula is.
    const whole = spill.isNullObject ? range : context.workbook.worksheets.getItem(sheet.id).getRange(areaAddress(area));
    return [{ formula, sheet, range: whole, anchor: range, area, address: areaAddress(area), ...outcomeIn(sheet, area) }];
  });
  return { formulas, sheets: sheets() };
}

function askSpill(context: Excel.RequestContext, { sheetId, address }: OwnFormula) {
  const range = context.workbook.worksheets.getItem(sheetId).getRange(address);
  const spill = range.getSpillingToRangeOrNullObject();
  const parent = range.getSpillParentOrNullObject();
  spill.load("address");
  parent.load("address");
  return { range, spill, parent };
}

function addressIn(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

function overlaps(a: Area, b: Area): boolean {
  return a.row < b.row + b.rowCount && b.row < a.row + a.rowCount && a.column < b.column + b.columnCount && b.column < a.column + a.columnCount;
}

function nothing(sentence: string): ToValuesResult {
  return { outcome: { cells: null, sentence }, journal: null };
}
