// SPDX-License-Identifier: EUPL-1.2

import type { JournalEntry } from "../../domain/journal/journal";
import { sameData } from "../../domain/sheet/same-data";
import { officeCode } from "../excel/read-errors";
import { storedJournal } from "../stored/stored";
import {
  asMeant,
  exchange,
  inRequests,
  type Exchanged,
  type FoundJournal,
  type JournalOrder,
  type PlannedWrite,
  type Written,
} from "./exchange";
import { askContents, everyCell, sameInSubstance, sameLive, type LiveContent, type LiveGrid } from "./look";
import { addAll } from "../../domain/sheet/extremes";

/** How often Excel is asked the same again. */
const ATTEMPTS = 3;

/** A change that did not come about wholly. */
export interface Unfinished<W extends PlannedWrite> {
  /** As it was looked at. */
  readonly before: readonly JournalEntry[];
  /** As the request that tells of the change writes it. */
  readonly meant: readonly JournalEntry[];
  readonly withWritten: (journal: readonly JournalEntry[], written: readonly Written<W>[]) => readonly JournalEntry[];
  /** What was really there and what came, for the requests that Excel answered. */
  readonly answered: readonly Written<W>[];
  readonly unanswered: readonly W[];
  /** As it was really there; null where the first request was not answered. */
  readonly found: FoundJournal | null;
  readonly order: JournalOrder;
}

export interface PutBack<W extends PlannedWrite> {
  readonly journal: readonly JournalEntry[];
  /** The writes that could not be put back, with what is in the cells now. */
  readonly standing: readonly Written<W>[];
  /** False where Excel does not even tell what is in the workbook. */
  readonly certain: boolean;
}

/**
 * Puts back what was there before a change that did not come about wholly: first the cells, tab by tab, then the journal, which
 * keeps what stands. What somebody else put in a cell meanwhile stays.
 */
export async function putBack<W extends PlannedWrite>(
  context: Excel.RequestContext,
  { before, meant, withWritten, answered, unanswered, found, order }: Unfinished<W>,
): Promise<PutBack<W>> {
  const now = found === null ? await tried(() => journalNow(context)) : null;
  if (found === null && now === null) return { journal: before, standing: [], certain: false };
  const untold = now !== null && sameData(now.value, before);
  if (untold && order === "first") return { journal: before, standing: [], certain: true };

  const standing = [
    ...(await settle(context, answered, (written) => Promise.resolve(written))),
    ...(await settle(context, unanswered.map(asMeant), (written) => lookAgain(context, written))),
  ];
  if (untold && standing.length === 0) return { journal: before, standing, certain: true };
  // A journal that is neither the old nor the new one is somebody else's.
  if (now !== null && !untold && !sameData(now.value, meant)) return { journal: now.value, standing, certain: true };
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

/**
 * @param first tells what was really written
 * @returns what could not be put back
 */
async function settle<W extends PlannedWrite>(
  context: Excel.RequestContext,
  written: readonly Written<W>[],
  first: (written: readonly Written<W>[]) => Promise<readonly Written<W>[]>,
): Promise<readonly Written<W>[]> {
  const standing: Written<W>[] = [];
  for (const ofTab of byTab(written.filter(({ before, after }) => !isEven(before, after)))) {
    for (const together of inRequests(ofTab, ({ write }) => write.area)) {
      let left = await first(together);
      for (let attempt = 0; attempt < ATTEMPTS && left.length > 0; attempt += 1) left = await restore(context, left);
      addAll(standing, left);
    }
  }
  return standing;
}

/** A tab that refuses is not to hold up the others. */
function byTab<W extends PlannedWrite>(written: readonly Written<W>[]): Written<W>[][] {
  const tabs = new Set(written.map(({ write }) => write.sheetId));
  return [...tabs].map((tab) => written.filter(({ write }) => write.sheetId === tab));
}

/** @returns what is still to be put back */
async function restore<W extends PlannedWrite>(
  context: Excel.RequestContext,
  written: readonly Written<W>[],
): Promise<readonly Written<W>[]> {
  try {
    const { cells } = await exchange(context, written.map(asReverse), null);
    return written.flatMap((one, at) => rest(one, cells[at] as Exchanged));
  } catch {
    return lookAgain(context, written);
  }
}

/** What somebody else put in a cell just before it was put back is what was there. */
function rest<W extends PlannedWrite>(
  { write, before, after }: Written<W>,
  { found, left }: Exchanged,
): readonly Written<W>[] {
  const was = mapCells(before, (content, r, c) => {
    const there = found.contents[r]?.[c];
    return there === undefined || sameLive(there, after[r]?.[c]) ? content : there;
  });
  return everyCell(was, left.contents, sameInSubstance) ? [] : [{ write, before: was, after: left.contents }];
}

/** What is in the cells now, where it is not known what was written; where Excel does not tell, what was to be. */
async function lookAgain<W extends PlannedWrite>(
  context: Excel.RequestContext,
  written: readonly Written<W>[],
): Promise<readonly Written<W>[]> {
  const looks = await tried(async () => {
    const asked = written.map(({ write: { sheetId, area } }) =>
      askContents(context.workbook.worksheets.getItem(sheetId), area),
    );
    try {
      await context.sync();
    } catch (error) {
      // A tab that somebody deleted has no cells to put back.
      if (officeCode(error) === "ItemNotFound") return [];
      throw error;
    }
    return asked.map((look) => look().contents);
  });
  return looks === null ? written : looks.flatMap((now, at) => asFound(written[at] as Written<W>, now));
}

/** What is neither the old nor the new content is somebody else's. */
function asFound<W extends PlannedWrite>({ write, before, after }: Written<W>, now: LiveGrid): readonly Written<W>[] {
  const was = mapCells(now, (content, r, c) => {
    const [old, ours] = [before[r]?.[c], after[r]?.[c]];
    const isOurs = sameInSubstance(content, ours) || content.formula === old?.formula;
    return isOurs ? (old ?? content) : content;
  });
  return isEven(was, now) ? [] : [{ write, before: was, after: now }];
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

function isEven(before: LiveGrid, after: LiveGrid): boolean {
  return everyCell(before, after, sameLive);
}

function mapCells(grid: LiveGrid, of: (content: LiveContent, row: number, column: number) => LiveContent): LiveGrid {
  return grid.map((line, r) => line.map((content, c) => of(content, r, c)));
}

function asReverse<W extends PlannedWrite>({ write, before, after }: Written<W>): Written<W> {
  return { write, before: after, after: before };
}
