// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente, SoortOfTotaal } from "../gemeenten/gebied";
import type { Settled } from "./settle";
import { touchesSoort, type Move, type UitruilBook, type UnclearMove } from "./uitruil";

/** Changes the taakstelling of a gemeente as its verdeelbesluit gives it into what it is after uitruil. */
export type AfterUitruil = (
  settled: Settled,
  gemeente: Gemeente,
  soort: SoortOfTotaal,
  cyclus: number | null,
) => Settled;

/**
 * Applies the agreed rows. A gemeente that an unclear row may concern has no certain taakstelling, nor one that would give away
 * more than it has. `cycli` are those that the tables with a taakstelling name.
 */
export function afterUitruil({ moves, unclear, outside }: UitruilBook, cycli: readonly number[]): AfterUitruil {
  const named = new Set([...moves, ...unclear].map(({ cyclus }) => cyclus).filter((cyclus) => cyclus !== null));

  /** Null: it cannot be told whether a row is about this number. */
  function concerns(row: Move | UnclearMove, cyclus: number | null): boolean | null {
    if (row.cyclus === cyclus) return true;
    if (row.cyclus === null) return cycli.length < 2 ? true : null;
    if (cyclus === null) return named.size === 1 && cycli.length === 0 ? true : null;
    return false;
  }

  return (settled, gemeente, soort, cyclus) => {
    if (settled.places === null) return settled;
    const touches = (row: Move): boolean =>
      isOf(gemeente, [row.van, row.naar]) && touchesSoort(row.soort, soort) && concerns(row, cyclus) !== false;
    const own = moves.filter(touches);
    const past = outside.filter((row) => touches(row) && concerns(row, cyclus) === true);
    const applied = own.filter((move) => concerns(move, cyclus) === true);
    const doubts = [
      ...unclear.filter(
        (row) =>
          isOf(gemeente, [...row.van, ...row.naar]) &&
          touchesSoort(row.soort, soort) &&
          concerns(row, cyclus) !== false,
      ),
      ...own.filter((move) => concerns(move, cyclus) === null).map((move) => doubtful(move, "cyclus")),
    ];
    if (applied.length + doubts.length + past.length === 0) return settled;
    const places = applied.reduce(
      (sum, { van, naar, given, taken }) =>
        sum + (naar.code === gemeente.code ? taken : 0) - (van.code === gemeente.code ? given : 0),
      settled.places,
    );
    const given = applied.find((move) => move.van.code === gemeente.code && move.given > 0);
    if (places < 0 && given !== undefined) doubts.push(doubtful(given, "te-veel"));
    return {
      ...settled,
      places: doubts.length > 0 ? null : places,
      apartFromDoubts: places,
      uitruil: applied.map(({ at }) => at),
      outside: past.map(({ at, when, day }) => ({ at, when, day })),
      doubts,
    };
  };
}

const isOf = (gemeente: Gemeente, sides: readonly Gemeente[]): boolean =>
  sides.some(({ code }) => code === gemeente.code);

export function doubtful({ van, naar, soort, sides, cyclus, at }: Move, doubt: UnclearMove["doubt"]): UnclearMove {
  return { doubt, van: [van], naar: [naar], soort, even: sides === "one", cyclus, at };
}
