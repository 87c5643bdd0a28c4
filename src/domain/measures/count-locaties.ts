// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import type { Locatie } from "../tabs/records";
import type { CellRef } from "../sheet/snapshot";
import type { FigureIndex } from "../figures/figure-index";
import { codesIn } from "./codes-in";
import { noNumberOf } from "./no-number";
import { goneUp } from "./parts";
import { answer, missingTab, problem, type Answer } from "./problem";

export interface CountedLocaties {
  /** Those that count and whose places are known. */
  readonly locaties: readonly Locatie[];
  /** How many that count have no known places. */
  readonly onbekend: number;
  /** The cells that say that the end of an open locatie is not known yet: it is left out. */
  readonly eindeOnbekend: readonly CellRef[];
}

/** Whether the tab Locaties covers the provincie of a gebied: then a gemeente without locaties has none. */
export function hasLocaties(index: FigureIndex, gebied: Gebied): boolean {
  const provincie = gebied.level === "provincie" ? gebied.naam : gebied.provincie;
  return index.locaties.some(({ gemeente }) => gemeente.provincie === provincie);
}

/** A question about the locaties of a gebied that can have an answer. */
export interface LocatiesAsked {
  /** Of the soort that is asked. */
  readonly index: FigureIndex;
  /** The day that they are looked at: the asked one, else the newest of the workbook. */
  readonly peildatum: CalendarDate;
}

/** Where and on which day to look for the locaties of a gebied, or why these are not known: no tab, no day, or a provincie that the tab does not cover. */
export function locatiesAsked(
  books: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: { readonly peildatum?: CalendarDate | null },
): Answer<LocatiesAsked> {
  const index = books.of(soort);
  if (!index.has("locaties")) return missingTab(index, "locaties");
  const peildatum = options.peildatum ?? index.peildata[0];
  if (peildatum === undefined)
    return problem({ kind: "no-peildatum", ...(index.beside !== null && { soort: index.beside }) });
  const gone = goneUp(gebied, peildatum);
  if (gone !== null) return gone;
  if (!hasLocaties(index, gebied)) return problem({ kind: "not-in-tab", name: gebied.naam, tab: "locaties" });
  return answer({ index, peildatum });
}

/**
 * The locaties of a gebied that count on a day. One whose places are blank is unknown: a gemeente then has no answer.
 *
 * @param counts whether a locatie does, or the cell on which that hangs and which says no date
 */
export function countLocaties(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  day: CalendarDate,
  counts: (locatie: Locatie) => boolean | CellRef,
): Answer<CountedLocaties> {
  const inside = codesIn(index, gebied, day);
  const counted: Locatie[] = [];
  const eindeOnbekend: CellRef[] = [];
  for (const { gemeente, locatie } of index.locaties) {
    if (!inside.has(gemeente.code) || (soort !== "totaal" && locatie.soort !== null && locatie.soort !== soort))
      continue;
    const verdict = counts(locatie);
    const { opening, eindeAt } = locatie;
    if (locatie.eindeOnbekend && eindeAt !== null && (opening === null || opening <= day)) eindeOnbekend.push(eindeAt);
    if (verdict === false) continue;
    if (locatie.back?.sure) continue;
    if (locatie.back !== null) return problem({ kind: "taken-back", at: locatie.back.at });
    if (verdict !== true) return problem({ kind: "unreadable", at: verdict });
    if (soort !== "totaal" && locatie.soort === null)
      return problem({ kind: "no-soort", tab: "locaties", at: locatie.soortAt });
    counted.push(locatie);
  }
  const locaties = counted.filter(({ plaatsen }) => plaatsen !== null);
  const onbekend = counted.length - locaties.length;
  const lacking = onbekend > 0 && (gebied.level === "gemeente" || locaties.length === 0);
  const unknown = lacking ? counted.find(({ plaatsen }) => plaatsen === null) : undefined;
  return unknown === undefined
    ? answer({ locaties, onbekend, eindeOnbekend })
    : problem(noNumberOf(gebied.naam, { ...unknown, at: unknown.plaatsenAt ?? unknown.at }));
}

/** Whether a locatie is open on a day and stays until another, or the cell on which that hangs and which says no date. */
export function staysUntil(locatie: Locatie, day: CalendarDate, until: CalendarDate): boolean | CellRef {
  const { opening, openingAt, einde, eindeAt, eindeOnbekend, eindeReadable, table, at } = locatie;
  if (eindeOnbekend) return false;
  // A blank end means that no end is known of; a table without a column for it says nothing.
  const endGiven = eindeReadable && table.columns.some((column) => column.role === "einde");
  const stays = (last: CalendarDate): boolean | CellRef =>
    endGiven ? einde === null || einde >= last : (eindeAt ?? at);
  const demands = [opening === null ? (openingAt ?? at) : opening <= day, stays(day), stays(until)];
  if (demands.includes(false)) return false;
  return demands.find((demand) => demand !== true) ?? true;
}

export const placesOfLocaties = ({ locaties }: Pick<CountedLocaties, "locaties">): number =>
  locaties.reduce((sum, { plaatsen }) => sum + (plaatsen ?? 0), 0);

export const cellsOfLocaties = ({ locaties }: Pick<CountedLocaties, "locaties">): readonly CellRef[] =>
  locaties.map(({ plaatsenAt, at }) => plaatsenAt ?? at);
