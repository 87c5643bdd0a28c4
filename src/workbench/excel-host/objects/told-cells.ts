// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../../../domain/sheet/snapshot";
import type { SheetArea } from "../../engine/areas";
import { toLocal } from "../../../domain/sheet/dutch-formula";
import type { DataType } from "../data-types";
import type { HostParts } from "../request-context";

/** What is made of one row holds for that same row wherever it stands: the reader gives one for all that are blank. */
function mapRows<T, U>(rows: readonly T[][], of: (row: T[], at: number) => U[]): U[][] {
  const made = new Map<T[], U[]>();
  let last: { readonly row: T[]; readonly made: U[] } | null = null;
  return rows.map((row, at) => {
    // What is alike follows each other as a rule, and needs no look into the map.
    if (last?.row === row) return last.made;
    last = { row, made: made.get(row) ?? of(row, at) };
    made.set(row, last.made);
    return last.made;
  });
}

/** What an Excel tells of its cells: of a data type its basic value and its text, and the rest in the ways of its user. */
export function toldCells({ engine, faults, ways, dataTypes }: HostParts) {
  const valuesIn = (area: SheetArea): CellValue[][] => engine.read(area.sheetId).values(area);
  const told = <T>(area: SheetArea, rows: readonly T[][], of: (value: DataType) => T): T[][] => {
    const values = valuesIn(area);
    return mapRows(rows, (row, r) =>
      row.map((one, c) => {
        const dataType = dataTypes.of(values[r]?.[c]);
        return dataType === null ? one : of(dataType);
      }),
    );
  };
  const formulas = (area: SheetArea): CellValue[][] =>
    told(area, engine.read(area.sheetId).formulas(area), ({ basicValue }) => basicValue);
  return {
    values: (area: SheetArea) => told(area, valuesIn(area), ({ basicValue }) => basicValue),
    formulas,
    formulasLocal: (area: SheetArea) =>
      formulas(area).map((row) => row.map((one) => (typeof one === "string" ? toLocal(one, ways) : one))),
    text: (area: SheetArea) =>
      told(area, engine.read(area.sheetId).text(area), ({ text, basicValue }) => text ?? String(basicValue)),
    types: (area: SheetArea) => told<string>(area, engine.read(area.sheetId).types(area), ({ basicType }) => basicType),
    numberFormats: (area: SheetArea) =>
      mapRows(engine.read(area.sheetId).numberFormats(area), (row) => row.map((format) => faults.told(format))),
  };
}
