// SPDX-License-Identifier: EUPL-1.2

import { formatCount } from "../../sheet/format";
import { groupBy } from "../../sheet/group-by";
import { isOtherGroup } from "../../tabs/headers/subjects";
import { soortOf } from "../../tabs/headers/vocabulary";
import { cellOf, cellText } from "../../tabs/row-cells";
import type { Table, TableCell, TableRow } from "../../tabs/table";
import { isOwnCell } from "../lib/cells";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface NoSoortParams {
  /** "" where nothing is written. */
  readonly text: string;
  readonly count: number;
}

/** Words under Soort that are no soort, or none, beside places. Each once in a table. Other groups, as statushouders, are told as not read. */
export const geenSoort: Rule<NoSoortParams, "table"> = {
  id: "cel.geen-soort",
  title: "Soort niet bekend",
  checks: "Bij een mutatie of een locatie staat niet of zij van regulier of van amv is.",
  reason: "Zonder soort is niet te zeggen waar de plaatsen bij horen. Formules waar zij in horen, geven #N/B.",
  source: { kind: "keuze" },
  severity: "waarschuwing",
  each: "table",
  in: ["mutaties", "locaties"],
  sentence: ({ text, count }) =>
    `${text === "" ? "Hier staat geen soort" : `“${text}” zegt niet of het om regulier of amv gaat`}${
      count === 1 ? "" : ` (${formatCount(count, "regel", "regels")} in deze kolom)`
    }. Schrijf “regulier” of “amv”.`,
  *check(table) {
    const cells = table.rows.flatMap((row) => (row.kind === "data" ? (unknownSoort(table, row) ?? []) : []));
    for (const [text, same] of groupBy(cells, (cell) => cellText(cell) ?? "")) {
      const [first] = same;
      if (first !== undefined) yield draftAt(first.at, { found: text, params: { text, count: same.length } });
    }
  },
};

function unknownSoort({ kind }: Table, row: TableRow): TableCell | null {
  const cell = cellOf(row, "soort");
  if (cell === null || !isOwnCell(row, cell) || !row.cells.some((one) => needsSoort(kind, one))) return null;
  const { reading } = cell;
  const text = cellText(cell) ?? "";
  if ((reading.kind !== "text" && reading.kind !== "blank") || isOtherGroup(text)) return null;
  const soort = soortOf(text);
  return soort === "regulier" || soort === "amv" ? null : cell;
}

const PLACES = new Set<string | null>(["aantal", "mutaties", "plaatsen", "verschil"]);

const needsSoort = (kind: Table["kind"], { column, reading }: TableCell): boolean =>
  column.soort === null &&
  (PLACES.has(column.role) || (kind === "mutaties" && column.role === null)) &&
  reading.kind === "amount" &&
  reading.value !== null &&
  reading.value !== 0;
