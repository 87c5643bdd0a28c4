// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../../sheet/clean";
import { NAME_ROLES } from "../column-roles";
import type { Grid } from "../grid";
import type { HeaderCell } from "./row-words";
import { isOnlySoort } from "./vocabulary";

/** "Gemeente", "Naam gemeente", "Gemeenten Drenthe": over names, where "gemeente Ameland" is one. */
const OVER_NAMES =
  /^(?:naam )?(?:gemeente|gebied|regio|rrt|regietafel|provincie|locatie)(?:n|en|s|'s)?(?:[- ]?(?:naam|code|nummer|nr))?$|^(?:gemeenten|regio's|provincies|locaties)\b|^(?:van|naar|code|adres|naam|(?:woon)?plaats(?:naam)?|stad|kern|dorp)$/;

/** True for the word above a column of names, where "gemeente Ameland" is a name. */
export const isOverNames = (text: string): boolean => OVER_NAMES.test(plainWords(text));

interface Rows {
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * True where one of some rows has a name and one soort in the columns that a header above has for them: it is one of data, also where it
 * has no number and "gemeente Ameland", "regulier" could be the words of a header.
 */
export function hasRowOfSoort(grid: Grid, { firstRow, lastRow }: Rows, header: readonly HeaderCell[]): boolean {
  const soorten = header.filter(({ role }) => role === "soort").map(({ column }) => column);
  const names = header.filter(({ role }) => NAME_ROLES.has(role)).map(({ column }) => column);
  if (soorten.length === 0 || names.length === 0) return false;
  for (let row = firstRow; row <= lastRow; row++) {
    const [soort, ...others] = soortenIn(grid, row);
    const named = names.filter((column) => !grid.isBlank(row, column));
    const isData =
      soort !== undefined &&
      others.length === 0 &&
      soorten.includes(soort) &&
      named.length > 0 &&
      !named.some((column) => isOverNames(grid.text(row, column)));
    if (isData) return true;
  }
  return false;
}

/** The columns in which a row has a soort and nothing else. */
function soortenIn(grid: Grid, row: number): readonly number[] {
  const columns: number[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++)
    if (!grid.isBlank(row, column) && isSoort(grid.text(row, column))) columns.push(column);
  return columns;
}

const isSoort = (text: string): boolean => isOnlySoort(text) || plainWords(text) === "totaal";
