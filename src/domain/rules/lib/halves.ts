// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../model";
import type { Column, Table } from "../../tabs/table";
import { partsOfList } from "./lists-of-gemeenten";

/** The other parts of a list that stands in two or more halves side by side under the same headers: one total may add up all of them. */
export function halvesBeside(model: Model, table: Table): readonly Table[] {
  return partsOfList(model, table).filter(
    (other) => other !== table && other.headerRow === table.headerRow && shape(other) === shape(table),
  );
}

/** True where two columns of halves stand at the same place in both. */
export const sameColumns = (one: Table, column: number, other: Table, otherColumn: number): boolean =>
  column - one.area.column === otherColumn - other.area.column;

const shape = ({ columns }: Table): string => columns.map(meaning).join(";");
const meaning = ({ role, soort, date }: Column): string => [role, soort, date?.date].join("|");
