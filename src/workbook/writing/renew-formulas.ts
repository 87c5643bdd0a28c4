// SPDX-License-Identifier: EUPL-1.2

import { newEntry, fitsJournal, withEntries } from "../../domain/journal/journal-entries";
import type { JournalEntry, NewEntry } from "../../domain/journal/journal";
import { rowNamesIn } from "../../domain/journal/row-names";
import { NOT_WRITTEN, RENEW } from "../../domain/journal/words";
import { isStuck, isUnknownName, ownFormulas, type OwnFormula } from "../../domain/sheet/own-formulas";
import { withOwnNames } from "../../domain/sheet/own-functions";
import type { Area, SheetSnapshot, WorkbookSnapshot } from "../../domain/sheet/snapshot";
import { rectanglesOf } from "../excel/rectangles";
import { requestSheets } from "../excel/sheet-list";
import { TEXT } from "../../domain/sheet/number-formats";
import { takeSnapshot } from "../reading/snapshot";
import type { RenewOutcome } from "../session.types";
import { storedJournal } from "../stored/stored";
import { asMeant, type PlannedWrite, type Written } from "./exchange";
import { askLook, type Look } from "./look";
import { writeAllOrNothing } from "./transaction";

interface RenewResult {
  readonly outcome: RenewOutcome;
  /** Null where nothing was to be written. */
  readonly journal: readonly JournalEntry[] | null;
}

/**
 * Enters the formulas of this add-in again that have no answer, each in its own cell: five round trips, whatever their number. A cell with the
 * text format would become a text, and a protected tab takes nothing: these are left, and told.
 *
 * @throws an error of Office.js or of the reading while it looks; then nothing is written
 */
export async function renewFormulas(
  context: Excel.RequestContext,
  previous: WorkbookSnapshot | null,
  time: string,
): Promise<RenewResult> {
  const stored = storedJournal.request(context);
  const snapshot = await takeSnapshot(context, previous);
  const sheets = requestSheets(context);
  const asked = snapshot.sheets.flatMap((sheet) => {
    const stuck = ownFormulas(sheet).filter(({ value }) => isStuck(value));
    const isText = ({ numberFormat }: OwnFormula): boolean => numberFormat === TEXT;
    return stuck.length === 0
      ? []
      : [
          {
            sheet,
            texts: stuck.filter(isText).length,
            areas: askAreas(
              context,
              sheet,
              stuck.filter((one) => !isText(one)),
            ),
          },
        ];
  });
  await context.sync();
  const locked = new Set(sheets().flatMap((sheet) => (sheet.protected ? [sheet.id] : [])));
  const skipped = asked.filter(({ sheet }) => locked.has(sheet.id)).map(({ sheet }) => sheet.name);
  const free = asked.filter(({ sheet }) => !locked.has(sheet.id));
  const texts = free.reduce((sum, one) => sum + one.texts, 0);
  const sentences = [
    ...(skipped.length === 0 ? [] : [RENEW.protected(skipped)]),
    ...(texts === 0 ? [] : [RENEW.asText(texts)]),
  ];
  let still = 0;
  const accepts = ({ contents, values }: Look): boolean => {
    still += values.flat().filter(isUnknownName).length;
    return contents.every((row) => row.every(({ isFormula }) => isFormula));
  };
  const writes = free.flatMap(({ sheet, areas }) =>
    areas.map(({ area, look }) => ({ ...writeOf(sheet, area, look()), accepts })),
  );
  if (writes.length === 0)
    return { outcome: { renewed: 0, sentences: sentences.length === 0 ? [RENEW.none] : sentences }, journal: null };

  const byId = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  const entriesOf = (written: readonly Written<PlannedWrite>[]): NewEntry[] =>
    written.map(({ write: { sheetId, tab, area }, before, after }) => {
      const sheet = byId.get(sheetId);
      const names = sheet && rowNamesIn(sheet, area);
      return newEntry({ time, kind: "formule", tab, sheetId, area, ...names }, before, after);
    });
  if (!fitsJournal(stored(), entriesOf(writes.map(asMeant)))) return refused(RENEW.tooMany, null);
  const { sentence, journal } = await writeAllOrNothing(context, {
    writes,
    journal: stored(),
    withWritten: (entries, written) => withEntries(entries, entriesOf(written)),
    words: { otherwise: RENEW.otherwise, stands: NOT_WRITTEN.stands },
  });
  if (sentence !== null) return refused(sentence, journal);
  const renewed = writes.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
  return { outcome: { renewed, sentences: [...sentences, ...(still === 0 ? [] : [RENEW.still(still)])] }, journal };
}

function askAreas(context: Excel.RequestContext, { id }: SheetSnapshot, formulas: readonly OwnFormula[]) {
  const sheet = context.workbook.worksheets.getItem(id);
  return rectanglesOf(formulas).map((area) => ({ area, look: askLook(sheet, area) }));
}

function writeOf({ id, name }: SheetSnapshot, area: Area, look: Look): PlannedWrite {
  const contents = look.contents.map((row) =>
    row.map((content) => ({ ...content, formula: withOwnNames(String(content.formula)) })),
  );
  return { sheetId: id, tab: name, area, look, contents, anew: true };
}

function refused(sentence: string, journal: RenewResult["journal"]): RenewResult {
  return { outcome: { renewed: null, sentences: [sentence] }, journal };
}
