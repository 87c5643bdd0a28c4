// SPDX-License-Identifier: EUPL-1.2

import { GEMEENTEN } from "../../src/domain/gemeenten/register";
import { toSerial } from "../../src/domain/sheet/dates";
import { PEILDATA } from "../../src/functions/large-workbook.fixture";
import { fileSheet } from "../../src/xlsx/file-sheet";
import { createHeadlessEngine } from "../../src/workbench/engine/headless-engine";
import type { FileCell } from "../../src/xlsx/workbook-file";

/** Each cell looks through all rows twice: a few tell enough. */
const CELLS = 200;

/** How long the engine takes for gaps written with SUMIFS over one long table, the way that they are written without the add-in. */
export async function sumifsTimes(): Promise<{ readonly cells: number; readonly ms: number }> {
  const engine = createHeadlessEngine();
  const table = longTable();
  const last = String(GEMEENTEN.length * PEILDATA.length);
  await engine.load({ name: "bench.xlsx", date1904: false, sheets: [fileSheet("Stand", table)] });
  const loaded = performance.now();
  await engine.load({
    name: "bench.xlsx",
    date1904: false,
    sheets: [fileSheet("Stand", table), fileSheet("Monitor", formulas(last))],
  });
  const withFormulas = performance.now();
  await engine.load({
    name: "bench.xlsx",
    date1904: false,
    sheets: [fileSheet("Stand", table), fileSheet("Monitor", [])],
  });
  const ms = withFormulas - loaded - (performance.now() - withFormulas);
  const [, monitor] = engine.sheets();
  await engine.dispose();
  if (monitor === undefined) throw new Error("the engine did not open the workbook");
  return { cells: CELLS, ms };
}

function longTable(): FileCell[] {
  return PEILDATA.flatMap((peildatum, month) =>
    GEMEENTEN.flatMap(({ naam }, at) =>
      [naam, toSerial(peildatum), 100 + at, 50 + at + month].map((value, column) => ({
        row: month * GEMEENTEN.length + at,
        column,
        value,
      })),
    ),
  );
}

function formulas(last: string): FileCell[] {
  return Array.from({ length: CELLS }, (_, row) => {
    const criteria = `Stand!$A$1:$A$${last},"${GEMEENTEN[row % GEMEENTEN.length]?.naam ?? ""}",Stand!$B$1:$B$${last},${String(toSerial(PEILDATA[row % PEILDATA.length] ?? ""))}`;
    return {
      row,
      column: 0,
      value: null,
      formula: `=SUMIFS(Stand!$C$1:$C$${last},${criteria})-SUMIFS(Stand!$D$1:$D$${last},${criteria})`,
    };
  });
}
