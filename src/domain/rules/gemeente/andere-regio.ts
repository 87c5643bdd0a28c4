// SPDX-License-Identifier: EUPL-1.2

import type { Regio } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import { cellOf, cellText } from "../../tabs/row-cells";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface OtherRegioParams {
  readonly naam: string;
  readonly regio: string;
  readonly expected: string;
}

/** A gemeente beside another regio than the regio-indeling gives it. A regio that the indeling does not know says nothing about it. */
export const andereRegio: Rule<OtherRegioParams> = {
  id: "gemeente.andere-regio",
  title: "Gemeente staat bij een andere regio",
  checks: "De regio achter een gemeente is een andere dan die van de regio-indeling.",
  reason: "Sommen per regio volgen de regio-indeling, niet deze kolom.",
  source: { kind: "rapport", paragraaf: "3.1" },
  severity: "waarschuwing",
  kinds: ["voortgang", "verdeelbesluit", "mutaties", "locaties", "indicatief"],
  sentence: ({ naam, regio, expected }) =>
    `${naam} staat hier bij ${regio}, maar hoort volgens de regio-indeling bij ${expected}.`,
  *check(model) {
    for (const { kind, rows } of model.records.tables) {
      if (kind === "regio-indeling" || kind === "regios") continue;
      for (const row of rows) {
        const cell = cellOf(row, "regio");
        const text = cellText(cell);
        const resolution = row.gebied?.resolution;
        if (
          row.kind !== "data" ||
          cell === null ||
          text === null ||
          resolution?.status !== "found" ||
          resolution.gebied.level !== "gemeente"
        )
          continue;
        const { gebied } = resolution;
        const own = model.gebieden.regioOf(gebied);
        const written = regioNamed(model, text);
        if (own === null || written === null || written.naam === own.naam) continue;
        yield draftAt(cell.at, {
          found: text,
          expected: own.naam,
          params: { naam: gebied.naam, regio: written.naam, expected: own.naam },
          fix: { sure: false, choices: [own.naam] },
        });
      }
    }
  },
};

function regioNamed({ gebieden, provincie }: Model, text: string): Regio | null {
  const resolution = gebieden.resolve(/^regio\b/i.test(text) ? text : `regio ${text}`, { provincie });
  return resolution.status === "found" && resolution.gebied.level === "regio" ? resolution.gebied : null;
}
