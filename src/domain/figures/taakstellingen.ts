// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente, SoortOfTotaal } from "../gemeenten/gebied";
import { afterUitruil, doubtful } from "./after-uitruil";
import type { FigureGroup, FigureGroups } from "./figure-groups";
import { isSource, settleCycli, type Settled } from "./settle";
import type { Move, UitruilBook } from "./uitruil";

/** Cyclus null: whichever cyclus. */
export type TaakstellingLookup = (gemeente: Gemeente, soort: SoortOfTotaal, cyclus: number | null) => Settled | null;

/** The taakstellingen after uitruil; `cycli` are those that the tables with a taakstelling name. */
export function taakstellingen(groups: FigureGroups, cycli: readonly number[], book: UitruilBook): TaakstellingLookup {
  const lookup = lookupWith(groups, cycli, book);
  const givesTooMuch = ({ van, soort, cyclus, at }: Move): boolean =>
    [soort, "totaal" as const].some((of) =>
      lookup(van, of, cycli.length > 1 ? cyclus : null)?.doubts.some((row) => row.doubt === "te-veel" && row.at === at),
    );
  const first = book.moves.filter(givesTooMuch);
  if (first.length === 0) return lookup;
  // What the one cannot give, the other cannot get, nor anything in its place: both are in doubt.
  const tooMuch = book.moves.filter((move) => first.includes(move) || first.some((one) => isInReturn(move, one)));
  return lookupWith(groups, cycli, {
    ...book,
    moves: book.moves.filter((move) => !tooMuch.includes(move)),
    unclear: [...book.unclear, ...tooMuch.map((move) => doubtful(move, "te-veel"))],
  });
}

/** The other soort of the same row. */
const isInReturn = (move: Move, one: Move): boolean =>
  move.sides !== "one" && move.at.tab === one.at.tab && move.at.row === one.at.row;

function lookupWith(groups: FigureGroups, cycli: readonly number[], book: UitruilBook): TaakstellingLookup {
  const adjust = afterUitruil(book, cycli);
  const settled = new Map<FigureGroup, Map<number | null, Settled | null>>();

  function settle(group: FigureGroup, gemeente: Gemeente, soort: SoortOfTotaal, cyclus: number | null): Settled | null {
    if (cyclus === null)
      return settleCycli(group.answers.filter(isSource), (one, of) => adjust(one, gemeente, soort, of));
    const one = group.at(cyclus);
    return one === null || !isSource(one.figure) ? null : adjust(one, gemeente, soort, cyclus);
  }

  return (gemeente, soort, cyclus) => {
    const group = groups.get(gemeente, "taakstelling", soort);
    if (group === undefined) return null;
    const ofGroup = settled.get(group) ?? new Map<number | null, Settled | null>();
    settled.set(group, ofGroup);
    const known = ofGroup.get(cyclus);
    if (known !== undefined) return known;
    const one = settle(group, gemeente, soort, cyclus);
    ofGroup.set(cyclus, one);
    return one;
  };
}
