// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../figures/figure-index";
import type { Gemeente } from "../gemeenten/gebied";
import type { CalendarDate } from "../sheet/dates";
import type { CellRef } from "../sheet/snapshot";
import type { Locatie } from "../tabs/records";
import { codesIn } from "./codes-in";
import { staysUntil } from "./count-locaties";

/** How a locatie stands on a day. */
type LocatieStand =
  | { readonly kind: "open" }
  /** Open, and written is that its end is not known yet. */
  | { readonly kind: "einde-onbekend" }
  | { readonly kind: "not-yet" }
  | { readonly kind: "closed" }
  /** A word beside it takes it back. */
  | { readonly kind: "taken-back" }
  /** A word beside it may take it back. */
  | { readonly kind: "perhaps-taken-back"; readonly at: CellRef }
  /** It hangs on a cell that says no date. */
  | { readonly kind: "unreadable"; readonly at: CellRef };

export interface LocatieOfGemeente {
  readonly locatie: Locatie;
  readonly stand: LocatieStand;
}

/** The locaties of a gemeente, in the order of the workbook, and how each stands on a day. */
export function locatiesOfGemeente(
  index: FigureIndex,
  gemeente: Gemeente,
  day: CalendarDate,
): readonly LocatieOfGemeente[] {
  const inside = codesIn(index, gemeente, day);
  return index.locaties
    .filter(({ gemeente: of }) => inside.has(of.code))
    .map(({ locatie }) => ({ locatie, stand: standOf(locatie, day) }));
}

function standOf(locatie: Locatie, day: CalendarDate): LocatieStand {
  const { back, opening, openingAt, at, eindeOnbekend } = locatie;
  if (back !== null) return back.sure ? { kind: "taken-back" } : { kind: "perhaps-taken-back", at: back.at };
  if (opening !== null && opening > day) return { kind: "not-yet" };
  if (eindeOnbekend) return opening === null ? { kind: "unreadable", at: openingAt ?? at } : { kind: "einde-onbekend" };
  const stays = staysUntil(locatie, day, day);
  if (typeof stays !== "boolean") return { kind: "unreadable", at: stays };
  return { kind: stays ? "open" : "closed" };
}
