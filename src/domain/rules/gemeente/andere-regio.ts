// SPDX-License-Identifier: EUPL-1.2

import { CHAIN_TABS } from "../../tabs/chain";
import { foundGemeente } from "../../gemeenten/found-gebied";
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
export const andereRegio: Rule<OtherRegioParams, "row"> = {
  id: "gemeente.andere-regio",
  title: "Gemeente staat bij een andere regio",
  checks: "De regio achter een gemeente is een andere dan die van de regio-indeling.",
  reason: "Sommen per regio volgen de regio-indeling, niet deze kolom.",
  source: { kind: "rapport", paragraaf: "3.1" },
  severity: "waarschuwing",
  each: "row",
  in: ["voortgang", "verdeelbesluit", "mutaties", "locaties", ...CHAIN_TABS],
  sentence: ({ naam, regio, expected }) =>
    `${naam} staat hier bij ${regio}, maar hoort volgens de regio-indeling bij ${expected}.`,
  check({ row }, model) {
    const cell = row.kind === "data" ? cellOf(row, "regio") : null;
    const text = cellText(cell);
    const gemeente = row.gebied === null ? null : foundGemeente(row.gebied);
    if (cell === null || text === null || gemeente === null) return null;
    const own = model.gebieden.regioOf(gemeente);
    const written = own === null ? null : regioNamed(model, text);
    if (own === null || written === null || written.naam === own.naam) return null;
    return draftAt(cell.at, {
      found: text,
      expected: own.naam,
      params: { naam: gemeente.naam, regio: written.naam, expected: own.naam },
      fix: { sure: false, choices: [own.naam] },
    });
  },
};

function regioNamed({ gebieden, provincie }: Model, text: string): Regio | null {
  const resolution = gebieden.resolve(/^regio\b/i.test(text) ? text : `regio ${text}`, { provincie });
  return resolution.status === "found" && resolution.gebied.level === "regio" ? resolution.gebied : null;
}
