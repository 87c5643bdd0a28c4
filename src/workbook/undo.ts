// SPDX-License-Identifier: EUPL-1.2

import { contentBefore, planUndo, withUndone, type JournalEntry } from "../domain/journal";
import { FAILURES } from "../domain/text/failures";
import { NOT_WRITTEN } from "../domain/text/journal";
import { askRange } from "./ask-cell";
import { keptJournal } from "./kept";
import type { WriteOutcome } from "./session.types";
import { requestSheets, type SheetAtHand } from "./sheets-at-hand";
import { writeContent } from "./write-content";

export interface UndoResult {
  readonly outcomes: readonly WriteOutcome[];
  readonly journal: readonly JournalEntry[];
  /** Names of the tabs that were written. */
  readonly tabs: readonly string[];
}

/**
 * Puts back what journal entries replaced, in three round trips. A cell that was written by someone else since is left alone.
 *
 * @throws an error of Office.js
 */
export async function undoEntries(context: Excel.RequestContext, ids: readonly string[]): Promise<UndoResult> {
  const sheets = requestSheets(context);
  const kept = keptJournal.request(context);
  await context.sync();
  const journal = kept();
  const byName = new Map(sheets().map((sheet) => [sheet.name, sheet]));
  const wanted = journal.filter((entry) => ids.includes(entry.id) && !entry.undone);
  const reachable = wanted.filter((entry) => obstacle(entry, byName) === null);
  const asked = new Map(reachable.map((entry) => [entry, askRange(sheetOf(entry, byName).sheet.getRange(entry.address))]));
  if (reachable.length > 0) await context.sync();

  const plan = planUndo(reachable, (entry) => asked.get(entry)?.() ?? []);
  const after = withUndone(journal, new Set(plan.entries.map(({ id }) => id)));
  if (plan.entries.length > 0) {
    keptJournal.write(context, after);
    for (const entry of plan.entries) putBack(sheetOf(entry, byName).sheet, entry);
    await syncOr(context, () => keptJournal.write(context, journal));
  }
  const changed = new Set(plan.changed);
  const sentence = (entry: JournalEntry): string | null => obstacle(entry, byName) ?? (changed.has(entry) ? NOT_WRITTEN.undoChanged(entry.tab, entry.address) : null);
  const known = new Map(journal.map((entry) => [entry.id, entry]));
  const outcomes = ids.map((id): WriteOutcome => {
    const entry = known.get(id);
    if (entry === undefined) return { id, sentence: NOT_WRITTEN.unknownEntry };
    return { id, sentence: entry.undone ? null : sentence(entry) };
  });
  return { outcomes, journal: after, tabs: [...new Set(plan.entries.map(({ tab }) => tab))] };
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

function sheetOf({ tab }: JournalEntry, sheets: ReadonlyMap<string, SheetAtHand>): SheetAtHand {
  return sheets.get(tab) as SheetAtHand;
}

function obstacle({ tab }: JournalEntry, sheets: ReadonlyMap<string, SheetAtHand>): string | null {
  const sheet = sheets.get(tab);
  if (sheet === undefined) return FAILURES.sheetGone(tab);
  return sheet.protected ? NOT_WRITTEN.protected(tab) : null;
}

/** The number formats of a spilled area go back, the values make room, and the formula spills into it again. */
function putBack(sheet: Excel.Worksheet, entry: JournalEntry): void {
  const range = sheet.getRange(entry.address);
  if (entry.spilled !== null) {
    range.values = contentBefore(entry).map((row) => row.map(() => ""));
    range.numberFormat = entry.spilled.formatsBefore.map((row) => [...row]);
  }
  writeContent(entry.spilled === null ? range : range.getCell(0, 0), entry.before, hadFormula(entry));
}

/** A built formula never takes the place of a text that looks like a formula: there, what starts with "=" was one. */
function hadFormula({ kind, before }: JournalEntry): boolean {
  return kind === "waarden" || (kind === "formule" && String(before.formula).startsWith("="));
}
