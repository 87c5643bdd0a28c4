// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../../../domain/sheet/addresses";
import { GAP_COLUMNS, GRAAD_COLUMNS } from "../../../domain/monitor/columns";
import type { MonitorPlaces } from "../../../domain/monitor/places";
import type { Rows } from "./style";

/**
 * Shows at a glance who is behind, with what is left of it in grey: a tekort is bold with a line before it, and the realisatiegraad is a
 * bar as well as a number. What has no number (a dash, #N/B) is neither.
 */
export function highlightRows(sheet: Excel.Worksheet, { columns }: MonitorPlaces, { row, rowCount }: Rows): void {
  for (const id of GAP_COLUMNS) {
    const column = columns.get(id);
    if (column === undefined) continue;
    const first = cellAddress({ row, column });
    const { custom } = sheet.getRangeByIndexes(row, column, rowCount, 1).conditionalFormats.add("Custom");
    custom.rule.formula = `=AND(ISNUMBER(${first}),${first}>0)`;
    custom.format.font.bold = true;
    custom.format.borders.getItem("EdgeLeft").style = "Continuous";
  }
  for (const id of GRAAD_COLUMNS) {
    const column = columns.get(id);
    if (column === undefined) continue;
    const { dataBar } = sheet.getRangeByIndexes(row, column, rowCount, 1).conditionalFormats.add("DataBar");
    dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    dataBar.upperBoundRule = { type: "Number", formula: "1" };
  }
}
