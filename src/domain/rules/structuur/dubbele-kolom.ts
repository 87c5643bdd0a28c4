// SPDX-License-Identifier: EUPL-1.2

import { CHAIN } from "../../tabs/chain";
import { cellAddress } from "../../sheet/addresses";
import { cyclusNamedIn } from "../../tabs/headers/cyclus-words";
import { sideOf } from "../../tabs/kinds/uitruil-sides";
import type { Column, ColumnRole, TabKind } from "../../tabs/table";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface DoubleColumnParams {
  readonly header: string;
  readonly firstHeader: string;
  readonly first: string;
}

/** Of these a table has one column per soort, date and cyclus. */
const ONCE: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  "gemeente",
  "code",
  "taakstelling",
  "realisatie",
  "prognose",
  ...CHAIN,
  "aantal",
  "plaatsen",
  "opening",
  "einde",
  "soort",
  "van",
  "naar",
]);

/** Two columns of one table that mean the same: which of both holds cannot be told. */
export const dubbeleKolom: Rule<DoubleColumnParams, "table"> = {
  id: "structuur.dubbele-kolom",
  title: "Twee kolommen met één betekenis",
  checks: "Twee kolommen van een tabel betekenen hetzelfde: dezelfde maat, soort en datum.",
  reason: "Staat er iets anders in, dan is niet te zeggen welke kolom geldt.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "table",
  in: "alle",
  sentence: ({ header, firstHeader, first }) =>
    `De kolom “${header}” betekent hetzelfde als “${firstHeader}” in ${first}. Laat één van de twee staan, of zet erbij wat het verschil is.`,
  *check({ kind, columns }) {
    const first = new Map<string, Column>();
    for (const column of columns) {
      if (!ONCE.has(column.role)) continue;
      const { at, header } = column;
      const meant = meaning(column, kind);
      const earlier = first.get(meant);
      if (earlier === undefined) first.set(meant, column);
      else
        yield draftAt(at, {
          found: header,
          params: { header, firstHeader: earlier.header, first: cellAddress(earlier.at) },
        });
    }
  },
};

const meaning = (column: Column, kind: TabKind): string => {
  const { role, soort, date, header } = column;
  const side = kind === "uitruil" ? sideOf(column) : null;
  return [role, soort, date?.date ?? date?.text, cyclusNamedIn(header), side].join("|");
};
