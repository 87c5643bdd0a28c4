// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../sheet/snapshot";
import type { MonitorCell } from "./cells";
import { BLANK, type Grid, type GridCell } from "../sheet/grid";
import type { MonitorPlan } from "./plan";

export const SMALL_PLAN: MonitorPlan = {
  gebied: "Zuid-Holland",
  columns: ["taakstellingRegulier", "realisatieRegulier", "gapRegulier", "graadRegulier", "status"],
  gemeenten: ["Delft", "Gouda", "'s-Gravenhage"],
  regios: ["Haaglanden", "Midden-Holland"],
  peildatum: "=SPREIDING.PEILDATUM()",
  cyclus: 1,
  prognoseOp: "",
};

/** A sheet with these cells; the names that are formulas show what Excel makes of them. */
export function gridWith(cells: readonly MonitorCell[], gebied: string): Grid {
  const rows: GridCell[][] = [];
  for (const { row, column, content } of cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length < column) line.push(BLANK);
    line[column] = { content, value: shown(content, gebied) };
  }
  return rows;
}

function shown(content: CellValue, gebied: string): CellValue {
  const text = /^="(.*)"$/.exec(String(content))?.[1];
  if (text !== undefined) return text;
  return /^=\$[A-Z]+\$\d+$/.test(String(content)) ? gebied : content;
}
