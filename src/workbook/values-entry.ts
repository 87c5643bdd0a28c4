// SPDX-License-Identifier: EUPL-1.2

import { contentAfter, sameContent, type CellContent, type JournalEntry, type SpilledCells } from "../domain/journal";
import type { Area, CellType, CellValue, SheetSnapshot } from "../domain/snapshot";
import { askRange } from "./ask-cell";
import { keptJournal } from "./kept";
import type { OwnFormula } from "./own-formulas";
import { sameData } from "./same-data";
import { contentFor, GENERAL, TEXT } from "./text-as-text";
import type { Journals } from "./write-all";
import { writeContent } from "./write-content";

/** A formula with the whole area that shows its result. */
export interface ValuesJob {
  readonly formula: OwnFormula;
  readonly sheet: SheetSnapshot;
  /** All of the area. */
  readonly range: Excel.Range;
  /** The cell with the formula. */
  readonly anchor: Excel.Range;
  readonly area: Area;
  readonly address: string;
}

export function entryFor({ formula, sheet, area, address }: ValuesJob, time: string): Omit<JournalEntry, "id" | "undone"> {
  const spilled = spilledCells(sheet, area);
  const whole = area.rowCount * area.columnCount > 1;
  return {
    time,
    kind: "waarden",
    tab: formula.tab,
    address,
    before: { formula: formula.formula, numberFormat: formula.numberFormat },
    after: firstOf(spilled),
    spilled: whole ? spilled : null,
    rule: null,
  };
}

function spilledCells(sheet: SheetSnapshot, area: Area): SpilledCells {
  const cells = cut(sheet.values, sheet, area, "");
  const formatsBefore = cut(sheet.numberFormats, sheet, area, GENERAL);
  const errors = cut<CellType>(sheet.types, sheet, area, "blank");
  const contents = cells.map((row, r) => row.map((value, c) => contentOf(value, formatsBefore[r]?.[c] ?? GENERAL, errors[r]?.[c] === "error")));
  return { values: cells, formatsBefore, formatsAfter: contents.map((row) => row.map(({ numberFormat }) => numberFormat)) };
}

/** An error is written as the error that it is, which in a cell with the text format it would not be. */
function contentOf(value: CellValue, numberFormat: string, isError: boolean): CellContent {
  return isError ? { formula: value, numberFormat: numberFormat === TEXT ? GENERAL : numberFormat } : contentFor(value, numberFormat);
}

/** The part of a grid of the used range that lies in an area; blank beyond it. */
function cut<T>(grid: readonly (readonly T[])[], { used }: SheetSnapshot, area: Area, blank: T): T[][] {
  return Array.from({ length: area.rowCount }, (_, r) =>
    Array.from({ length: area.columnCount }, (__, c) => grid[area.row + r - used.row]?.[area.column + c - used.column] ?? blank),
  );
}

function firstOf({ values, formatsAfter }: SpilledCells): CellContent {
  return { formula: values[0]?.[0] ?? "", numberFormat: formatsAfter[0]?.[0] ?? GENERAL };
}

/**
 * Writes the values and the journal in one round trip. Where that fails, or Excel makes something else of a value, the formulas come back.
 *
 * @returns true where every cell has its value
 * @throws the error of Office.js that stopped the writing
 */
export async function writeValues(context: Excel.RequestContext, jobs: readonly ValuesJob[], { journal, before }: Journals): Promise<boolean> {
  const entries = jobs.map((job) => ({ job, entry: entryFor(job, "") }));
  keptJournal.write(context, journal);
  for (const { job, entry } of entries) {
    const formats = contentAfter(entry).map((row) => row.map(({ numberFormat }) => numberFormat));
    if (!sameData(formats, contentFormats(job))) job.range.numberFormat = formats;
    job.range.values = contentAfter(entry).map((row) => row.map(({ formula }) => formula));
  }
  const results = entries.map(({ job, entry }) => ({ entry, now: askRange(job.range) }));
  try {
    await context.sync();
  } catch (error) {
    await putBack(context, entries, before).catch(() => undefined);
    throw error;
  }
  const right = results.every(({ entry, now }) => sameGrid(now(), contentAfter(entry)));
  if (!right) await putBack(context, entries, before);
  return right;
}

function contentFormats({ sheet, area }: ValuesJob): string[][] {
  return cut(sheet.numberFormats, sheet, area, GENERAL);
}

type Written = readonly { readonly job: ValuesJob; readonly entry: Omit<JournalEntry, "id" | "undone"> }[];

async function putBack(context: Excel.RequestContext, written: Written, journal: readonly JournalEntry[]): Promise<void> {
  keptJournal.write(context, journal);
  for (const { job, entry } of written) {
    job.range.values = cut([], job.sheet, job.area, "");
    if (entry.spilled !== null) job.range.numberFormat = entry.spilled.formatsBefore.map((row) => [...row]);
    writeContent(job.anchor, entry.before, true);
  }
  await context.sync();
}

function sameGrid(now: readonly (readonly CellContent[])[], wanted: readonly (readonly CellContent[])[]): boolean {
  return wanted.every((row, r) => row.every(({ formula, numberFormat }, c) => sameContent(now[r]?.[c], { formula, numberFormat })));
}
