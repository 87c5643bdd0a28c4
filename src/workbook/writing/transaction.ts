// SPDX-License-Identifier: EUPL-1.2

import type { JournalEntry } from "../../domain/journal/journal";
import { sameData } from "../../domain/sheet/same-data";
import { storedJournal } from "../stored/stored";
import { asMeant, asWritten, type Change, type PlannedWrite, type Progress } from "./change";
import { exchange, inRequests, type Exchanged, type FoundJournal } from "./exchange";
import { everyCell, sameInSubstance, sameLook, type Look } from "./look";
import { putBack } from "./put-back";
import { whyNot, type Obstacle } from "./why-not";

export interface Outcome<W extends PlannedWrite> {
  /** Null where all is written; else Dutch: why not, and what stands. */
  readonly sentence: string | null;
  readonly journal: readonly JournalEntry[];
  /** The writes whose cells had other contents than when they were looked at. */
  readonly moved: readonly W[];
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

  const requests = change.writes.length === 0 ? [[]] : inRequests(rowsFirst(change.writes), ({ area }) => area);
  for (const [at, writes] of requests.entries()) {
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
function rowsFirst<W extends PlannedWrite>(writes: readonly W[]): readonly W[] {
  return [...writes].sort((one, other) => Number(one.look.row === null) - Number(other.look.row === null));
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
  const shown = contents.map((row) => row.map(({ formula }) => formula));
  return !sameLook(look, found) || (asShown === true && !sameData(found.values, shown));
}

function isAccepted({ contents, accepts }: PlannedWrite, left: Look): boolean {
  return accepts === undefined ? everyCell(contents, left.contents, sameInSubstance) : accepts(left);
}

const toCells = ({ sheetId, area, contents, look }: PlannedWrite) => ({ sheetId, area, contents, now: look.contents });
