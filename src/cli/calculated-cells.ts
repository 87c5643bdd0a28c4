// SPDX-License-Identifier: EUPL-1.2

import { cellAddress, fullAddress } from "../domain/sheet/addresses";
import { callsOwnFunction } from "../domain/sheet/own-functions";
import type { CellValue } from "../domain/sheet/snapshot";
import { dutchErrorName, errorMeaning } from "../domain/sheet/error-names";
import type { CellResult } from "../xlsx/store-results";
import type { CalculatedCell, CellOutcome } from "./calculation-report";
import { dependentsOf } from "./dependents";
import { PATIENCE_MS, type OpenWorkbook } from "./open-workbook";
import { resultAreas, type FormulaCell } from "./result-areas";

/** Errors that say nothing about the figures: the engine could not evaluate the formula, or not in time. */
const NOT_EVALUATED = ["#NAME?", "#BUSY!"];

export interface Calculation {
  /** The formulas of this add-in. */
  readonly cells: readonly CalculatedCell[];
  /** The results of those formulas and of all that depend on them, for the file: those that the engine could evaluate. */
  readonly results: readonly CellResult[];
  /** Where the others of those formulas stand: their value in the file may be outdated. */
  readonly notEvaluated: readonly string[];
}

/** The results of a workbook that is open and calculated. */
export async function calculateCells({ file, headless }: OpenWorkbook): Promise<Calculation> {
  const ids = new Map(headless.engine.sheets().map((sheet) => [sheet.name, sheet.id]));
  const formulas = file.sheets.flatMap(({ name: tab, cells }) =>
    cells.flatMap(({ row, column, formula }): FormulaCell[] =>
      formula === undefined ? [] : [{ tab, sheetId: ids.get(tab) ?? "", row, column, formula }],
    ),
  );
  const own = formulas.filter(({ formula }) => callsOwnFunction(formula));
  const settled = (): Promise<void> => headless.host.settled(PATIENCE_MS);
  const areas = await resultAreas(headless, own, settled);
  const changed = areas.map((area, index) => ({ ...area, tab: own[index]?.tab ?? "" }));
  const others = dependentsOf(
    changed,
    formulas.filter(({ formula }) => !callsOwnFunction(formula)),
  );
  const allAreas = [...areas, ...(await resultAreas(headless, others, settled))];

  const results = [...own, ...others].map(({ tab, sheetId, row, column }, index): CellResult => {
    const area = allAreas[index] ?? { row, column, rowCount: 1, columnCount: 1 };
    const reader = headless.engine.read(sheetId);
    const types = reader.types(area);
    const values = reader
      .values(area)
      .map((line, down) => line.map((value, right) => ({ value, isError: types[down]?.[right] === "Error" })));
    return { tab, row, column, values };
  });
  return {
    cells: own.map((cell, index) => ({
      tab: cell.tab,
      address: cellAddress(cell),
      formula: cell.formula,
      value: outcomeOf(results[index], cell, headless),
    })),
    results: results.filter(isEvaluated),
    notEvaluated: results
      .filter((result) => !isEvaluated(result))
      .map((result) => fullAddress(result.tab, cellAddress(result))),
  };
}

function isEvaluated({ values }: CellResult): boolean {
  return !NOT_EVALUATED.includes(String(values[0]?.[0]?.value));
}

function outcomeOf(
  result: CellResult | undefined,
  { sheetId }: FormulaCell,
  { host }: OpenWorkbook["headless"],
): CalculatedCell["value"] {
  if (result === undefined) return "";
  const rows = result.values.map((line, down) =>
    line.map((one, right): CellOutcome => {
      const value: CellValue = one?.value ?? "";
      if (one?.isError !== true) return value;
      const message = host.functions.errorMessageAt({ sheetId, row: result.row + down, column: result.column + right });
      return { error: dutchErrorName(String(value)), message: message ?? errorMeaning(String(value)) };
    }),
  );
  const [only] = rows[0] ?? [];
  return rows.length === 1 && rows[0]?.length === 1 && only !== undefined ? only : rows;
}
