// SPDX-License-Identifier: EUPL-1.2

import type { JournalEntry } from "../../domain/journal/journal";
import type { Area } from "../../domain/sheet/snapshot";
import { requestsOf } from "../reading/sheet-blocks";
import { storedJournal } from "../stored/stored";
import type { Found } from "../stored/stored-setting";
import { GENERAL, TEXT } from "../../domain/sheet/number-formats";
import { mightBeReadOtherwise } from "../excel/text-as-text";
import { askContents, askLook, rangeIn, type LiveContent, type LiveGrid, type Look } from "./look";

export type FoundJournal = Found<readonly JournalEntry[]>;

/** What is told of a request of which Excel did only a part: `first` of too much, `last` of too little. */
export type JournalOrder = "first" | "last";

/** Cells of one tab that are to get other contents. */
export interface PlannedWrite {
  readonly sheetId: string;
  readonly tab: string;
  readonly area: Area;
  /** What was in the cells when it was decided to write them. */
  readonly look: Look;
  readonly contents: LiveGrid;
  /** True where the cells must show at this moment what is written, as formulas that become their values do. */
  readonly asShown?: boolean;
  /** True where contents are written that the cells have already, so that Excel calculates them. */
  readonly anew?: boolean;
  /** Whether what Excel made of it will do; left out, where it has the same values and formulas. */
  readonly accepts?: (left: Look) => boolean;
}

/** What was in the cells of a write, and what is there after it. */
export interface Written<W extends PlannedWrite> {
  readonly write: W;
  readonly before: LiveGrid;
  readonly after: LiveGrid;
}

/** What came of a write. */
export interface Exchanged {
  /** The name of the tab. */
  readonly tab: string;
  /** What was really in the cells, just before. */
  readonly found: Look;
  /** What Excel made of them. */
  readonly left: Look;
}

/** Excel takes and gives at most 5 MB per request on the web; a cell is asked twice and written once, about 100 bytes in all. */
const CELLS_PER_REQUEST = 40_000;

/** As many neighbours together as one request may hold. */
export function inRequests<T>(items: readonly T[], areaOf: (item: T) => Area): readonly (readonly T[])[] {
  const sized = items.map((item) => ({ ...areaOf(item), item }));
  return requestsOf(sized, CELLS_PER_REQUEST).map((request) => request.map(({ item }) => item));
}

/** As it is to be. */
export function asMeant<W extends PlannedWrite>(write: W): Written<W> {
  return { write, before: write.look.contents, after: write.contents };
}

/**
 * One round trip that asks what is in cells, writes what is to come `after` over what is taken to be there `before`, and asks what came
 * of it.
 *
 * @param journal null to leave it alone
 * @param order where the journal goes `first` and is not written, no cell is either; where it goes `last` and is written, all cells are
 * @throws an error of Office.js; then all, a part or nothing may be written
 */
export async function exchange(
  context: Excel.RequestContext,
  writes: readonly Written<PlannedWrite>[],
  journal: readonly JournalEntry[] | null,
  order: JournalOrder = "first",
): Promise<{ readonly cells: readonly Exchanged[]; readonly journal: FoundJournal }> {
  const { worksheets } = context.workbook;
  const sheets = new Map(writes.map(({ write: { sheetId } }) => [sheetId, worksheets.getItem(sheetId)]));
  const sheetOf = ({ sheetId }: PlannedWrite): Excel.Worksheet => sheets.get(sheetId) as Excel.Worksheet;
  for (const sheet of sheets.values()) sheet.load("name");
  const stored = storedJournal.ask(context);
  const found = writes.map(({ write }) => askLook(sheetOf(write), write.area));
  const keep = (): void => {
    if (journal !== null) storedJournal.write(context, journal);
  };
  if (order === "first") keep();
  for (const { write, before, after } of writes)
    writeContents(rangeIn(sheetOf(write), write.area), after, before, write.anew);
  if (order === "last") keep();
  const left = writes.map(({ write }) => askContents(sheetOf(write), write.area));
  await context.sync();
  return {
    cells: writes.map(({ write }, at) => ({
      tab: sheetOf(write).name,
      found: (found[at] as () => Look)(),
      left: (left[at] as () => Look)(),
    })),
    journal: stored(),
  };
}

/**
 * Queues the writing of a range, so that each cell has exactly its content afterwards: a text that looks like a number or formula
 * stays text, and a number or formula in a cell with the text format stays what it is. Cells and number formats that stay the same
 * are not written.
 *
 * @param contents in the size of the range
 * @param now what the cells have, in the same size
 * @param anew writes contents that stay the same too
 */
function writeContents(range: Excel.Range, contents: LiveGrid, now: LiveGrid, anew = false): void {
  const grid = <T>(of: (wanted: LiveContent, there: LiveContent | undefined) => T | null): (T | null)[][] =>
    contents.map((row, r) => row.map((wanted, c) => of(wanted, now[r]?.[c])));
  const formats = grid((wanted, there) => changed(formatWhileTyping(wanted, there), there?.numberFormat));
  const typed = grid((wanted, there) => (!anew && sameTyped(wanted, there) ? null : typedText(wanted)));
  const late = grid((wanted, there) => changed(wanted.numberFormat, formatWhileTyping(wanted, there)));
  if (hasAny(formats)) range.numberFormat = formats;
  if (hasAny(typed)) range.formulas = typed;
  if (hasAny(late)) range.numberFormat = late;
}

/** What is typed in a cell with the text format becomes text. */
function formatWhileTyping(wanted: LiveContent, there: LiveContent | undefined): string {
  const becomesText = wanted.numberFormat === TEXT && !isText(wanted) && !sameTyped(wanted, there);
  return becomesText ? GENERAL : wanted.numberFormat;
}

function sameTyped(wanted: LiveContent, there: LiveContent | undefined): boolean {
  return wanted.formula === there?.formula && wanted.isFormula === there.isFormula;
}

/** With the apostrophe that Excel takes for "this is text" where the format does not say so; errors are written as they are. */
function typedText({ formula, numberFormat, isFormula }: LiveContent): LiveContent["formula"] {
  if (typeof formula !== "string" || isFormula || numberFormat === TEXT) return formula;
  return mightBeReadOtherwise(formula) && !formula.startsWith("#") ? `'${formula}` : formula;
}

function isText({ formula, isFormula }: LiveContent): boolean {
  return typeof formula === "string" && !isFormula;
}

/** Null, which Excel takes for "leave this cell alone", where nothing changes. */
function changed(wanted: string, there: string | undefined): string | null {
  return wanted === there ? null : wanted;
}

function hasAny(grid: readonly (readonly unknown[])[]): boolean {
  return grid.some((row) => row.some((one) => one !== null));
}
