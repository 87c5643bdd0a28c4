// SPDX-License-Identifier: EUPL-1.2

import { draftAt } from "../lib/draft";
import { standsBeside } from "../lib/stands-beside";
import type { Rule } from "../rule";

export interface TakenBackParams {
  readonly text: string;
  readonly header: string;
}

/** A row that its own words take back for sure: it counts nowhere. */
export const vervallenRij: Rule<TakenBackParams, "row"> = {
  id: "dekking.vervallen-rij",
  title: "Vervallen regel telt niet mee",
  checks: "Bij een mutatie of een locatie staat dat zij is vervallen, niet doorgaat of is gesloten.",
  reason: "Wat niet doorgaat, telt nergens mee. Zo is te zien welke regels dat zijn.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "row",
  in: ["mutaties", "locaties"],
  sentence: ({ text, header }) =>
    `In de kolom “${header}” staat “${text}”. Deze regel telt daarom in geen enkele som mee.`,
  check({ table, row }, model) {
    const back = standsBeside(model, table, row);
    if (!back?.sure) return null;
    return draftAt(back.at, { found: back.text, params: { text: back.text, header: back.header } });
  },
};
