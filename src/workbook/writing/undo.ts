// SPDX-License-Identifier: EUPL-1.2

import { cellAddress, parseAddress } from "../../domain/sheet/addresses";
import { isFolded, isOpen } from "../../domain/journal/folded";
import { contentAfter, contentBefore, sheetOfEntry, type JournalEntry } from "../../domain/journal/journal";
import { withUndone } from "../../domain/journal/journal-entries";
import { planUndo, type GridCell, type PlannedUndo } from "../../domain/journal/plan-undo";
import { cellHistory, hasSameRows, type CellHistory } from "../../domain/journal/row-names";
import { FOLDED, NOT_WRITTEN } from "../../domain/journal/words";
import type { Area, CellValue } from "../../domain/sheet/snapshot";
import { partOfGrid, placeKey, rectanglesOf } from "../excel/rectangles";
import { requestSheets, type ListedSheet } from "../excel/sheet-list";
import { fits } from "../excel/sheet-size";
import { FAILURES } from "../excel/words";
import type { WriteOutcome } from "../session.types";
import { storedJournal } from "../stored/stored";
import type { PlannedWrite, Written } from "./exchange";
import { askEndRows, askLook, type Look } from "./look";
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
  const stands = stored();
  const located = stands.map((entry) => locate(entry, sheets()));
  const journal = located.flatMap(({ entry, sheet }) => (sheet === undefined ? [] : [entry]));
  const asked = new Map<JournalEntry, Asked | string>();
  for (const { entry, sheet } of located) {
    if (ids.includes(entry.id) && isOpen(entry)) asked.set(entry, ask(entry, sheet));
  }
  const reachable = [...asked.values()].some((one) => typeof one !== "string");
  if (reachable) await context.sync();

  const history = cellHistory(journal);
  const cellsOf = new Map(
    [...asked].flatMap(([entry, one]) => (typeof one === "string" ? [] : [[entry, see(entry, one, history)] as const])),
  );
  const { undos, changed, notFound } = planUndo(journal, (entry) => {
    const seen = cellsOf.get(entry);
    if (seen === undefined || seen.sameRows === false) return null;
    return { contents: seen.look.contents, sameRows: seen.sameRows === true };
  });
  const writes = undos.flatMap((undo) => writesOf(undo, cellsOf.get(undo.entry)));
  /** Where only a part could be written: the entries of which all cells are. */
  const wholly = (written: ReadonlySet<UndoWrite>): PlannedUndo[] =>
    undos.filter(({ entry }) => {
      const own = writes.filter((write) => write.entry === entry);
      return own.length > 0 && own.every((write) => written.has(write));
    });
  const change = {
    writes,
    journal: stands,
    withWritten(before: readonly JournalEntry[], written: readonly Written<UndoWrite>[]) {
      const done = written.length === writes.length ? undos : wholly(new Set(written.map(({ write }) => write)));
      return withUndone(before, new Set(done.map(({ entry }) => entry.id)));
    },
    order: "last" as const,
    words: { otherwise: NOT_WRITTEN.undoneOtherwise, stands: NOT_WRITTEN.undoneStands },
  };
  const result = undos.length === 0 ? { sentence: null, journal: stands } : await writeAllOrNothing(context, change);

  const back = new Set(undos.map(({ entry }) => entry));
  const known = new Map(located.map(({ entry }) => [entry.id, entry]));
  const outcomeOf = (id: string): WriteOutcome => {
    const refuse = (sentence: string): WriteOutcome => ({ id, sentence });
    const entry = known.get(id);
    if (entry === undefined) return refuse(NOT_WRITTEN.unknownEntry);
    const { tab, address } = entry;
    if (isFolded(entry)) return refuse(FOLDED.stays);
    if (entry.undone) return refuse(NOT_WRITTEN.undoneBefore(tab, address));
    const cells = asked.get(entry);
    if (typeof cells === "string") return refuse(cells);
    if (cellsOf.get(entry)?.sameRows === false) return refuse(NOT_WRITTEN.undoMoved(tab, address));
    if (notFound.has(entry)) return refuse(NOT_WRITTEN.undoBack(tab, address));
    const others = changed.get(entry) ?? [];
    if (!back.has(entry)) return refuse(NOT_WRITTEN.undoChanged(tab, address));
    if (result.sentence !== null) return refuse(result.sentence);
    if (others.length === 0) return { id, sentence: null };
    return { id, sentence: NOT_WRITTEN.undoPartly(tab, addressesOf(entry, others)), left: others.length };
  };
  return {
    outcomes: ids.map(outcomeOf),
    journal: result.journal,
    tabs: [...new Set(undos.map(({ entry }) => entry.tab))],
  };
}

interface Asked {
  readonly sheet: ListedSheet;
  readonly area: Area;
  readonly look: () => Look;
  readonly endRows: () => readonly (readonly CellValue[])[];
}

interface Seen extends Omit<Asked, "look" | "endRows"> {
  readonly look: Look;
  /** Null where the rows had no names to know them by. */
  readonly sameRows: boolean | null;
}

interface UndoWrite extends PlannedWrite {
  readonly entry: JournalEntry;
}

/** An entry with the sheet that it is on, under the name which that has now. */
function locate(
  entry: JournalEntry,
  sheets: readonly ListedSheet[],
): { readonly entry: JournalEntry; readonly sheet: ListedSheet | undefined } {
  const sheet = sheetOfEntry(entry, sheets);
  return { entry: sheet === undefined ? entry : { ...entry, tab: sheet.name }, sheet };
}

function see(entry: JournalEntry, { look, endRows, ...where }: Asked, history: CellHistory): Seen {
  return { ...where, look: look(), sameRows: hasSameRows(entry, history, endRows()) };
}

/** Queues the look at the cells of an entry; a sentence where there is nothing to look at. */
function ask(entry: JournalEntry, sheet: ListedSheet | undefined): Asked | string {
  const { tab, address } = entry;
  if (sheet === undefined) return FAILURES.sheetGone(tab);
  if (sheet.protected) return NOT_WRITTEN.protected(tab);
  const area = parseAddress(address);
  if (area === null || !fits(area) || !hasCellsOf(entry, area)) return FAILURES.badAddress(tab, address);
  return { sheet, area, look: askLook(sheet.sheet, area), endRows: askEndRows(sheet.sheet, area) };
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
  const back = new Map(cells.map((cell) => [placeKey("", cell), cell.content]));
  const before = contentBefore(entry).map((line, row) =>
    line.map((one, column) => {
      const content = back.get(placeKey("", { row, column })) ?? one;
      return { ...content, isFormula: isFormula(entry, content.formula) };
    }),
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

function addressesOf({ address }: JournalEntry, cells: readonly GridCell[]): string[] {
  const first = parseAddress(address);
  return cells.map(({ row, column }) =>
    cellAddress({ row: (first?.row ?? 0) + row, column: (first?.column ?? 0) + column }),
  );
}
