// SPDX-License-Identifier: EUPL-1.2

import { SOORTEN, type Gebied, type Gemeente } from "../gemeenten/gebied";
import { mergerOf } from "../gemeenten/mergers";
import type { CellRef } from "../sheet/snapshot";
import type { FigureIndex, Subject } from "./figure-index";
import { undisputedPlaces } from "./settle";

/** A number that no cell contradicts. */
export interface KnownNumber {
  readonly places: number;
  /** More than one cell where it was added up. */
  readonly at: readonly CellRef[];
}

/**
 * The number to set another against, with the first cell that gives it: all cells about it agree, and none of them is blank. A total that
 * no cell gives is made from both soorten.
 */
export function undisputedNumber(index: FigureIndex, gebied: Gebied, subject: Subject): KnownNumber | null {
  const { soort } = subject;
  const places = undisputedPlaces(index.settled(gebied, subject));
  const [first] = index.about(gebied, subject);
  if (first !== undefined) return places === null ? null : { places, at: [first.at] };
  if (soort !== "totaal") return null;
  return addUp(SOORTEN.map((of) => undisputedNumber(index, gebied, { ...subject, soort: of })));
}

/** The sum over gebieden, or null unless every one of them has an undisputed number. */
export function undisputedSum(index: FigureIndex, gebieden: readonly Gebied[], subject: Subject): KnownNumber | null {
  return addUp(gebieden.map((gebied) => undisputedNumber(index, gebied, subject)));
}

/** The gemeenten whose numbers make that of a gebied at that moment: one that has gone up in another only where a number of its own still stands there. */
export function addendsOf(index: FigureIndex, gebied: Gebied, subject: Subject): readonly Gemeente[] {
  const { date } = subject;
  return index.gebieden
    .gemeentenOf(gebied)
    .filter(
      (gemeente) =>
        mergerOf(gemeente, date) === null || index.about(gemeente, subject).some(({ places }) => places !== null),
    );
}

function addUp(parts: readonly (KnownNumber | null)[]): KnownNumber | null {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0 || known.length < parts.length) return null;
  return { places: known.reduce((sum, { places }) => sum + places, 0), at: known.flatMap(({ at }) => at) };
}
