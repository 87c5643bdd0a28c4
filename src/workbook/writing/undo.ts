// SPDX-License-Identifier: EUPL-1.2

import { cellAddress, parseAddress } from "../../domain/sheet/addresses";
import { contentBefore, type JournalEntry } from "../../domain/journal/journal";
import { withUndone } from "../../domain/journal/journal-entries";
import { planUndo, type GridCell, type PlannedUndo } from "../../domain/journal/plan-undo";
import { FAILURES } from "../excel/words";
import { NOT_WRITTEN } from "../../domain/journal/words";
import { askRange } from "../reading/ask-cell";
import { storedJournal } from "../stored/stored";
import { rectanglesOf } from "../excel/rectangles";
import type { WriteOutcome } from "../session.types";
import { requestSheets, type ListedSheet } from "../excel/sheet-list";
import { writeContents } from "./write-contents";

export interface UndoResult {
  readonly outcomes: readonly WriteOutcome[];
  readonly journal: readonly JournalEntry[];
  /** Names of the tabs that were written. */
  readonly tabs: readonly string[];
}

/**
 * Puts back what journal entries replaced, in three round trips. A cell that was written by someone else since is left alone;
 * the other cells of its entry go back.
 *
 * @throws an error of Office.js
 */
export async function undoEntries(context: Excel.RequestContext, ids: readonly string[]): Promise<UndoResult> {
  const sheets = requestSheets(context);
  const stored = storedJournal.request(context);
  await context.sync();
  const journal = stored();
  const byName = new Map(sheets().map((sheet) => [sheet.name, sheet]));
  const wanted = journal.filter((entry) => ids.includes(entry.id) && !entry.undone);
  const reachable = wanted.filter((entry) => obstacle(entry, byName) === null);
  const asked = new Map(
    reachable.map((entry) => [entry, askRange(sheetOf(entry, byName).sheet.getRange(entry.address))]),
  );
  if (reachable.length > 0) await context.sync();

  const { undos, changed } = planUndo(reachable, (entry) => asked.get(entry)?.() ?? []);
  const after = withUndone(journal, new Set(undos.map(({ entry }) => entry.id)));
  if (undos.length > 0) {
    storedJournal.write(context, after);
    for (const undo of undos) putBack(sheetOf(undo.entry, byName).sheet, undo);
    await syncOr(context, () => storedJournal.write(context, journal));
  }
  const back = new Set(undos.map(({ entry }) => entry));
  const sentence = (entry: JournalEntry): string | null =>
    obstacle(entry, byName) ?? changeSentence(entry, changed.get(entry), back.has(entry));
  const known = new Map(journal.map((entry) => [entry.id, entry]));
  const outcomes = ids.map((id): WriteOutcome => {
    const entry = known.get(id);
    if (entry === undefined) return { id, sentence: NOT_WRITTEN.unknownEntry };
    return { id, sentence: entry.undone ? null : sentence(entry) };
  });
  return { outcomes, journal: after, tabs: [...new Set(undos.map(({ entry }) => entry.tab))] };
}

/** Where the sync fails, the other thing is done in its place before the error goes on. */
async function syncOr(context: Excel.RequestContext, restore: () => void): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    restore();
    await context.sync().catch(() => undefined);
    throw error;
  }
}

function sheetOf({ tab }: JournalEntry, sheets: ReadonlyMap<string, ListedSheet>): ListedSheet {
  return sheets.get(tab) as ListedSheet;
}

function obstacle({ tab }: JournalEntry, sheets: ReadonlyMap<string, ListedSheet>): string | null {
  const sheet = sheets.get(tab);
  if (sheet === undefined) return FAILURES.sheetGone(tab);
  return sheet.protected ? NOT_WRITTEN.protected(tab) : null;
}

/** @param cells that no longer have what was written; undefined where all have */
function changeSentence(
  { tab, address }: JournalEntry,
  cells: readonly GridCell[] | undefined,
  isPutBack: boolean,
): string | null {
  if (cells === undefined) return null;
  const addresses = cells.map((cell) => cellAddress(inSheet(address, cell)));
  return isPutBack ? NOT_WRITTEN.undoPartly(tab, addresses) : NOT_WRITTEN.undoChanged(tab, address);
}

/** A place in the area of an address as a place in its sheet. */
function inSheet(address: string, { row, column }: GridCell): GridCell {
  const area = parseAddress(address);
  return { row: (area?.row ?? 0) + row, column: (area?.column ?? 0) + column };
}

function putBack(sheet: Excel.Worksheet, { entry, cells }: PlannedUndo): void {
  const contents = contentBefore(entry);
  for (const { row, column, rowCount, columnCount } of rectanglesOf(cells)) {
    const first = inSheet(entry.address, { row, column });
    const part = contents.slice(row, row + rowCount).map((line) => line.slice(column, column + columnCount));
    writeContents(sheet.getRangeByIndexes(first.row, first.column, rowCount, columnCount), part, hadFormula(entry));
  }
}

/** A built formula never takes the place of a text that looks like a formula: there, what starts with "=" was one. */
function hadFormula({ kind, before }: JournalEntry): boolean {
  return kind === "waarden" || (kind === "formule" && String(before.formula).startsWith("="));
}
