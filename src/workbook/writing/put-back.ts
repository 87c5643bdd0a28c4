// SPDX-License-Identifier: EUPL-1.2

import type { JournalEntry } from "../../domain/journal/journal";
import { sameData } from "../../domain/sheet/same-data";
import { officeCode } from "../excel/read-errors";
import { storedJournal } from "../stored/stored";
import { exchange, type Exchanged, type FoundJournal } from "./exchange";
import { askContents, everyCell, sameInSubstance, sameLive, type LiveContent, type LiveGrid } from "./look";
import type { Change, PlannedWrite, Progress, Written } from "./transaction";

/** How often Excel is asked the same again. */
const ATTEMPTS = 3;

export interface PutBack<W extends PlannedWrite> {
  readonly journal: readonly JournalEntry[];
  /** The writes that could not be put back, with what is in the cells now. */
  readonly standing: readonly Written<W>[];
  /** False where Excel does not even tell what is in the workbook. */
  readonly certain: boolean;
}

/** Cells that are to get back what was there. */
interface Debt<W extends PlannedWrite> {
  readonly write: W;
  readonly was: LiveGrid;
  /** What was written, as Excel left it. */
  readonly ours: LiveGrid;
}

/**
 * Puts back what was there before a change that did not come about wholly: first the cells, tab by tab, then the journal, which
 * keeps what stands. What somebody else put in a cell meanwhile stays.
 */
export async function putBack<W extends PlannedWrite>(
  context: Excel.RequestContext,
  { journal: before, withWritten }: Change<W>,
  { meant, answered, unanswered, journal: found }: Progress<W>,
): Promise<PutBack<W>> {
  const known = answered.map(({ write, came }) => ({ write, was: came.found.contents, ours: came.left.contents }));
  const now = found === null ? await tried(() => journalNow(context)) : null;
  if (found === null && now === null) return { journal: before, standing: [], certain: false };
  if (now !== null && sameData(now.value, before)) return { journal: before, standing: [], certain: true };

  const unknown = unanswered.map((write) => ({ write, was: write.look.contents, ours: write.contents }));
  const seen = await tried(() => lookAgain(context, unknown));
  const open = await settle(context, [...known, ...(seen ?? unknown)]);
  const standing = open.map(asStanding);
  // A journal that is neither the old nor the new one is somebody else's.
  if (now !== null && !sameData(now.value, meant)) return { journal: now.value, standing, certain: true };
  const old = found?.value ?? before;
  const journal = standing.length === 0 ? old : withWritten(old, standing);
  const kept = await tried(async () => {
    if (standing.length === 0) storedJournal.putBack(context, found ?? undefined);
    else storedJournal.write(context, journal);
    await context.sync();
    return true;
  });
  return { journal, standing, certain: kept !== null };
}

/** @returns what could not be put back */
async function settle<W extends PlannedWrite>(
  context: Excel.RequestContext,
  debts: readonly Debt<W>[],
): Promise<readonly Debt<W>[]> {
  const open: Debt<W>[] = [];
  for (const sheetId of new Set(debts.map(({ write }) => write.sheetId))) {
    let left: readonly Debt<W>[] = debts.filter(
      ({ write, was, ours }) => write.sheetId === sheetId && !isEven(was, ours),
    );
    for (let attempt = 0; attempt < ATTEMPTS && left.length > 0; attempt += 1) left = await pay(context, left);
    open.push(...left);
  }
  return open;
}

async function pay<W extends PlannedWrite>(
  context: Excel.RequestContext,
  debts: readonly Debt<W>[],
): Promise<readonly Debt<W>[]> {
  try {
    const cells = debts.map(({ write: { sheetId, area }, was, ours }) => ({ sheetId, area, contents: was, now: ours }));
    const came = (await exchange(context, cells, null)).cells;
    return debts.flatMap((debt, at) => rest(debt, came[at] as Exchanged));
  } catch {
    try {
      return await lookAgain(context, debts);
    } catch (error) {
      // A tab that somebody deleted has no cells to put back.
      return officeCode(error) === "ItemNotFound" ? [] : debts;
    }
  }
}

/** What somebody else put in a cell just before it was put back is what was there. */
function rest<W extends PlannedWrite>({ write, was, ours }: Debt<W>, { found, left }: Exchanged): readonly Debt<W>[] {
  const theirs = mapCells(was, (content, r, c) => {
    const there = found.contents[r]?.[c];
    return there === undefined || sameLive(there, ours[r]?.[c]) ? content : there;
  });
  return everyCell(theirs, left.contents, sameInSubstance) ? [] : [{ write, was: theirs, ours: left.contents }];
}

/** What is in the cells now, where it is not known what was written: what is neither the old nor the new content is somebody else's. */
async function lookAgain<W extends PlannedWrite>(
  context: Excel.RequestContext,
  debts: readonly Debt<W>[],
): Promise<readonly Debt<W>[]> {
  const looks = debts.map(({ write: { sheetId, area } }) =>
    askContents(context.workbook.worksheets.getItem(sheetId), area),
  );
  await context.sync();
  return debts.flatMap(({ write, was, ours }, at) => {
    const now = looks[at]?.().contents ?? ours;
    const back = mapCells(now, (content, r, c) => {
      const [old, written] = [was[r]?.[c], ours[r]?.[c]];
      const isOurs = sameInSubstance(content, written) || content.formula === old?.formula;
      return isOurs ? (old ?? content) : content;
    });
    return isEven(back, now) ? [] : [{ write, was: back, ours: now }];
  });
}

async function journalNow(context: Excel.RequestContext): Promise<FoundJournal> {
  const stored = storedJournal.ask(context);
  await context.sync();
  return stored();
}

/** Null where Excel refused time and again. */
async function tried<T>(work: () => Promise<T>): Promise<T | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      return await work();
    } catch {
      // Once more.
    }
  }
  return null;
}

function isEven(was: LiveGrid, ours: LiveGrid): boolean {
  return everyCell(was, ours, sameLive);
}

function mapCells(grid: LiveGrid, of: (content: LiveContent, row: number, column: number) => LiveContent): LiveGrid {
  return grid.map((line, r) => line.map((content, c) => of(content, r, c)));
}

function asStanding<W extends PlannedWrite>({ write, was, ours }: Debt<W>): Written<W> {
  return { write, before: was, after: ours };
}
