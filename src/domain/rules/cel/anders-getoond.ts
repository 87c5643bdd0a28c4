// SPDX-License-Identifier: EUPL-1.2

import { formatExact, formatPlaces } from "../../sheet/format";
import type { Table } from "../../tabs/table";
import { isRead, rawValue, remarkOf, type ReadCell } from "../lib/cells";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface ShownOtherwiseParams {
  /** What the cell holds. */
  readonly stored: string;
  /** What it shows, "" for nothing. */
  readonly shown: string;
  /** How many zeros of the table are not shown; 1 for another number. */
  readonly cells: number;
}

/**
 * A number that counts, and that its number format hides (`;;;`) or makes another of: thousands, a percentage, a date. Of zeros that
 * are not shown one finding says it for the whole table: that is how many tables are made. A 0 shown as "-" is ordinary.
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
  sentence: ({ stored, shown, cells }) =>
    cells > 1
      ? `In ${formatPlaces(cells)} cellen van deze tabel staat 0, maar door de celopmaak is dat niet te zien. Die nullen tellen wel mee.`
      : `In deze cel staat ${stored}, maar ${shown === "" ? "door de celopmaak is dat niet te zien" : `de celopmaak toont “${shown}”`}. Er wordt met ${stored} gerekend.`,
  *check(table, model) {
    const zeros: ReadCell["cell"][] = [];
    for (const cell of shownOtherwise(table)) {
      const value = rawValue(model, cell.at);
      const shown = remarkOf(cell, "shown-otherwise")?.shown ?? "";
      const stored = typeof value === "number" ? formatExact(value) : String(value);
      if (value === 0 && shown === "") zeros.push(cell);
      else yield draftAt(cell.at, { found: stored, params: { stored, shown, cells: 1 } });
    }
    const [first] = zeros;
    if (first !== undefined)
      yield draftAt(first.at, { found: "0", params: { stored: "0", shown: "", cells: zeros.length } });
  },
};

function* shownOtherwise({ rows }: Table): Generator<ReadCell["cell"]> {
  for (const row of rows) {
    if (!isRead(row)) continue;
    for (const cell of row.cells) if (remarkOf(cell, "shown-otherwise") !== undefined) yield cell;
  }
}
