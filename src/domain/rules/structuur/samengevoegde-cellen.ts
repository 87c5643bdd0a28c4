// SPDX-License-Identifier: EUPL-1.2

import { areaAddress } from "../../sheet/addresses";
import type { Area } from "../../sheet/snapshot";
import type { Table, TableCell } from "../../tabs/table";
import type { Rule } from "../rule";

export interface MergedCellsParams {
  readonly area: string;
}

/**
 * Merged cells among the data of a table: Excel keeps only the first value. Left alone are headers, headings between the rows,
 * a total's label, and the name of a regio over its lines.
 */
export const samengevoegdeCellen: Rule<MergedCellsParams> = {
  id: "structuur.samengevoegde-cellen",
  title: "Samengevoegde cellen tussen de gegevens",
  checks: "Cellen met gegevens zijn samengevoegd.",
  reason: "Excel bewaart dan alleen de eerste waarde. De andere cellen zijn leeg, en leeg is niet nul.",
  source: { kind: "excel", reference: "Microsoft, “Merge and unmerge cells”" },
  severity: "waarschuwing",
  kinds: "alle",
  sentence: ({ area }) =>
    `De cellen ${area} zijn samengevoegd. Alleen de eerste telt mee; de andere gelden als onbekend.`,
  *check(model) {
    for (const table of model.records.tables) {
      const merges = model.snapshot.sheets.find(({ name }) => name === table.tab)?.merges ?? [];
      for (const merge of merges) {
        if (!disturbs(table, merge)) continue;
        const area = areaAddress(merge);
        yield { tab: table.tab, address: area, found: area, expected: null, params: { area }, fix: null };
      }
    }
  },
};

function disturbs(table: Table, merge: Area): boolean {
  const rows = table.rows.filter(({ row }) => row >= merge.row && row < merge.row + merge.rowCount);
  const inMerge = ({ column }: TableCell): boolean =>
    column.column >= merge.column && column.column < merge.column + merge.columnCount;
  const cells = rows.flatMap((row) => row.cells.filter(inMerge));
  const data = rows.filter(({ kind }) => kind === "data");
  if (merge.rowCount > 1) return data.length > 0 && cells.length > 0 && !(isLines(table) && cells.every(isName));
  const [row] = rows;
  if (row === undefined || (row.kind !== "data" && row.kind !== "total") || merge.columnCount < 2) return false;
  const counts = row.cells.some(({ reading }) => reading.kind === "amount" || reading.kind === "pair");
  return counts && cells.some((cell) => !isName(cell));
}

const isLines = ({ kind }: Table): boolean => kind === "regios" || kind === "provincie";
const isName = ({ column }: TableCell): boolean =>
  column.role === "regio" ||
  column.role === "provincie" ||
  column.role === "label" ||
  column.role === "gemeente" ||
  column.role === "code";
