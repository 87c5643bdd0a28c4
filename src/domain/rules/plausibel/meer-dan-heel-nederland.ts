// SPDX-License-Identifier: EUPL-1.2

import { formatPlaces } from "../../sheet/format";
import { ALL_BESLUITEN, MOST_PLACES } from "../../tabs/cells/most-places";
import type { Reading } from "../../tabs/cells/reading";
import { isOwnCell } from "../lib/cells";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface TooManyParams {
  readonly places: number;
}

/** A number of places of one gebied, in a list or among figures, that the whole country does not have. What rows add up is not judged: its parts are. */
export const meerDanHeelNederland: Rule<TooManyParams, "table"> = {
  id: "plausibel.meer-dan-heel-nederland",
  title: "Meer plaatsen dan in heel Nederland",
  checks: `Een aantal plaatsen is groter dan ${formatPlaces(MOST_PLACES)}.`,
  reason:
    "Zo veel plaatsen heeft geen gemeente, regio of provincie. Vaak staan er nullen te veel, of is het een bedrag.",
  source: { kind: "keuze" },
  severity: "waarschuwing",
  each: "table",
  in: "alle",
  sentence: ({ places }) =>
    `Hier staan ${formatPlaces(places)} plaatsen. Alle verdeelbesluiten van cyclus 1 samen zijn ${formatPlaces(ALL_BESLUITEN)} plaatsen voor heel Nederland. Dit aantal telt wel mee. Kijk na of er cijfers te veel staan.`,
  *check({ rows }) {
    for (const row of rows) {
      if (row.kind !== "data") continue;
      for (const cell of row.cells) {
        const places = largestIn(cell.reading);
        if (places <= MOST_PLACES || !isOwnCell(row, cell)) continue;
        yield draftAt(cell.at, { found: formatPlaces(places), params: { places } });
      }
    }
  },
};

function largestIn(reading: Reading): number {
  if (reading.kind === "amount") return Math.abs(reading.value ?? 0);
  return reading.kind === "pair" ? Math.max(reading.regulier ?? 0, reading.amv ?? 0) : 0;
}
