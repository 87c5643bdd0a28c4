// SPDX-License-Identifier: EUPL-1.2

import type { JournalEntry } from "../../domain/journal/journal";
import { NOT_WRITTEN } from "../../domain/journal/words";
import { areaAddress, fullAddress } from "../../domain/sheet/addresses";
import { sameData } from "../../domain/sheet/same-data";
import { actionFailure, SaidError } from "../excel/failures";
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
import { everyCell, sameInSubstance, sameLook, type Look } from "./look";
import { putBack } from "./put-back";
import { addAll } from "../../domain/sheet/extremes";

/** What an action says of itself. */
interface Words {
  /** Dutch: Excel made something else of what was written in this cell, and all was put back. */
  readonly otherwise: (tab: string, address: string) => string;
  /** Dutch: these cells could not be put back. */
  readonly stands: (cells: readonly string[]) => string;
}

/** All that one action of the user changes. No cell comes in twice. */
export interface Change<W extends PlannedWrite> {
  readonly writes: readonly W[];
  /** As it was when the cells were looked at, requested on the same context. */
  readonly journal: readonly JournalEntry[];
  /** A journal that tells of these writes too. */
  readonly withWritten: (journal: readonly JournalEntry[], written: readonly Written<W>[]) => readonly JournalEntry[];
  readonly words: Words;
  /** `last` where what the journal tells cannot be done again, as undoing; left out, first. */
  readonly order?: JournalOrder;
}

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
  const { journal: before, withWritten, words, order = "first" } = change;
  const meant = withWritten(before, change.writes.map(asMeant));
  const answered: Answered<W>[] = [];
  let found: FoundJournal | null = null;
  const takeBack = async (obstacle: Obstacle, unanswered: readonly W[] = []): Promise<Outcome<W>> => {
    const written = answered.map(asWritten);
    const unfinished = { before, meant, withWritten, answered: written, unanswered, found, order };
    const { journal, standing, certain } = await putBack(context, unfinished);
    const moved = answered.filter(hasMoved).map(({ write }) => write);
    return { sentence: whyNot(obstacle, { standing, certain }, words), journal, moved };
  };

  const requests = change.writes.length === 0 ? [[]] : inRequests(rowsFirst(change.writes), ({ area }) => area);
  const telling = order === "first" ? 0 : requests.length - 1;
  for (const [at, writes] of requests.entries()) {
    try {
      const { cells, journal } = await exchange(context, writes.map(asMeant), at === telling ? meant : null, order);
      addAll(
        answered,
        writes.map((write, index) => ({ write, came: cells[index] as Exchanged })),
      );
      found ??= journal;
    } catch (error) {
      return takeBack({ kind: "error", error }, writes);
    }
    const obstacle = obstacleIn(answered.slice(-writes.length));
    if (obstacle !== null) return takeBack(obstacle);
  }
  if (!sameData(found?.value, before)) return takeBack({ kind: "changed" });
  const journal = withWritten(before, answered.map(asWritten));
  if (!sameData(journal, meant)) {
    try {
      storedJournal.write(context, journal);
      await context.sync();
    } catch (error) {
      return takeBack({ kind: "error", error });
    }
  }
  return { sentence: null, journal, moved: [] };
}

interface Answered<W extends PlannedWrite> {
  readonly write: W;
  readonly came: Exchanged;
}

function asWritten<W extends PlannedWrite>({ write, came: { found, left } }: Answered<W>): Written<W> {
  return { write, before: found.contents, after: left.contents };
}

/** Those with a row to know them by go first: once a cell of that row is written, it is another row. */
function rowsFirst<W extends PlannedWrite>(writes: readonly W[]): readonly W[] {
  return [...writes].sort((one, other) => Number(one.look.row === null) - Number(other.look.row === null));
}

function obstacleIn(answered: readonly Answered<PlannedWrite>[]): Obstacle | null {
  for (const one of answered) {
    if (one.came.tab !== one.write.tab) return { kind: "changed" };
    if (hasMoved(one)) return { kind: "moved", write: one.write };
  }
  const otherwise = answered.find(({ write, came }) => !isAccepted(write, came.left));
  return otherwise === undefined ? null : { kind: "otherwise", write: otherwise.write };
}

function hasMoved({ write: { look, contents, asShown }, came: { found } }: Answered<PlannedWrite>): boolean {
  const shown = contents.map((row) => row.map(({ formula }) => formula));
  return !sameLook(look, found) || (asShown === true && !sameData(found.values, shown));
}

function isAccepted({ contents, accepts }: PlannedWrite, left: Look): boolean {
  return accepts === undefined ? everyCell(contents, left.contents, sameInSubstance) : accepts(left);
}

/** Why a change did not come about. */
type Obstacle =
  /** The cells had other contents, or stand elsewhere, than when they were looked at. */
  | { readonly kind: "moved"; readonly write: PlannedWrite }
  /** The journal or the name of a tab did. */
  | { readonly kind: "changed" }
  /** Excel made something else of what was written. */
  | { readonly kind: "otherwise"; readonly write: PlannedWrite }
  | { readonly kind: "error"; readonly error: unknown };

/** What is there after the putting back. */
interface Stand {
  readonly standing: readonly Written<PlannedWrite>[];
  readonly certain: boolean;
}

/** What the user reads. */
function whyNot(obstacle: Obstacle, { standing, certain }: Stand, words: Words): string {
  if (standing.length > 0)
    return words.stands(standing.map(({ write }) => fullAddress(write.tab, areaAddress(write.area))));
  if (!certain && !isEditing(obstacle)) return NOT_WRITTEN.uncertain;
  switch (obstacle.kind) {
    case "moved":
      return NOT_WRITTEN.moved(obstacle.write.tab, areaAddress(obstacle.write.area));
    case "changed":
      return NOT_WRITTEN.changed;
    case "otherwise":
      return words.otherwise(obstacle.write.tab, areaAddress(obstacle.write.area));
    case "error":
      return isEditing(obstacle) || obstacle.error instanceof SaidError
        ? actionFailure(obstacle.error)
        : NOT_WRITTEN.failed(actionFailure(obstacle.error));
  }
}

/** While the user edits a cell Excel does nothing of a request, and tells nothing either. */
function isEditing(obstacle: Obstacle): boolean {
  return obstacle.kind === "error" && officeCode(obstacle.error) === "InvalidOperationInCellEditMode";
}
