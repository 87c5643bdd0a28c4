// SPDX-License-Identifier: EUPL-1.2

import type { Missing } from "../../../domain/measures/missing";
import { nameOfSoort } from "../../../domain/gemeenten/gebied";
import type { CalendarDate } from "../../../domain/sheet/dates";
import { capitalised, formatChange, formatCount, formatDate, formatPlaces } from "../../../domain/sheet/format";
import type { Choices } from "../choices";
import { places, UNKNOWN } from "../words";
import type { BurnUp, Forecast } from "./burn-up";
import type { Deadline, Milestone } from "./deadlines";

/** What the picture says, in one sentence with its sum: "11.519 op 1-9-2025; prognose 12.202 op 1-2-2026; taakstelling 14.910: 2.708 te weinig." */
export function describeBurnUp(burnUp: BurnUp): string {
  const { stand, forecast } = burnUp;
  const expected = forecast.ok && forecast.value.places.ok ? forecast.value : null;
  const { taakstelling: task } = expected ?? stand;
  const { cyclus } = expected ?? burnUp;
  const parts = [
    standWords(burnUp),
    ...(expected === null ? [] : [forecastWords(burnUp, expected)]),
    `taakstelling ${places(task)}${cyclus === null ? "" : ` (cyclus ${String(cyclus)})`}${differenceWords(burnUp, expected)}`,
  ];
  return `${capitalised(parts.join("; "))}.`;
}

/** Where no number is known of any day, instead of a picture: what is missing. Why stands in the headline. */
export const describeNothingKnown = ({ gebied, soort }: Choices): string =>
  `Of ${gebied.naam} op schema ligt, is niet te zien: van ${nameOfSoort(soort)} zijn de realisatie en de taakstelling niet bekend.`;

function standWords({ stand, since }: BurnUp): string {
  const { date, realisatie, missing } = stand;
  const day = formatDate(date);
  if (!realisatie.ok) return `realisatie op ${day} ${UNKNOWN}`;
  const change =
    since === null || !since.change.ok
      ? ""
      : ` (${since.change.value === 0 ? "evenveel als" : `${formatChange(since.change.value)} sinds`} ${formatDate(since.date)})`;
  return `${formatPlaces(realisatie.value)} op ${day}${withoutWords(missing)}${change}`;
}

function forecastWords({ stand, stands }: BurnUp, { date, places: expected, missing }: Forecast): string {
  const isOlder = stands.some((other) => other.date > stand.date && other.date <= date);
  const from = isOlder ? ` vanaf de stand van ${formatDate(stand.date)}` : "";
  return `prognose ${places(expected)} op ${formatDate(date)}${from}${withoutWords(missing)}`;
}

const withoutWords = (missing: readonly Missing[]): string =>
  missing.length === 0 ? "" : `, zonder ${formatCount(missing.length, "gemeente", "gemeenten")}`;

function differenceWords({ gap, stand }: BurnUp, expected: Forecast | null): string {
  if (expected !== null) {
    if (expected.short !== null) return `: ${shortWords(expected.short)}`;
    return expected.taakstelling.ok ? " (niet te vergelijken: niet van dezelfde gemeenten)" : "";
  }
  if (!gap.ok || stand.missing.length > 0) return "";
  return `: ${gap.value > 0 ? `nog ${formatPlaces(gap.value)} nodig` : shortWords(gap.value)}`;
}

function shortWords(short: number): string {
  if (short === 0) return "precies genoeg";
  return short > 0 ? `${formatPlaces(short)} te weinig` : `${formatPlaces(-short)} meer dan nodig`;
}

/** By when the places must be there, and whether that has passed on the stand. */
export function describeDeadline(deadline: Deadline, stand: CalendarDate): string {
  if (deadline.kind === "day") {
    const { cyclus, date } = deadline;
    return `De plaatsen van cyclus ${String(cyclus)} ${date < stand ? "moesten" : "moeten"} er op ${formatDate(date)} zijn.`;
  }
  if (deadline.kind === "announced")
    return `Wanneer de plaatsen van cyclus ${String(deadline.cyclus)} er moeten zijn, is alleen aangekondigd: ${deadline.words}.`;
  return deadline.cyclus === null
    ? "Van welke cyclus deze stand is, is niet bekend, en dus ook niet wanneer de plaatsen er moeten zijn."
    : `Wanneer de plaatsen van cyclus ${String(deadline.cyclus)} er moeten zijn, is niet bekend. Zet de dag op een tabblad Cyclus.`;
}

/** "plaatsen nodig", with its cyclus where there are days of more than one. */
export function milestoneWords({ stap, cyclus }: Milestone, all: readonly Milestone[]): string {
  const several = all.some((other) => other.cyclus !== cyclus);
  if (stap === "einde") return several ? `einde cyclus ${String(cyclus)}` : "einde cyclus";
  return several ? `nodig voor cyclus ${String(cyclus)}` : "plaatsen nodig";
}
