// SPDX-License-Identifier: EUPL-1.2

import type { JournalEntry } from "../../domain/journal/journal";
import { fitsJournal, newEntry, withEntries } from "../../domain/journal/journal-entries";
import { NOT_WRITTEN } from "../../domain/journal/words";
import { rowNames } from "../../domain/journal/row-names";
import { parseAddress } from "../../domain/sheet/addresses";
import type { Area, CellValue } from "../../domain/sheet/snapshot";
import { requestSheets, type ListedSheet } from "../excel/sheet-list";
import { fits } from "../excel/sheet-size";
import { contentFor } from "../excel/text-as-text";
import { FAILURES } from "../excel/words";
import type { WriteOutcome } from "../session.types";
import { storedJournal } from "../stored/stored";
import { asMeant, type PlannedWrite, type Written } from "./exchange";
import { askLook, askMerged, holdsDataType, type Look } from "./look";
import { writeAllOrNothing } from "./transaction";

/** What a cell had when the finding was made. */
export interface CellThen {
  readonly value: CellValue;
  readonly formula: string;
  readonly numberFormat: string;
}

export interface FixJob {
  readonly id: string;
  readonly rule: string;
  readonly tab: string;
  readonly address: string;
  /** Null where the finding is not of the last validation. */
  readonly then: CellThen | null;
  readonly value: CellValue;
}

export interface FixResult {
  readonly outcomes: readonly WriteOutcome[];
  readonly journal: readonly JournalEntry[];
  /** Ids of the jobs whose cell is not what it was. */
  readonly outdated: readonly string[];
}

/**
 * Writes the values in three round trips: what sheets there are, what is in the cells, the writing. A cell that is not what it
 * was, has a formula, is merged or protected is left alone, with a sentence; of the others all are written or none.
 *
 * @throws an error of Office.js while it looks; then nothing is written
 */
export async function fixCells(
  context: Excel.RequestContext,
  jobs: readonly FixJob[],
  time: string,
): Promise<FixResult> {
  const sheets = requestSheets(context);
  const stored = storedJournal.request(context);
  await context.sync();
  const byName = new Map(sheets().map((sheet) => [sheet.name, sheet]));
  const asked = jobs.map((job, index) => ask(job, jobs.slice(0, index), byName.get(job.tab)));
  await context.sync();

  const checked = asked.map(check);
  const writes = checked.flatMap(({ write }) => (write === null ? [] : [write]));
  const outdated = checked.flatMap(({ job, outdated: isOutdated }) => (isOutdated ? [job.id] : []));
  const result = (
    sentence: string | null,
    journal: readonly JournalEntry[],
    moved: readonly FixWrite[],
  ): FixResult => ({
    outcomes: checked.map(({ job, sentence: refused }) => ({ id: job.id, sentence: refused ?? sentence })),
    journal,
    outdated: [...outdated, ...moved.map(({ job }) => job.id)],
  });
  if (writes.length === 0) return result(null, stored(), []);
  const entriesOf = (written: readonly Written<FixWrite>[]) =>
    written.map(({ write: { job, sheetId, tab, area, look }, before, after }) =>
      newEntry(
        { time, kind: "herstel", tab, sheetId, area, ...rowNames([look.row ?? []], area), rule: job.rule },
        before,
        after,
      ),
    );
  if (!fitsJournal(stored(), entriesOf(writes.map(asMeant)))) return result(NOT_WRITTEN.tooMany, stored(), []);
  const { sentence, journal, moved } = await writeAllOrNothing(context, {
    writes,
    journal: stored(),
    withWritten: (before, written) => withEntries(before, entriesOf(written)),
    words: { otherwise: NOT_WRITTEN.readOtherwise, stands: NOT_WRITTEN.stands },
  });
  return result(sentence, journal, moved);
}

interface FixWrite extends PlannedWrite {
  readonly job: FixJob;
}

interface CellNow {
  readonly sheet: ListedSheet;
  readonly area: Area;
  readonly look: () => Look;
  readonly merged: () => boolean;
}

interface Asked {
  readonly job: FixJob;
  /** Null where there is nothing to look at. */
  readonly cell: CellNow | null;
  readonly sentence: string | null;
}

function ask(job: FixJob, earlier: readonly FixJob[], sheet: ListedSheet | undefined): Asked {
  const { tab, address } = job;
  const refuse = (sentence: string): Asked => ({ job, cell: null, sentence });
  const area = parseAddress(address);
  if (sheet === undefined) return refuse(FAILURES.sheetGone(tab));
  if (area === null || !fits(area)) return refuse(FAILURES.badAddress(tab, address));
  if (area.rowCount > 1 || area.columnCount > 1) return refuse(NOT_WRITTEN.severalCells(tab, address));
  if (sheet.protected) return refuse(NOT_WRITTEN.protected(tab));
  if (earlier.some((other) => other.tab === tab && other.address === address))
    return refuse(NOT_WRITTEN.twice(tab, address));
  const cell = { sheet, area, look: askLook(sheet.sheet, area), merged: askMerged(sheet.sheet, area) };
  return { job, cell, sentence: null };
}

interface Checked {
  readonly job: FixJob;
  readonly sentence: string | null;
  readonly write: FixWrite | null;
  readonly outdated: boolean;
}

function check({ job, cell, sentence }: Asked): Checked {
  if (cell === null) return { job, sentence, write: null, outdated: false };
  const { tab, address, value } = job;
  const refuse = (words: string, outdated = false): Checked => ({ job, sentence: words, write: null, outdated });
  const look = cell.look();
  const now = look.contents[0]?.[0];
  if (holdsDataType(look)) return refuse(NOT_WRITTEN.dataType(tab, address));
  if (now === undefined || !isThen(job.then, look)) return refuse(NOT_WRITTEN.outdated(tab, address), true);
  if (now.isFormula) return refuse(NOT_WRITTEN.formula(tab, address));
  if (look.spilled) return refuse(NOT_WRITTEN.spilled(tab, address));
  if (cell.merged()) return refuse(NOT_WRITTEN.merged(tab, address));
  const contents = [[{ ...contentFor(value, now.numberFormat), isFormula: false }]];
  const { sheet, area } = cell;
  return { job, sentence: null, outdated: false, write: { job, sheetId: sheet.id, tab, area, look, contents } };
}

function isThen(then: CellThen | null, { contents, values }: Look): boolean {
  const now = contents[0]?.[0];
  return (
    then !== null &&
    now !== undefined &&
    then.value === values[0]?.[0] &&
    then.formula === (now.isFormula ? now.formula : "") &&
    then.numberFormat === now.numberFormat
  );
}
