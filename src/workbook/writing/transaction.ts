// SPDX-License-Identifier: EUPL-1.2

import type { ContentGrid, JournalEntry } from "../../domain/journal/journal";
import { sameData } from "../../domain/sheet/same-data";
import type { Area } from "../../domain/sheet/snapshot";
import { requestsOf } from "../reading/sheet-blocks";
import { storedJournal } from "../stored/stored";
import { exchange, type Exchanged, type FoundJournal } from "./exchange";
import { everyCell, sameInSubstance, sameLook, type LiveGrid, type Look } from "./look";
import { putBack } from "./put-back";
import { whyNot, type Obstacle } from "./why-not";

/** Excel takes and gives at most 5 MB per request on the web; a cell is asked twice and written once, about 100 bytes in all. */
const CELLS_PER_REQUEST = 40_000;

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
  /** Whether what Excel made of it will do; left out, where it has the same values and formulas. */
  readonly accepts?: (left: Look) => boolean;
}

/** What was really there, and what is there now. */
export interface Written<W extends PlannedWrite> {
  readonly write: W;
  readonly before: ContentGrid;
  readonly after: ContentGrid;
}

/** All that one action of the user changes. No cell comes in twice. */
export interface Change<W extends PlannedWrite> {
  readonly writes: readonly W[];
  /** As it was when the cells were looked at, requested on the same context. */
  readonly journal: readonly JournalEntry[];
  /** A journal that tells of these writes too. */
  readonly withWritten: (journal: readonly JournalEntry[], written: readonly Written<W>[]) => readonly JournalEntry[];
  readonly words: {
    /** Dutch: Excel made something else of what was written in this cell, and all was put back. */
    readonly otherwise: (tab: string, address: string) => string;
    /** Dutch: these cells could not be put back. */
    readonly stands: (cells: readonly string[]) => string;
  };
}

export interface Outcome<W extends PlannedWrite> {
  /** Null where all is written; else Dutch: why not, and what stands. */
  readonly sentence: string | null;
  readonly journal: readonly JournalEntry[];
  /** The writes whose cells had other contents than when they were looked at. */
  readonly moved: readonly W[];
}

/** What came of the requests that Excel answered, and what it did not answer. */
export interface Progress<W extends PlannedWrite> {
  /** The journal that the first request writes. */
  readonly meant: readonly JournalEntry[];
  readonly answered: readonly { readonly write: W; readonly came: Exchanged }[];
  readonly unanswered: readonly W[];
  /** The journal that was really there; null where the first request was not answered. */
  readonly journal: FoundJournal | null;
}

/**
 * Changes cells and the journal together: all of it, or nothing. The old contents are asked in the same request that writes, so that
 * what somebody changed or moved after the look is seen; then, and where Excel fails or makes something else of a content, what was
 * really there is put back. What cannot be put back stays in the journal. One round trip; one more where Excel writes a formula or
 * number format in its own way, and for each further 40,000 cells. Does not reject on errors of Office.js.
 */
export async function writeAllOrNothing<W extends PlannedWrite>(
  context: Excel.RequestContext,
  change: Change<W>,
): Promise<Outcome<W>> {
  const { journal: before, withWritten } = change;
  const meant = withWritten(before, change.writes.map(asMeant));
  const answered: { write: W; came: Exchanged }[] = [];
  let found: FoundJournal | null = null;
  const undoAll = (obstacle: Obstacle, unanswered: readonly W[] = []): Promise<Outcome<W>> =>
    takeBack(context, change, obstacle, { meant, answered, unanswered, journal: found });

  for (const [at, writes] of inRequests(change.writes).entries()) {
    try {
      const { cells, journal } = await exchange(context, writes.map(toCells), at === 0 ? meant : null);
      answered.push(...writes.map((write, index) => ({ write, came: cells[index] as Exchanged })));
      found ??= journal;
    } catch (error) {
      return undoAll({ kind: "error", error }, writes);
    }
    const obstacle = obstacleIn(answered.slice(-writes.length));
    if (obstacle !== null) return undoAll(obstacle);
  }
  if (!sameData(found?.value, before)) return undoAll({ kind: "changed" });
  const journal = withWritten(before, answered.map(asWritten));
  if (!sameData(journal, meant)) {
    try {
      storedJournal.write(context, journal);
      await context.sync();
    } catch (error) {
      return undoAll({ kind: "error", error });
    }
  }
  return { sentence: null, journal, moved: [] };
}

async function takeBack<W extends PlannedWrite>(
  context: Excel.RequestContext,
  change: Change<W>,
  obstacle: Obstacle,
  progress: Progress<W>,
): Promise<Outcome<W>> {
  const { journal, standing, certain } = await putBack(context, change, progress);
  const moved = progress.answered.flatMap(({ write, came }) => (hasMoved(write, came) ? [write] : []));
  return { sentence: whyNot(obstacle, { standing, certain }, change.words), journal, moved };
}

/** Those with a row to know them by go first: once a cell of that row is written, it is another row. */
function inRequests<W extends PlannedWrite>(writes: readonly W[]): readonly (readonly W[])[] {
  const sorted = [...writes].sort((a, b) => Number(a.look.row === null) - Number(b.look.row === null));
  if (sorted.length === 0) return [[]];
  const sized = sorted.map((write) => ({ ...write.area, write }));
  return requestsOf(sized, CELLS_PER_REQUEST).map((request) => request.map(({ write }) => write));
}

function obstacleIn(answered: readonly { readonly write: PlannedWrite; readonly came: Exchanged }[]): Obstacle | null {
  for (const { write, came } of answered) {
    if (came.tab !== write.tab) return { kind: "changed" };
    if (hasMoved(write, came)) return { kind: "moved", write };
  }
  for (const { write, came } of answered) if (!isAccepted(write, came.left)) return { kind: "otherwise", write };
  return null;
}

function hasMoved({ look, contents, asShown }: PlannedWrite, { found }: Exchanged): boolean {
  if (!sameLook(look, found)) return true;
  return (
    asShown === true &&
    !sameData(
      found.values,
      contents.map((row) => row.map(({ formula }) => formula)),
    )
  );
}

function isAccepted({ contents, accepts }: PlannedWrite, left: Look): boolean {
  return accepts === undefined ? everyCell(contents, left.contents, sameInSubstance) : accepts(left);
}

const toCells = ({ sheetId, area, contents, look }: PlannedWrite) => ({ sheetId, area, contents, now: look.contents });

/** As it is to be. */
export function asMeant<W extends PlannedWrite>(write: W): Written<W> {
  return { write, before: write.look.contents, after: write.contents };
}

function asWritten<W extends PlannedWrite>({
  write,
  came,
}: {
  readonly write: W;
  readonly came: Exchanged;
}): Written<W> {
  return { write, before: came.found.contents, after: came.left.contents };
}
