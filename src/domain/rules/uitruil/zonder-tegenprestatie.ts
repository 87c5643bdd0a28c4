// SPDX-License-Identifier: EUPL-1.2

import { agreedRows, directionOf, directionsOfOthers, nameOfSoort, netPerGemeente, notEnded } from "../lib/agreed";
import { formatCount, formatPlaces } from "../../sheet/format";
import { groupBy } from "../../sheet/group-by";
import { currencyOf } from "../../tabs/kinds/uitruil-sides";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface OneWayParams {
  readonly van: string;
  readonly naar: string;
  readonly soort: string;
  readonly aantal: number;
}

/** An agreed uitruil that only goes one way: it may be so, and it may be that the other half was not written down. */
export const zonderTegenprestatie: Rule<OneWayParams, "workbook"> = {
  id: "uitruil.zonder-tegenprestatie",
  title: "Uitruil zonder tegenprestatie",
  checks: "Een afgesproken uitruil gaat één kant op. Alleen uitruil die is afgesproken, telt.",
  reason: "Dat kan zo zijn afgesproken. Mogelijk is de andere helft niet opgeschreven.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "workbook",
  in: ["uitruil"],
  sentence: ({ van, naar, soort, aantal }) =>
    `${formatCount(aantal, "plaats", "plaatsen")} ${soort} ${aantal === 1 ? "gaat" : "gaan"} van ${van} naar ${naar}. Er staat geen afgesproken uitruil van ${naar} naar ${van}.`,
  *check({ uitruil }, { index, settings: { uitruilVerhouding } }) {
    for (const [currency, rows] of groupBy(notEnded(agreedRows(uitruil), index), ({ soort }) => currencyOf(soort))) {
      const net = netPerGemeente(rows, uitruilVerhouding);
      const directions = new Set([
        ...rows.map(({ van, naar }) => directionOf(van, naar)),
        ...directionsOfOthers(uitruil, currency),
      ]);
      for (const { row, van, naar, soort, given, taken } of rows) {
        const returned = directions.has(directionOf(naar, van));
        const settled = net.get(van.code) === 0 && net.get(naar.code) === 0;
        // A row that gives another number or soort for it has its other half in itself.
        if (returned || settled || given === 0 || given !== taken) continue;
        yield draftAt(row.at, {
          found: formatPlaces(given),
          params: { van: van.naam, naar: naar.naam, soort: nameOfSoort(soort), aantal: given },
        });
      }
    }
  },
};
