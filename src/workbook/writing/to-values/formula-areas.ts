// SPDX-License-Identifier: EUPL-1.2

import { overlaps } from "../../../domain/sheet/area-relations";
import type { Area, CellValue, SheetSnapshot } from "../../../domain/sheet/snapshot";
import { rangeAt, type FormulaCells } from "./formula-cells";
import { formulaPlaces, type FormulaPlace } from "./formula-places";
import { ownFormulas } from "../../../domain/sheet/own-formulas";
import { placeKey, placesIn, rectanglesOf } from "../../excel/rectangles";
import { formulaOf } from "../../reading/sheet-data";
import type { Scope } from "./values-scope";

export interface FormulaAreas {
  /** Formulas that fill their own cell only, in rectangles. */
  readonly single: readonly FormulaCells[];
  /** Formulas with all that they spill. */
  readonly spilled: readonly FormulaCells[];
  /** True where a cell no longer has the formula that it had in the snapshot. */
  readonly changed: boolean;
}

/**
 * The formulas of this add-in in the scope, with what is in their cells now: two round trips, three where results spill, whatever
 * the number of formulas. A part of a spilled result brings the whole along.
 *
 * @throws an error of Office.js
 */
export async function readFormulaAreas(
  context: Excel.RequestContext,
  inScope: readonly SheetSnapshot[],
  scope: Scope,
): Promise<FormulaAreas> {
  const places = await formulaPlaces(context, inScope.flatMap(ownFormulas));
  const touched = places.filter(({ area }) => scope.area === null || overlaps(area, scope.area));
  const formulas = new Map(touched.map(({ formula }) => [placeKey(formula.sheetId, formula), formula.formula]));
  const askOne = (sheet: SheetSnapshot, area: Area) => ask(context, sheet, area, formulas);
  const inSheet = ({ id }: SheetSnapshot, spills: boolean): FormulaPlace[] =>
    touched.filter((place) => place.spills === spills && place.formula.sheetId === id);
  const single = inScope.flatMap((sheet) =>
    rectanglesOf(inSheet(sheet, false).map(({ formula }) => formula)).map((area) => askOne(sheet, area)),
  );
  const spilled = inScope.flatMap((sheet) => inSheet(sheet, true).map(({ area }) => askOne(sheet, area)));
  await context.sync();
  const answers = { single: single.map((answer) => answer()), spilled: spilled.map((answer) => answer()) };
  const changed = [...answers.single, ...answers.spilled].some((answer) => answer.changed);
  return {
    single: answers.single.map(({ cells }) => cells),
    spilled: answers.spilled.map(({ cells }) => cells),
    changed,
  };
}

type Answer = () => { readonly cells: FormulaCells; readonly changed: boolean };

/** @param known the formulas by their place */
function ask(
  context: Excel.RequestContext,
  { id: sheetId, name: tab }: SheetSnapshot,
  area: Area,
  known: ReadonlyMap<string, string>,
): Answer {
  const range = rangeAt(context, sheetId, area);
  range.load("values,formulas,numberFormat,valueTypes");
  const places = placesIn(area).map((place) => known.get(placeKey(sheetId, place)) ?? "");
  const formulas = Array.from({ length: area.rowCount }, (_, r) =>
    places.slice(r * area.columnCount, (r + 1) * area.columnCount),
  );
  return () => {
    const values = range.values as CellValue[][];
    const errors = (range.valueTypes as string[][]).map((row) => row.map((type) => type === "Error"));
    const changed = formulas.some((row, r) =>
      row.some((formula, c) => formula !== "" && formula !== formulaOf(range.formulas[r]?.[c], values[r]?.[c])),
    );
    return {
      cells: { sheetId, tab, area, formulas, values, errors, formats: range.numberFormat as string[][] },
      changed,
    };
  };
}
