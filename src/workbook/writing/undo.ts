// SPDX-License-Identifier: EUPL-1.2

import { cellAddress, parseAddress } from "../../domain/sheet/addresses";
import { contentAfter, contentBefore, type JournalEntry } from "../../domain/journal/journal";
import { withUndone } from "../../domain/journal/journal-entries";
import { planUndo, type GridCell, type PlannedUndo } from "../../domain/journal/plan-undo";
import { NOT_WRITTEN } from "../../domain/journal/words";
import type { Area, CellValue } from "../../domain/sheet/snapshot";
import { partOfGrid, rectanglesOf } from "../excel/rectangles";
import { requestSheets, type ListedSheet } from "../excel/sheet-list";
import { fits } from "../excel/sheet-size";
import { FAILURES } from "../excel/words";
import type { WriteOutcome } from "../session.types";
import { storedJournal } from "../stored/stored";
import type { PlannedWrite, Written } from "./exchange";
import { askLook, type Look } from "./look";
import { writeAllOrNothing } from "./transaction";

export interface UndoResult {
  readonly outcomes: readonly WriteOutcome[];
  readonly journal: readonly JournalEntry[];
  /** Names of the tabs that were written. */
  readonly tabs: readonly string[];
}

/**
 * Puts back what journal entries replaced, in three round trips: all of it or nothing. A cell that was written by someone else since
 * is left alone; the other cells of its entry go back.
 *
 * @throws an error of Office.js while it looks; then nothing is written
 */
export async function undoEntries(context: Excel.RequestContext, ids: readonly string[]): Promise<UndoResult> {
  const sheets = requestSheets(context);
  const stored = storedJournal.request(context);
  await context.sync();
  const journal = stored();
  const byName = new Map(sheets().map((sheet) => [sheet.name, sheet]));
  const asked = new Map<JournalEntry, Asked | string>();
  for (const entry of journal) {
    if (ids.includes(entry.id) && !entry.undone) asked.set(entry, ask(entry, byName.get(entry.tab)));
  }
  const reachable = [...asked.values()].some((one) => typeof one !== "string");
  if (reachable) await context.sync();

  const cellsOf = new Map(
    [...asked].flatMap(([entry, one]) =>
      typeof one === "string" ? [] : [[entry, { ...one, look: one.look() }] as const],
    ),
  );
  const { undos, changed } = planUndo(journal, (entry) => cellsOf.get(entry)?.look.contents ?? null);
  const writes = undos.flatMap((undo) => writesOf(undo, cellsOf.get(undo.entry)));
  /** Where only a part could be written: the entries of which all cells are. */
  const wholly = (written: ReadonlySet<UndoWrite>): PlannedUndo[] =>
    undos.filter(({ entry }) => {
      const own = writes.filter((write) => write.entry === entry);
      return own.length > 0 && own.every((write) => written.has(write));
    });
  const change = {
    writes,
    journal,
    withWritten(before: readonly JournalEntry[], written: readonly Written<UndoWrite>[]) {
      const done = written.length === writes.length ? undos : wholly(new Set(written.map(({ write }) => write)));
      return withUndone(before, new Set(done.map(({ entry }) => entry.id)));
    },
    words: { otherwise: NOT_WRITTEN.undoneOtherwise, stands: NOT_WRITTEN.undoneStands },
  };
  const result = undos.length === 0 ? { sentence: null, journal } : await writeAllOrNothing(context, change);

  const back = new Set(undos.map(({ entry }) => entry));
  const known = new Map(journal.map((entry) => [entry.id, entry]));
  const sentenceOf = (id: string): string | null => {
    const entry = known.get(id);
    if (entry === undefined) return NOT_WRITTEN.unknownEntry;
    const cells = asked.get(entry);
    if (typeof cells === "string") return cells;
    return (back.has(entry) ? result.sentence : null) ?? changeSentence(entry, changed.get(entry), back.has(entry));
  };
  return {
    outcomes: ids.map((id) => ({ id, sentence: sentenceOf(id) })),
    journal: result.journal,
    tabs: [...new Set(undos.map(({ entry }) => entry.tab))],
  };
}

interface Asked {
  readonly sheet: ListedSheet;
  readonly area: Area;
  readonly look: () => Look;
}

interface Seen extends Omit<Asked, "look"> {
  readonly look: Look;
}

interface UndoWrite extends PlannedWrite {
  readonly entry: JournalEntry;
}

/** Queues the look at the cells of an entry; a sentence where there is nothing to look at. */
function ask(entry: JournalEntry, sheet: ListedSheet | undefined): Asked | string {
  const { tab, address } = entry;
  if (sheet === undefined) return FAILURES.sheetGone(tab);
  if (sheet.protected) return NOT_WRITTEN.protected(tab);
  const area = parseAddress(address);
  if (area === null || !fits(area) || !hasCellsOf(entry, area)) return FAILURES.badAddress(tab, address);
  return { sheet, area, look: askLook(sheet.sheet, area) };
}

/** A journal that was damaged may tell of other cells than it keeps. */
function hasCellsOf(entry: JournalEntry, { rowCount, columnCount }: Area): boolean {
  return [contentBefore(entry), contentAfter(entry)].every(
    (contents) => contents.length === rowCount && contents.every((row) => row.length === columnCount),
  );
}

function writesOf({ entry, cells }: PlannedUndo, seen: Seen | undefined): UndoWrite[] {
  if (seen === undefined) return [];
  const { sheet, area, look } = seen;
  const before = contentBefore(entry).map((row) =>
    row.map((content) => ({ ...content, isFormula: isFormula(entry, content.formula) })),
  );
  return rectanglesOf(cells).map((part) => ({
    entry,
    sheetId: sheet.id,
    tab: entry.tab,
    area: { ...part, row: area.row + part.row, column: area.column + part.column },
    look: { ...look, contents: partOfGrid(look.contents, part), values: partOfGrid(look.values, part) },
    contents: partOfGrid(before, part),
  }));
}

/** A built formula never takes the place of a text that looks like a formula, and a fix never that of a formula: there, what starts with "=" was one. */
function isFormula({ kind }: JournalEntry, formula: CellValue): boolean {
  return kind !== "herstel" && typeof formula === "string" && formula.startsWith("=");
}

/** @param cells that no longer have what was written; undefined where all have */
function changeSentence(
  { tab, address }: JournalEntry,
  cells: readonly GridCell[] | undefined,
  isPutBack: boolean,
): string | null {
  if (cells === undefined) return null;
  const first = parseAddress(address);
  const addresses = cells.map(({ row, column }) =>
    cellAddress({ row: (first?.row ?? 0) + row, column: (first?.column ?? 0) + column }),
  );
  return isPutBack ? NOT_WRITTEN.undoPartly(tab, addresses) : NOT_WRITTEN.undoChanged(tab, address);
}
