// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../sheet/clean";
import { NUMBER } from "./cell-class";
import { isMissingWord } from "./cells/missing";
import { NAME_ROLES } from "./column-roles";
import type { Grid } from "./grid";
import type { HeaderRow } from "./headers/header-row";
import { isOverNames } from "./headers/row-of-soort";
import type { ColumnRole } from "./table";

/** What the table is read by. */
interface ReadBy {
  readonly header: HeaderRow;
  readonly reader: { readonly figures: boolean };
  readonly labelColumn: number | null;
}

/** The header of the table once more, or that of another list. */
export type HeaderAgain = "repeated" | "other";

/**
 * Tells a header among the rows of a table that is of no known kind: "Gemeente | Inwoners" below a taakstelling. It says that names
 * stand below it ("Gemeente", "Naam"), or a name that the table has already stands there again. Rows are asked from the top down.
 */
export function headersAgain(grid: Grid, { header, reader, labelColumn }: ReadBy): (row: number) => HeaderAgain | null {
  const key = header.cells.find(({ role }) => NAME_ROLES.has(role));
  if (key === undefined) return () => null;
  const columns = header.cells
    .filter(({ role, soort }) => !NAME_ROLES.has(role) && (role !== null || soort !== null))
    .map(({ column }) => column);
  const comeOnce = reader.figures && labelColumn === null && !header.cells.some(({ role }) => NAMED_AGAIN.has(role));
  const known = new Set<string>();
  const nameIn = (row: number): string => plainWords(grid.text(row, key.column));

  function read(row: number): HeaderAgain | null {
    if (hasNumber(grid, row)) return null;
    const [first, ...others] = filledIn(grid, row);
    if (first === undefined) return null;
    const below = rowBelow(grid, row);
    const names = grid.text(row, first);
    if (isOverNames(names)) {
      if (others.length === 0 || others.every((column) => isMissingWord(grid.text(row, column)))) return null;
      if ([first, ...others].every((column) => isOwn(grid, row, column, header))) return "repeated";
      return below !== null && !grid.isBlank(below, first) ? "other" : null;
    }
    const filled = columns.filter((column) => !grid.isBlank(row, column));
    return comeOnce &&
      filled.length > 0 &&
      filled.every((column) => areWords(grid.text(row, column))) &&
      !known.has(nameIn(row)) &&
      below !== null &&
      known.has(nameIn(below)) &&
      filled.some((column) => grid.classAt(below, column) === NUMBER)
      ? "other"
      : null;
  }

  return (row) => {
    const found = read(row);
    if (found === null && nameIn(row) !== "") known.add(nameIn(row));
    return found;
  };
}

/** With one of these a gebied has more rows than one. */
const NAMED_AGAIN: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(["soort", "peildatum", "cyclus"]);

function hasNumber(grid: Grid, row: number): boolean {
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++)
    if (grid.classAt(row, column) === NUMBER) return true;
  return false;
}

function filledIn(grid: Grid, row: number): readonly number[] {
  const columns: number[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++)
    if (!grid.isBlank(row, column)) columns.push(column);
  return columns;
}

/** "Inwoners 2025", and not "n.v.t." or "ca. 100". */
function areWords(text: string): boolean {
  const words = text.replace(/\b(?:\d{1,2}-\d{1,2}-)?(?:19|20)\d\d\b/g, "");
  return /\p{L}{3}/u.test(words) && !/\d/.test(words) && !isMissingWord(text);
}

/** True where the header of the table has the same words in that column. */
function isOwn(grid: Grid, row: number, column: number, { firstRow, lastRow }: HeaderRow): boolean {
  const words = plainWords(grid.text(row, column));
  for (let own = firstRow; own <= lastRow; own++) if (plainWords(grid.text(own, column)) === words) return true;
  return false;
}

function rowBelow(grid: Grid, row: number): number | null {
  for (let below = row + 1; below <= grid.lastRow; below++) if (!grid.isBlankRow(below)) return below;
  return null;
}
