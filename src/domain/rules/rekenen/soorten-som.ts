// SPDX-License-Identifier: EUPL-1.2

import type { Figure } from "../../tabs/records";
import { formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";
import { bareTotals } from "../lib/bare-totals";

export interface SoortenParams {
  readonly naam: string;
  readonly stated: number;
  readonly regulier: number;
  readonly amv: number;
}

/** A stated total beside both soorten in one row that is not regulier + amv. */
export const soortenSom: Rule<SoortenParams> = {
  id: "rekenen.soorten-som",
  title: "Regulier en amv tellen niet op",
  checks: "Een totaal van een regel is niet regulier plus amv.",
  reason: "Het totaal van een regel hoort regulier plus amv te zijn.",
  source: { kind: "rekenen" },
  severity: "fout",
  kinds: ["voortgang", "verdeelbesluit", "regios", "provincie"],
  sentence: ({ naam, stated, regulier, amv }) =>
    `Bij ${naam} staat als totaal ${formatPlaces(stated)}, uit de cellen volgt ${formatPlaces(regulier)} + ${formatPlaces(amv)} = ${formatPlaces(regulier + amv)}.`,
  *check(model) {
    const rows = new Map<string, Partial<Record<Figure["soort"], Figure>>>();
    for (const figure of model.records.figures) {
      const { grootheid, date, at } = figure;
      const key = JSON.stringify([at.tab, at.row, grootheid, date, figure.table.area.column]);
      rows.set(key, { ...rows.get(key), [figure.soort]: figure });
    }
    for (const { totaal, regulier, amv } of rows.values()) {
      const stated = totaal?.places ?? null;
      const parts = [regulier?.places ?? null, amv?.places ?? null] as const;
      if (
        totaal === undefined ||
        stated === null ||
        parts[0] === null ||
        parts[1] === null ||
        stated === parts[0] + parts[1]
      )
        continue;
      yield draftAt(totaal.at, {
        found: formatPlaces(stated),
        expected: formatPlaces(parts[0] + parts[1]),
        params: { naam: totaal.gebied.text, stated, regulier: parts[0], amv: parts[1] },
      });
    }
    for (const table of model.records.tables) {
      for (const row of table.rows.filter(({ kind }) => kind === "data" || kind === "total")) {
        for (const { cell, stated, regulier, amv } of bareTotals(model, table, row)) {
          if (stated === regulier + amv) continue;
          const params = { naam: row.gebied?.text ?? "", stated, regulier, amv };
          yield draftAt(cell.at, { found: formatPlaces(stated), expected: formatPlaces(regulier + amv), params });
        }
      }
    }
  },
};
