// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../../domain/sheet/addresses";
import type { CellContent, JournalEntry, NewEntry } from "../../domain/journal/journal";
import { withEntries } from "../../domain/journal/journal-entries";
import type { CellValue } from "../../domain/sheet/snapshot";
import { NOT_WRITTEN } from "../../domain/journal/words";
import { FAILURES } from "../excel/words";
import { askCell, type CellNow } from "../reading/ask-cell";
import { storedJournal } from "../stored/stored";
import type { WriteOutcome } from "../session.types";
import { requestSheets, type ListedSheet } from "../excel/sheet-list";
import { contentFor } from "../excel/text-as-text";
import { writeAll, type PlannedWrite } from "./write-all";

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
 * was, has a formula, is merged or protected is left alone, with a sentence.
 *
 * @throws an error of Office.js; then nothing stays written
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
  const journal = withEntries(
    stored(),
    checked.flatMap(({ job, write }) => (write === null ? [] : [entryOf(job, write, time)])),
  );
  if (writes.length === 0)
    return { outcomes: checked.map(outcomeOf), journal: stored(), outdated: outdatedIn(checked) };
  const misread = await writeAll(context, writes, { journal, before: stored() });
  if (misread === null) return { outcomes: checked.map(outcomeOf), journal, outdated: outdatedIn(checked) };
  const sentence = NOT_WRITTEN.readOtherwise(misread.tab, misread.address);
  return {
    outcomes: checked.map((one) => ({ id: one.job.id, sentence: one.sentence ?? sentence })),
    journal: stored(),
    outdated: outdatedIn(checked),
  };
}

interface Asked {
  readonly job: FixJob;
  /** Null where there is nothing to look at. */
  readonly cell: (() => CellNow) | null;
  readonly sentence: string | null;
}

function ask(job: FixJob, earlier: readonly FixJob[], sheet: ListedSheet | undefined): Asked {
  const { tab, address } = job;
  const refuse = (sentence: string): Asked => ({ job, cell: null, sentence });
  const area = parseAddress(address);
  if (sheet === undefined) return refuse(FAILURES.sheetGone(tab));
  if (area === null) return refuse(FAILURES.badAddress(tab, address));
  if (area.rowCount > 1 || area.columnCount > 1) return refuse(NOT_WRITTEN.severalCells(tab, address));
  if (sheet.protected) return refuse(NOT_WRITTEN.protected(tab));
  if (earlier.some((other) => other.tab === tab && other.address === address))
    return refuse(NOT_WRITTEN.twice(tab, address));
  return { job, cell: askCell(sheet.sheet, address), sentence: null };
}

interface Checked {
  readonly job: FixJob;
  readonly sentence: string | null;
  readonly write: PlannedWrite | null;
  readonly outdated: boolean;
}

function check({ job, cell, sentence }: Asked): Checked {
  if (cell === null) return { job, sentence, write: null, outdated: false };
  const { tab, address } = job;
  const now = cell();
  const refuse = (words: string, outdated = false): Checked => ({ job, sentence: words, write: null, outdated });
  if (!same(job.then, now)) return refuse(NOT_WRITTEN.outdated(tab, address), true);
  if (now.formula !== "") return refuse(NOT_WRITTEN.formula(tab, address));
  if (now.spilled) return refuse(NOT_WRITTEN.spilled(tab, address));
  if (now.merged) return refuse(NOT_WRITTEN.merged(tab, address));
  const after = contentFor(job.value, now.content.numberFormat);
  return {
    job,
    sentence: null,
    outdated: false,
    write: { tab, address, range: now.range, before: now.content, after, beforeIsFormula: false },
  };
}

function same(then: CellThen | null, now: CellNow): boolean {
  return (
    then !== null &&
    then.value === now.value &&
    then.formula === now.formula &&
    then.numberFormat === now.content.numberFormat
  );
}

function outdatedIn(checked: readonly Checked[]): string[] {
  return checked.flatMap(({ job, outdated }) => (outdated ? [job.id] : []));
}

function outcomeOf({ job, sentence }: Checked): WriteOutcome {
  return { id: job.id, sentence };
}

function entryOf(
  { tab, address, rule }: FixJob,
  { before, after }: { before: CellContent; after: CellContent },
  time: string,
): NewEntry {
  return { time, kind: "herstel", tab, address, before, after, block: null, rule };
}
