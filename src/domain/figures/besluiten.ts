// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente, SoortOfTotaal } from "../gemeenten/gebied";
import type { Figure } from "../tabs/records";
import { afterUitruil } from "./after-uitruil";
import { cyclusOf, settle, settleCycli, type Entry } from "./claims";
import type { UitruilBook } from "./uitruil";
import { settledGroups } from "./settled-groups";

/** A figure with the gemeente that its name means. */
export interface GemeenteFigure {
  readonly figure: Figure;
  readonly gemeente: Gemeente;
}

/** Cyclus null: whichever cyclus. */
export type TaakstellingLookup = (gemeente: Gemeente, soort: SoortOfTotaal, cyclus: number | null) => Entry | null;

/** The taakstellingen after uitruil, of figures that are all taakstellingen. */
export function besluitenAfterUitruil(
  besluiten: readonly GemeenteFigure[],
  cycli: readonly number[],
  book: UitruilBook,
): TaakstellingLookup {
  const lookup = lookupWith(besluiten, cycli, book);
  const tooMuch = book.moves.filter(({ van, soort, cyclus, at }) =>
    [soort, "totaal" as const].some((of) =>
      lookup(van, of, cycli.length > 1 ? cyclus : null)?.doubts.some((row) => row.doubt === "te-veel" && row.at === at),
    ),
  );
  if (tooMuch.length === 0) return lookup;
  // What the one cannot give, the other cannot get: both are in doubt.
  const doubtful = tooMuch.map(({ van, naar, ...move }) => ({
    ...move,
    doubt: "te-veel" as const,
    van: [van],
    naar: [naar],
  }));
  return lookupWith(besluiten, cycli, {
    moves: book.moves.filter((move) => !tooMuch.includes(move)),
    unclear: [...book.unclear, ...doubtful],
  });
}

function lookupWith(
  besluiten: readonly GemeenteFigure[],
  cycli: readonly number[],
  book: UitruilBook,
): TaakstellingLookup {
  const adjust = afterUitruil(book, cycli);
  const perCyclus = settledGroups((figures, gemeente, soort, cyclus) => {
    const entry = settle(figures);
    return entry === null ? null : adjust(entry, gemeente, soort, Number(cyclus));
  });
  const anyCyclus = settledGroups((figures, gemeente, soort) =>
    settleCycli(figures, (entry, cyclus) => adjust(entry, gemeente, soort, cyclus)),
  );
  for (const { figure, gemeente } of besluiten) {
    const cyclus = cyclusOf(figure);
    if (cyclus !== null) perCyclus.add(gemeente, figure.soort, cyclus, figure);
    anyCyclus.add(gemeente, figure.soort, null, figure);
  }
  return (gemeente, soort, cyclus) => (cyclus === null ? anyCyclus : perCyclus).get(gemeente, soort, cyclus);
}
