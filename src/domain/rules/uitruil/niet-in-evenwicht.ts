// SPDX-License-Identifier: EUPL-1.2

import {
  agreedRows,
  directionOf,
  directionsOfOthers,
  netPerGemeente,
  notEnded,
  worthOf,
  type Agreed,
} from "../lib/agreed";
import { formatPlaces } from "../../sheet/format";
import { currencyOf } from "../../tabs/kinds/uitruil-sides";
import { draftAt } from "../lib/draft";
import { groupBy } from "../../sheet/group-by";
import type { Draft, Rule } from "../rule";

export interface BalanceParams {
  readonly first: string;
  readonly second: string;
  readonly given: number;
  readonly taken: number;
  readonly verhouding: number;
}

/** Two gemeenten that give each other places, not equally many. Silent where others close the circle, so that nobody gains. */
export const nietInEvenwicht: Rule<BalanceParams, "workbook"> = {
  id: "uitruil.niet-in-evenwicht",
  title: "Uitruil is niet in evenwicht",
  checks:
    "Twee gemeenten nemen over en weer plaatsen over, maar niet evenveel. Alleen uitruil die is afgesproken, telt.",
  reason: "Bekende gevallen zijn 1 op 1. De wet noemt geen verhouding; daarom is zij een instelling.",
  source: { kind: "keuze" },
  severity: "waarschuwing",
  each: "workbook",
  in: ["uitruil"],
  sentence: ({ first, second, given, taken, verhouding }) =>
    `${first} geeft ${formatPlaces(given)} aan ${second} en krijgt ${formatPlaces(taken)} terug${verhouding === 1 ? "" : `, met 1 plaats amv als ${formatPlaces(verhouding)} regulier`}: een verschil van ${formatPlaces(Math.abs(given - taken))}.`,
  *check({ uitruil }, { index, settings: { uitruilVerhouding: verhouding } }) {
    for (const [currency, rows] of groupBy(notEnded(agreedRows(uitruil), index), ({ soort }) => currencyOf(soort)))
      yield* unbalanced(rows, directionsOfOthers(uitruil, currency), verhouding);
  },
};

function* unbalanced(
  rows: readonly Agreed[],
  others: ReadonlySet<string>,
  verhouding: number,
): Generator<Draft<BalanceParams>> {
  const net = netPerGemeente(rows, verhouding);
  for (const pair of groupBy(rows, ({ van, naar }) => [van.code, naar.code].sort().join("|")).values()) {
    const last = pair.at(-1);
    if (last === undefined || last.van.code === last.naar.code) continue;
    if (others.has(directionOf(last.van, last.naar)) || others.has(directionOf(last.naar, last.van))) continue;
    const given = worthOf(
      pair.filter(({ van }) => van.code === last.van.code),
      verhouding,
    );
    const taken = worthOf(
      pair.filter(({ van }) => van.code === last.naar.code),
      verhouding,
    );
    const settled = net.get(last.van.code) === 0 && net.get(last.naar.code) === 0;
    if (taken === 0 || given === taken || settled) continue;
    yield draftAt(last.row.at, {
      found: formatPlaces(last.given),
      params: { first: last.van.naam, second: last.naar.naam, given, taken, verhouding },
    });
  }
}
