// SPDX-License-Identifier: EUPL-1.2

import { SOORTEN, type Gemeente, type SoortOfTotaal } from "../gemeenten/gebied";
import { MERGERS, type Merger } from "../gemeenten/mergers";
import type { CalendarDate } from "../sheet/dates";
import { CHAIN, type ChainGrootheid } from "../tabs/chain";
import type { FigureGroups } from "./figure-groups";
import { isSource } from "./settle";
import type { Move, UitruilBook } from "./uitruil";

/** What is decided per cyclus. */
export type Decision = ChainGrootheid | "taakstelling";

/** The mergers inside a cyclus that its tables have already: they name the successor, and not the gemeente that goes up in it. */
export type RunsAhead = (decision: Decision, cyclus: number | null) => readonly Merger[];

const ALL: readonly SoortOfTotaal[] = [...SOORTEN, "totaal"];

/**
 * @param cycli those that the tables with a taakstelling name
 * @param endOf the last day of a cyclus, null where that is not known
 */
export function runsAhead(
  groups: FigureGroups,
  cycli: readonly number[],
  endOf: (cyclus: number) => CalendarDate | null,
): RunsAhead {
  const known = new Map<string, readonly Merger[]>();

  const inChain = (gemeente: Gemeente): boolean =>
    CHAIN.some((link) => ALL.some((soort) => groups.get(gemeente, link, soort) !== undefined));

  function names(gemeente: Gemeente, decision: Decision, cyclus: number | null): boolean {
    return ALL.some((soort) => {
      const group = groups.get(gemeente, decision, soort);
      if (group === undefined) return false;
      if (decision !== "taakstelling") return group.at(cyclus) !== null;
      // A besluit is complete: what it leaves blank it does not name.
      const figures = cyclus === null ? group.answers : group.answers.filter((one) => one.cyclus === cyclus);
      return figures.some((one) => isSource(one) && one.places !== null);
    });
  }

  /** A besluit that names no cyclus may be of one that was over before; links of the chain only say less where they are set together. */
  function isInside({ datum }: Merger, decision: Decision, cyclus: number | null): boolean {
    const named = cyclus ?? (decision === "taakstelling" && cycli.length === 1 ? (cycli[0] ?? null) : null);
    if (named === null) return decision !== "taakstelling";
    const end = endOf(named);
    return end === null || datum <= end;
  }

  return (decision, cyclus) => {
    const key = `${decision} ${String(cyclus)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const ahead = MERGERS.filter(
      (merger) =>
        isInside(merger, decision, cyclus) &&
        names(merger.opvolger, decision, cyclus) &&
        !names(merger.gemeente, decision, cyclus) &&
        // Links may list a few gemeenten only: one that none of them has is not in the numbers of another.
        (decision === "taakstelling" || inChain(merger.gemeente)),
    );
    known.set(key, ahead);
    return ahead;
  };
}

/** An uitruil of a gemeente whose taakstelling is in that of its successor changes that one. */
export function withSuccessors(book: UitruilBook, ahead: RunsAhead): UitruilBook {
  const holder = (gemeente: Gemeente, cyclus: number | null): Gemeente =>
    ahead("taakstelling", cyclus).find((merger) => merger.gemeente.code === gemeente.code)?.opvolger ?? gemeente;
  const moved = <M extends Move>(move: M): M => ({
    ...move,
    van: holder(move.van, move.cyclus),
    naar: holder(move.naar, move.cyclus),
  });
  return {
    moves: book.moves.map(moved),
    outside: book.outside.map(moved),
    unclear: book.unclear.map((row) => ({
      ...row,
      van: row.van.map((one) => holder(one, row.cyclus)),
      naar: row.naar.map((one) => holder(one, row.cyclus)),
    })),
  };
}
