// SPDX-License-Identifier: EUPL-1.2

import { formatList } from "../../sheet/format";
import { areaAddress } from "../../sheet/addresses";
import { isRead } from "../lib/cells";
import type { Rule } from "../rule";

export interface HiddenParams {
  /** Row numbers as Excel shows them, from 1. */
  readonly rows: readonly number[];
  /** Headers of the hidden columns. */
  readonly columns: readonly string[];
}

/** Rows or columns inside a table that are hidden or filtered away: they count, but the reader does not see them. */
export const verborgenRijen: Rule<HiddenParams, "sheet"> = {
  id: "structuur.verborgen-rijen",
  title: "Verborgen rijen of kolommen",
  checks: "Een rij of kolom van een tabel is verborgen of weggefilterd.",
  reason: "Verborgen cellen tellen mee in de sommen, maar wie het tabblad leest ziet ze niet.",
  source: { kind: "excel", reference: "Microsoft, “SUBTOTAL function”" },
  severity: "aandachtspunt",
  each: "sheet",
  in: "alle",
  sentence: ({ rows, columns }) => {
    const parts = [
      ...(rows.length === 0 ? [] : [`${rows.length === 1 ? "rij" : "rijen"} ${formatList(rows.map(String))}`]),
      ...(columns.length === 0
        ? []
        : [
            `${columns.length === 1 ? "de kolom" : "de kolommen"} ${formatList(columns.map((header) => `“${header}”`))}`,
          ]),
    ];
    const many = rows.length + columns.length > 1;
    return `In deze tabel ${many ? "zijn" : "is"} ${formatList(parts)} verborgen. ${many ? "Ze tellen" : "Die telt"} wel mee.`;
  },
  *check({ sheet, tables }) {
    if (sheet.hiddenRows.length === 0 && sheet.hiddenColumns.length === 0) return;
    const hiddenRows = new Set(sheet.hiddenRows);
    const hiddenColumns = new Set(sheet.hiddenColumns);
    for (const table of tables) {
      const rows = table.rows.filter((row) => hiddenRows.has(row.row) && isRead(row)).map(({ row }) => row);
      const columns = table.columns.filter(({ column }) => hiddenColumns.has(column));
      const row = rows[0] ?? table.headerRow;
      const column = rows.length > 0 ? table.area.column : columns[0]?.column;
      if (column === undefined) continue;
      const columnCount = rows.length > 0 ? table.area.columnCount : 1;
      yield {
        tab: table.tab,
        address: areaAddress({ row, column, rowCount: 1, columnCount }),
        found: [
          ...rows.map((hidden) => `rij ${String(hidden + 1)}`),
          ...columns.map(({ header }) => `kolom ${header}`),
        ].join(", "),
        expected: null,
        params: { rows: rows.map((hidden) => hidden + 1), columns: columns.map(({ header }) => header) },
        fix: null,
      };
    }
  },
};
