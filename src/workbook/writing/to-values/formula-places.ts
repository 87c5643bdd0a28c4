// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../../../domain/sheet/addresses";
import type { Area } from "../../../domain/sheet/snapshot";
import { rangeAt } from "./formula-cells";
import type { OwnFormula } from "../../../domain/sheet/own-formulas";
import { placeKey, placesIn, rectanglesOf } from "../../excel/rectangles";

/** A formula of this add-in with all that shows its result. */
export interface FormulaPlace {
  readonly formula: OwnFormula;
  readonly area: Area;
  readonly spills: boolean;
}

/**
 * How far each formula spills: one round trip, two where one does. Only where a block of formulas has a spilled result, each of its cells is asked.
 *
 * @throws an error of Office.js
 */
export async function formulaPlaces(
  context: Excel.RequestContext,
  formulas: readonly OwnFormula[],
): Promise<FormulaPlace[]> {
  const blocks = [...new Set(formulas.map(({ sheetId }) => sheetId))].flatMap((sheetId) =>
    rectanglesOf(formulas.filter((formula) => formula.sheetId === sheetId)).map((area) => {
      const range = rangeAt(context, sheetId, area);
      range.load("hasSpill");
      return { sheetId, area, range };
    }),
  );
  await context.sync();
  const spilling = new Set(
    blocks
      .filter(({ range }) => maySpill(range))
      .flatMap(({ sheetId, area }) => placesIn(area).map((place) => placeKey(sheetId, place))),
  );
  const asked = new Map(
    formulas.flatMap((formula) =>
      spilling.has(placeKey(formula.sheetId, formula)) ? [[formula, askSpill(context, formula)] as const] : [],
    ),
  );
  if (asked.size > 0) await context.sync();
  return formulas.flatMap((formula): FormulaPlace[] => {
    const own = { row: formula.row, column: formula.column, rowCount: 1, columnCount: 1 };
    const answer = asked.get(formula);
    if (answer === undefined) return [{ formula, area: own, spills: false }];
    const { spill, parent } = answer;
    if (!parent.isNullObject && withoutSheet(parent.address) !== formula.address) return [];
    const area = spill.isNullObject ? null : parseAddress(withoutSheet(spill.address));
    return [{ formula, area: area ?? own, spills: area !== null }];
  });
}

function askSpill(context: Excel.RequestContext, { sheetId, address }: OwnFormula) {
  const range = context.workbook.worksheets.getItem(sheetId).getRange(address);
  const spill = range.getSpillingToRangeOrNullObject();
  const parent = range.getSpillParentOrNullObject();
  spill.load("address");
  parent.load("address");
  return { spill, parent };
}

/** Excel answers null where some cells do. */
function maySpill({ hasSpill }: { readonly hasSpill: boolean | null }): boolean {
  return hasSpill !== false;
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
