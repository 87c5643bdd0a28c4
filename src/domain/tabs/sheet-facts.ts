// SPDX-License-Identifier: EUPL-1.2

import { callsOwnFunction } from "../sheet/own-functions";
import type { Area, SheetSnapshot } from "../sheet/snapshot";
import { findMerges, type MergeAt } from "../sheet/merge-at";
import { classOf, type CellClass } from "./cell-class";

/** What is found out once about a sheet, when it is first asked, in however many parts it is looked at. Rows and columns count from the used range. */
export interface SheetFacts {
  classAt(row: number, column: number): CellClass;
  /** True where a text in the row has a bracket, as free text must. */
  hasBracket(row: number): boolean;
  /** True where a cell has a SPREIDING formula. */
  asksSpreiding(): boolean;
  /** The merged area over a cell, by the rows and columns of the sheet. */
  mergeOver(row: number, column: number): Area | null;
}

const known = new WeakMap<SheetSnapshot, SheetFacts>();

export function factsOf(sheet: SheetSnapshot): SheetFacts {
  const before = known.get(sheet);
  if (before !== undefined) return before;
  const facts = findFacts(sheet);
  known.set(sheet, facts);
  return facts;
}

function findFacts({ used, values, numberFormats, formulas, merges }: SheetSnapshot): SheetFacts {
  const { rowCount, columnCount } = used;
  // 0: not asked yet.
  const classes = new Uint8Array(rowCount * columnCount);
  const brackets = new Int8Array(rowCount);
  let asks: boolean | null = null;
  let mergeAt: MergeAt | null = null;

  return {
    classAt(row, column) {
      const at = row * columnCount + column;
      if (classes[at] === 0)
        classes[at] = classOf(values[row]?.[column] ?? "", numberFormats[row]?.[column] ?? "General");
      return classes[at] as CellClass;
    },
    hasBracket(row) {
      if (brackets[row] === 0) {
        const found = values[row]?.some((value) => typeof value === "string" && value.includes("(")) === true;
        brackets[row] = found ? 1 : -1;
      }
      return brackets[row] === 1;
    },
    asksSpreiding: () =>
      (asks ??= formulas.some((row) => row.some((formula) => formula !== "" && callsOwnFunction(formula)))),
    mergeOver: (row, column) => (mergeAt ??= findMerges(merges, used))(row, column),
  };
}
