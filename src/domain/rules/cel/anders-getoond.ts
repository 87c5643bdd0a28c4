// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../model";
import { areaAddress } from "../../sheet/addresses";
import { formatExact, formatPlaces } from "../../sheet/format";
import { groupBy } from "../../sheet/group-by";
import type { Table, TableCell } from "../../tabs/table";
import { isRead, numberFormatAt, rawValue, remarkOf } from "../lib/cells";
import type { Draft, Rule } from "../rule";

export interface ShownOtherwiseParams {
  /** What the cell holds, or the first of them. */
  readonly stored: string;
  /** What it shows, "" for nothing. */
  readonly shown: string;
  readonly cells: number;
}

/** More cells of one column with the same number format are told in one finding. */
const MOST_APART = 2;

/**
 * A number that counts, and that its number format hides (`;;;`) or makes another of: thousands, a percentage, a date. A 0 shown as "-" is
 * ordinary; that zeros are not shown is said once for the table, because many tables are made so.
 */
export const andersGetoond: Rule<ShownOtherwiseParams, "table"> = {
  id: "cel.anders-getoond",
  title: "Getal anders getoond dan het is",
  checks: "Door de celopmaak is een getal niet te zien, of toont de cel een ander getal dan erin staat.",
  reason: "Wie de tabel leest, ziet iets anders dan waarmee gerekend wordt.",
  source: { kind: "excel", reference: "Microsoft, “Hide or display cell values”" },
  severity: "aandachtspunt",
  each: "table",
  in: "alle",
  sentence: ({ stored, shown, cells }) => {
    const what = shown === "" ? "door de celopmaak is dat niet te zien" : `de celopmaak toont “${shown}”`;
    return cells === 1
      ? `In deze cel staat ${stored}, maar ${what}. Er wordt met ${stored} gerekend.`
      : `Van ${formatPlaces(cells)} cellen toont de celopmaak niet wat erin staat. In de eerste staat ${stored}, maar ${what}. Er wordt gerekend met wat erin staat.`;
  },
  *check(table, model) {
    const cells = table.rows.filter(isRead).flatMap((row) => row.cells.filter(isShownOtherwise));
    for (const [kind, group] of groupBy(cells, (cell) => kindOf(model, cell))) {
      if (group.length > (kind === ZEROS ? 1 : MOST_APART)) yield draft(model, table, group);
      else for (const cell of group) yield draft(model, table, [cell]);
    }
  },
};

const isShownOtherwise = (cell: TableCell): boolean => remarkOf(cell, "shown-otherwise") !== undefined;

const ZEROS = "zeros";

function kindOf(model: Model, cell: TableCell): string {
  if (rawValue(model, cell.at) === 0 && remarkOf(cell, "shown-otherwise")?.shown === "") return ZEROS;
  return `${String(cell.at.column)} ${numberFormatAt(model, cell.at)}`;
}

function draft(model: Model, { tab }: Table, group: readonly TableCell[]): Draft<ShownOtherwiseParams> {
  const [first, last] = [group[0] as TableCell, group.at(-1) as TableCell];
  const value = rawValue(model, first.at);
  const stored = typeof value === "number" ? formatExact(value) : String(value);
  const shown = remarkOf(first, "shown-otherwise")?.shown ?? "";
  const rowCount = first.column === last.column ? last.at.row - first.at.row + 1 : 1;
  const address = areaAddress({ ...first.at, rowCount, columnCount: 1 });
  return { tab, address, found: stored, expected: null, params: { stored, shown, cells: group.length }, fix: null };
}
