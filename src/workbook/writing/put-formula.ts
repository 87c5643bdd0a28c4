// SPDX-License-Identifier: EUPL-1.2

import { sameContent, type JournalEntry } from "../../domain/journal/journal";
import { newEntry, withEntries } from "../../domain/journal/journal-entries";
import { NOT_WRITTEN, PUT_FORMULA } from "../../domain/journal/words";
import { rowNames } from "../../domain/journal/row-names";
import { parseAddress } from "../../domain/sheet/addresses";
import type { Area } from "../../domain/sheet/snapshot";
import { requestSheets, type ListedSheet } from "../excel/sheet-list";
import { fits } from "../excel/sheet-size";
import { GENERAL } from "../../domain/sheet/number-formats";
import { FAILURES } from "../excel/words";
import type { FormulaOutcome, FormulaRequest } from "../session.types";
import { storedJournal } from "../stored/stored";
import { askLook, askMerged, holdsDataType, type LiveContent, type Look } from "./look";
import { askRoom } from "./room-for-answer";
import { writeAllOrNothing } from "./transaction";

export interface PutResult {
  readonly outcome: FormulaOutcome;
  /** Null where nothing was to be written. */
  readonly journal: readonly JournalEntry[] | null;
}

/**
 * Puts a formula in a cell in three round trips: what sheets there are, what is in the cells that the answer will fill, the writing.
 *
 * @throws an error of Office.js while it looks; then nothing is written
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

  const cell: Area = { ...area, rowCount: 1, columnCount: 1 };
  const asked = askLook(sheet.sheet, cell);
  const merged = askMerged(sheet.sheet, cell);
  const room = askRoom(sheet.sheet, area);
  await context.sync();
  const look = asked();
  const now = look.contents[0]?.[0] ?? BLANK;
  const inTheWay = obstacleIn(request, look, merged()) ?? room(tab);
  if (inTheWay !== null) return refused(inTheWay);
  if (now.formula !== "" && (request.replace === null || !sameContent(now, request.replace)))
    return {
      outcome: { status: "filled", content: { formula: now.formula, numberFormat: now.numberFormat } },
      journal: null,
    };

  const numberFormat = now.numberFormat === GENERAL ? (request.numberFormat ?? GENERAL) : now.numberFormat;
  const place = {
    time,
    kind: "formule",
    tab,
    sheetId: sheet.id,
    area: cell,
    ...rowNames([look.row ?? []], cell),
  } as const;
  const { sentence, journal } = await writeAllOrNothing(context, {
    writes: [
      {
        sheetId: sheet.id,
        tab,
        area: cell,
        look,
        contents: [[{ formula: request.formula, numberFormat, isFormula: true }]],
        accepts: isTaken,
      },
    ],
    journal: stored(),
    // It keeps the formula as Excel tells it, which may quote the name of a tab in another way.
    withWritten: (entries, written) =>
      withEntries(
        entries,
        written.map(({ before, after }) => newEntry(place, before, after)),
      ),
    words: { otherwise: PUT_FORMULA.notTaken, stands: NOT_WRITTEN.stands },
  });
  const outcome: FormulaOutcome =
    sentence === null ? { status: "put", entry: journal[0]?.id ?? "" } : { status: "refused", sentence };
  return { outcome, journal };
}

const BLANK: LiveContent = { formula: "", numberFormat: GENERAL, isFormula: false };

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

function obstacleIn({ tab, address }: FormulaRequest, look: Look, merged: boolean): string | null {
  const { contents, spilled } = look;
  if (!spilled && holdsDataType(look)) return NOT_WRITTEN.dataType(tab, address);
  if (merged) return NOT_WRITTEN.merged(tab, address);
  if (spilled) return NOT_WRITTEN.spilled(tab, address);
  const { formula, isFormula } = contents[0]?.[0] ?? BLANK;
  return !isFormula && String(formula).startsWith("=") ? PUT_FORMULA.textLikeFormula(tab, address) : null;
}

/** Excel takes a formula that it cannot carry out, and shows it in these two ways. */
function isTaken({ contents, values }: Look): boolean {
  const shown = values[0]?.[0];
  return contents[0]?.[0]?.isFormula === true && shown !== "#SPILL!" && shown !== "#NAME?";
}

function refused(sentence: string): PutResult {
  return { outcome: { status: "refused", sentence }, journal: null };
}
