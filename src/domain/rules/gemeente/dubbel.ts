// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../../sheet/addresses";
import type { Figure } from "../../tabs/records";
import { draftAt } from "../lib/draft";
import { gebiedKey } from "../lib/names";
import type { Rule } from "../rule";

export interface DoubleParams {
  readonly naam: string;
  /** The address of the row's name that came first, in the same tab. */
  readonly first: string;
}

/**
 * A gemeente twice in one table, for the same grootheid, soort, peildatum and cyclus. Rows for other peildata or cycli in
 * one table are no doubles.
 */
export const dubbel: Rule<DoubleParams> = {
  id: "gemeente.dubbel",
  title: "Gemeente staat er dubbel in",
  checks: "Een gemeente staat meer dan eens in een tabel, voor hetzelfde gegeven en dezelfde datum.",
  reason: "Een gemeente heeft per peildatum één regel. Een tweede telt in SOM dubbel, of spreekt de eerste tegen.",
  source: { kind: "rekenen" },
  severity: "fout",
  kinds: ["voortgang", "verdeelbesluit", "indicatief", "regio-indeling"],
  sentence: ({ naam, first }) => `“${naam}” staat al in ${first}. Laat één van de twee regels staan.`,
  *check(model) {
    const first = new Map<string, { row: number; address: string }>();
    const reported = new Set<string>();
    const tableNumber = new Map(model.records.tables.map((table, index) => [table, index]));
    const lines = [
      ...model.records.figures
        .filter(({ total }) => !total)
        .map((figure) => ({ named: figure.gebied, table: figure.table, what: whatOf(figure) })),
      ...model.records.indeling.map(({ gemeente, table }) => ({ named: gemeente, table, what: "indeling" })),
    ];
    for (const { named, table, what } of lines) {
      if (named.resolution.status !== "found" || named.resolution.gebied.level !== "gemeente") continue;
      const { gebied } = named.resolution;
      const key = JSON.stringify([tableNumber.get(table), gebiedKey(gebied), what]);
      const earlier = first.get(key);
      const row = JSON.stringify([named.at.tab, named.at.row]);
      if (earlier === undefined) first.set(key, { row: named.at.row, address: cellAddress(named.at) });
      else if (earlier.row !== named.at.row && !reported.has(row)) {
        reported.add(row);
        yield draftAt(named.at, { found: named.text, params: { naam: gebied.naam, first: earlier.address } });
      }
    }
  },
};

const whatOf = ({ grootheid, soort, date, cyclus }: Figure): string => [grootheid, soort, date, cyclus].join("|");
