// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../../domain/sheet/addresses";
import { sameContent, type CellContent, type JournalEntry } from "../../domain/journal/journal";
import { withEntries } from "../../domain/journal/journal-entries";
import type { Area } from "../../domain/sheet/snapshot";
import { FAILURES } from "../excel/words";
import { NOT_WRITTEN, PUT_FORMULA } from "../../domain/journal/words";
import { askCell, type CellNow } from "../reading/ask-cell";
import { storedJournal } from "../stored/stored";
import { askRoom } from "./room-for-answer";
import type { FormulaOutcome, FormulaRequest } from "../session.types";
import { fits } from "../excel/sheet-size";
import { requestSheets, type ListedSheet } from "../excel/sheet-list";
import { GENERAL } from "../excel/text-as-text";
import { writeContents } from "./write-contents";

export interface PutResult {
  readonly outcome: FormulaOutcome;
  /** Null where nothing was written. */
  readonly journal: readonly JournalEntry[] | null;
}

/**
 * Puts a formula in a cell in three round trips: what sheets there are, what is in the cells that the answer will fill, the writing.
 *
 * @throws an error of Office.js; then nothing stays written
 */
export async function putFormula(
  context: Excel.RequestContext,
  request: FormulaRequest,
  time: string,
): Promise<PutResult> {
  const sheets = requestSheets(context);
  const stored = storedJournal.request(context);
  await context.sync();
  const { tab, address } = request;
  const sheet = sheets().find(({ name }) => name === tab);
  const area = areaOf(request);
  const obstacle = obstacleAt(request, sheet, area);
  if (sheet === undefined || area === null || obstacle !== null)
    return refused(obstacle ?? FAILURES.badAddress(tab, address));

  const cell = askCell(sheet.sheet, address);
  const room = askRoom(sheet.sheet, area);
  await context.sync();
  const now = cell();
  const inTheWay = obstacleIn(request, now) ?? room(tab);
  if (inTheWay !== null) return refused(inTheWay);
  const empty = now.content.formula === "";
  if (!empty && (request.replace === null || !sameContent(now.content, request.replace)))
    return { outcome: { status: "filled", content: now.content }, journal: null };
  return write(context, request, { now, stored: stored(), time });
}

function areaOf({ address, rows, columns }: FormulaRequest): Area | null {
  const cell = parseAddress(address);
  return cell === null
    ? null
    : { ...cell, rowCount: Math.max(cell.rowCount, rows), columnCount: Math.max(cell.columnCount, columns) };
}

function obstacleAt(
  { tab, address }: FormulaRequest,
  sheet: ListedSheet | undefined,
  area: Area | null,
): string | null {
  if (sheet === undefined) return FAILURES.sheetGone(tab);
  if (area === null) return FAILURES.badAddress(tab, address);
  if (address.includes(":")) return NOT_WRITTEN.severalCells(tab, address);
  if (sheet.protected) return NOT_WRITTEN.protected(tab);
  return fits(area) ? null : PUT_FORMULA.beyond;
}

function obstacleIn({ tab, address }: FormulaRequest, now: CellNow): string | null {
  if (now.merged) return NOT_WRITTEN.merged(tab, address);
  if (now.spilled) return NOT_WRITTEN.spilled(tab, address);
  return now.formula === "" && String(now.value).startsWith("=") ? PUT_FORMULA.textLikeFormula(tab, address) : null;
}

interface Before {
  readonly now: CellNow;
  readonly stored: readonly JournalEntry[];
  readonly time: string;
}

/** The journal goes first; it keeps the formula as Excel tells it, which may quote the name of a tab in another way. */
async function write(
  context: Excel.RequestContext,
  { tab, address, formula, numberFormat }: FormulaRequest,
  { now, stored, time }: Before,
): Promise<PutResult> {
  const { range, content: before } = now;
  const journalWith = (after: CellContent): JournalEntry[] =>
    withEntries(stored, [{ time, kind: "formule", tab, address, before, after, block: null, rule: null }]);
  const after = {
    formula,
    numberFormat: before.numberFormat === GENERAL ? (numberFormat ?? GENERAL) : before.numberFormat,
  };
  const putBack = async (): Promise<void> => {
    storedJournal.write(context, stored);
    writeContents(range, [[before]], now.formula !== "");
    await context.sync();
  };
  storedJournal.write(context, journalWith(after));
  writeContents(range, [[after]], true);
  const written = askCell(range.worksheet, address);
  try {
    await context.sync();
  } catch (error) {
    await putBack().catch(() => undefined);
    throw error;
  }
  const { formula: taken, value, content } = written();
  if (taken === "" || value === "#SPILL!" || value === "#NAME?") {
    await putBack();
    return refused(PUT_FORMULA.notTaken(tab, address));
  }
  const journal = journalWith(content);
  if (!sameContent(content, after)) {
    storedJournal.write(context, journal);
    await context.sync();
  }
  return { outcome: { status: "put", entry: journal[0]?.id ?? "" }, journal };
}

function refused(sentence: string): PutResult {
  return { outcome: { status: "refused", sentence }, journal: null };
}
