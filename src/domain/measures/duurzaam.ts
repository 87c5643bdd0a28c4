// SPDX-License-Identifier: EUPL-1.2

import { addYears, type CalendarDate } from "../sheet/dates";
import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import type { Locatie } from "../tabs/records";
import type { DuurzaamRegel } from "../settings";
import type { CellRef } from "../sheet/snapshot";
import type { FigureIndex } from "../figures/figure-index";
import { formatPlaces } from "../sheet/format";
import { herkomstOf, placesIn } from "./herkomst";
import type { Measure } from "./measure";
import type { PeildatumOptions } from "./realisatie";
import { codesIn } from "./codes-in";
import { noNumberOf } from "./no-number";
import { goneUp } from "./parts";
import { answer, missingTab, problem, type Answer } from "./problem";

export interface DuurzaamOptions extends PeildatumOptions {
  /** Left out: the setting of the workbook. */
  readonly jaren?: number | null;
  readonly regel?: DuurzaamRegel | null;
}

/** What a number of durable places is made from. */
export interface DuurzaamParts {
  readonly peildatum: CalendarDate;
  readonly jaren: number;
  readonly regel: DuurzaamRegel;
  /** The durable locaties whose places are known. */
  readonly locaties: readonly Locatie[];
  /** How many durable locaties have no known places. */
  readonly onbekend: number;
  /** The cells that say that the end of an open locatie is not known yet: it is left out. */
  readonly eindeOnbekend: readonly CellRef[];
}

/**
 * The places of locaties that are durable on the peildatum (left out: the newest of the workbook), which itself may be any date.
 * A gemeente without locaties has none, provided that the tab covers its provincie. A locatie whose places are blank is unknown.
 * Source: Besluit gemeentelijke taak mogelijk maken asielopvangvoorzieningen (Stb. 2024, 13), artikel 1.1, "voor minimaal
 * vijf jaar beschikbaar"; it does not say from which date, hence the two rules.
 */
export function duurzaam(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: DuurzaamOptions = {},
): Answer<number> {
  const parts = duurzaamParts(index, gebied, soort, options);
  return parts.ok ? answer(parts.value.locaties.reduce((sum, { plaatsen }) => sum + (plaatsen ?? 0), 0)) : parts;
}

export function duurzaamParts(
  books: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: DuurzaamOptions = {},
): Answer<DuurzaamParts> {
  const index = books.of(soort);
  if (!index.has("locaties")) return missingTab(index, "locaties");
  const peildatum = options.peildatum ?? index.peildata[0];
  if (peildatum === undefined) return problem({ kind: "no-peildatum" });
  const gone = goneUp(gebied, peildatum);
  if (gone !== null) return gone;
  const provincie = gebied.level === "provincie" ? gebied.naam : gebied.provincie;
  if (!index.locaties.some(({ gemeente }) => gemeente.provincie === provincie)) {
    return problem({ kind: "not-in-tab", name: gebied.naam, tab: "locaties" });
  }
  const jaren = options.jaren ?? index.settings.duurzaamJaren;
  const regel = options.regel ?? index.settings.duurzaamRegel;
  const counted = durableOf(index, gebied, soort, peildatum, jaren, regel);
  if (!counted.ok) return counted;
  const { durable, eindeOnbekend } = counted.value;
  const locaties = durable.filter(({ plaatsen }) => plaatsen !== null);
  const onbekend = durable.length - locaties.length;
  const lacking = onbekend > 0 && (gebied.level === "gemeente" || locaties.length === 0);
  const unknown = lacking ? durable.find(({ plaatsen }) => plaatsen === null) : undefined;
  return unknown !== undefined
    ? problem(noNumberOf(gebied.naam, { ...unknown, at: unknown.plaatsenAt ?? unknown.at }))
    : answer({ peildatum, jaren, regel, locaties, onbekend, eindeOnbekend });
}

function durableOf(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  peildatum: CalendarDate,
  jaren: number,
  regel: DuurzaamRegel,
): Answer<{ readonly durable: readonly Locatie[]; readonly eindeOnbekend: readonly CellRef[] }> {
  const inside = codesIn(index, gebied, peildatum);
  const counted: Locatie[] = [];
  const eindeOnbekend: CellRef[] = [];
  for (const { gemeente, locatie } of index.locaties) {
    if (!inside.has(gemeente.code) || (soort !== "totaal" && locatie.soort !== null && locatie.soort !== soort))
      continue;
    const durable = isDurable(locatie, peildatum, jaren, regel);
    const { opening, eindeAt } = locatie;
    if (locatie.eindeOnbekend && eindeAt !== null && (opening === null || opening <= peildatum))
      eindeOnbekend.push(eindeAt);
    if (durable === false) continue;
    if (locatie.back?.sure) continue;
    if (locatie.back !== null) return problem({ kind: "taken-back", at: locatie.back.at });
    if (durable !== true) return problem({ kind: "unreadable", at: durable });
    if (soort !== "totaal" && locatie.soort === null)
      return problem({ kind: "no-soort", tab: "locaties", at: locatie.soortAt });
    counted.push(locatie);
  }
  return answer({ durable: counted, eindeOnbekend });
}

/** Whether a locatie is durable on a date, or the cell on which that hangs and which says no date. */
export function isDurable(
  locatie: Locatie,
  peildatum: CalendarDate,
  jaren: number,
  regel: DuurzaamRegel,
): boolean | CellRef {
  const { opening, einde, eindeOnbekend } = locatie;
  if (eindeOnbekend) return false;
  // A blank end means that no end is known of; a table without a column for it says nothing.
  const endGiven = locatie.eindeReadable && locatie.table.columns.some((column) => column.role === "einde");
  const openingCell = locatie.openingAt ?? locatie.at;
  const eindeCell = locatie.eindeAt ?? locatie.at;
  const stays = (until: CalendarDate): boolean | CellRef => (endGiven ? einde === null || einde >= until : eindeCell);
  const opened = opening === null ? openingCell : opening <= peildatum;
  const from = regel === "resterend" ? peildatum : opening;
  const demands = [opened, stays(peildatum), from === null || stays(addYears(from, jaren))];
  if (demands.includes(false)) return false;
  return demands.find((demand) => demand !== true) ?? true;
}

export const duurzaamMeasure: Measure = {
  group: "Duurzaam",
  unit: "places",
  herkomst: (index, question) => {
    const parts = duurzaamParts(index, question.gebied, question.soort, question);
    if (!parts.ok) return parts;
    const { locaties, ...rule } = parts.value;
    const sum = locaties.reduce((total, { plaatsen }) => total + (plaatsen ?? 0), 0);
    const cells = locaties.map(({ plaatsenAt, at }) => plaatsenAt ?? at);
    return answer({ ...herkomstOf(index, question, null), duurzaam: { sum, cells, ...rule } });
  },
  sum: ({ duurzaam: places }) => formatPlaces(placesIn(places)),
};
