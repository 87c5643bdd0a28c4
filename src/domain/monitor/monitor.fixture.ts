// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../sheet/snapshot";
import { BLANK, type Grid, type GridCell } from "../sheet/grid";
import type { MonitorPlan } from "./plan";
import type { MonitorCell } from "./settings-cells";

const NAMES = [
  "Zuid-Holland",
  "Delft",
  "Gouda",
  "'s-Gravenhage",
  "Haaglanden",
  "Midden-Holland",
  "Gorinchem",
  "Katwijk",
];

export const SMALL_PLAN: MonitorPlan = {
  gebied: "Zuid-Holland",
  title: "provincie Zuid-Holland",
  columns: ["taakstellingRegulier", "realisatieRegulier", "gapRegulier", "graadRegulier", "status", "nietMeegeteld"],
  gemeenten: ["Delft", "Gouda", "'s-Gravenhage"],
  regios: ["Haaglanden", "Midden-Holland"],
  peildatum: "=SPREIDING.PEILDATUM()",
  prognoseOp: "",
  prognoseData: [],
  peildata: 1,
  cycli: [[45_901, 1]],
  notYet: [],
  meant: (name) => NAMES.find((one) => one.toLowerCase() === name.toLowerCase()) ?? (name === "Brielle" ? name : null),
};

/** A sheet with these cells; the names that are formulas show what Excel makes of them. */
export function gridWith(cells: readonly MonitorCell[]): Grid {
  const rows: GridCell[][] = [];
  for (const { row, column, content } of cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length < column) line.push(BLANK);
    line[column] = { content, value: shown(content) };
  }
  return rows;
}

function shown(content: CellValue): CellValue {
  return /^="([^"]*)"$/.exec(String(content))?.[1] ?? content;
}
