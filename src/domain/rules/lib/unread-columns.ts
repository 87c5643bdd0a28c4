// SPDX-License-Identifier: EUPL-1.2

import { isSlip } from "../../gemeenten/misspelling";
import { columnLetters } from "../../sheet/addresses";
import { plainWords } from "../../sheet/clean";
import type { Area } from "../../sheet/snapshot";
import { createGrid, type Grid } from "../../tabs/grid";
import { textsIn } from "../../tabs/grid-texts";
import { isNumber } from "../../tabs/headers/header-row";
import { GROOTHEID_ROLES } from "../../tabs/kinds/kind";
import { headerMeaning } from "../../tabs/headers/vocabulary";
import { KINDS } from "../../tabs/kinds/registry";
import type { ColumnRole, Table } from "../../tabs/table";
import { columnAt, isRead } from "./cells";
import { once } from "./once";
import type { Tab } from "./sheets";

export interface UnreadColumn {
  /** Its letter, with the words above it where it has any. */
  readonly header: string;
  /** Its header cell. */
  readonly area: Area;
  /** Nobody knows it; a taakstelling that does not hold yet; or what is known and not reckoned over in a table about others. */
  readonly reason: "kolommen" | "concept" | "kolommen-ernaast";
  /** The word for a number of the law that its header is a slip of; null where it is none. */
  readonly meant: string | null;
}

const WORDS = ["Taakstelling", "Gerealiseerd", "Indicatieve opgave", "In mindering", "Restopgave"];
const meantBy = (words: string): string | null =>
  WORDS.find((word) => isSlip(plainWords(words), word.toLowerCase())) ?? null;

/** Heads no numbers to add up or compare, whatever stands below it. */
const NO_NUMBERS =
  /^(?:(?:rij|regel|volg)?(?:nr|nummer|no)\b|#|id\b|(?:\w+[ -]?)?codes?\b|gm\b|cbs\b|postcode|kvk|tel(?:efoon)?\b|mobiel|fax|(?:bouw|start|eind)?jaar\b|opmerking|toelichting|bijzonderhe|notitie|bron\b|contact|x$|y$|lat|lon|co[oö]rdina)/;

/** Columns with numbers beside the rows of the tables of a tab, of which no table has the meaning. One that only counts the rows is none. */
export function unreadColumns({ sheet, tables: own, others, beside }: Tab): UnreadColumn[] {
  const grid = createGrid(sheet);
  // A table about others that is read beside those of the taakstelling is read like these.
  const whole = beside.filter(({ headerRow }) => others.some((other) => other.headerRow === headerRow));
  const tables = [...own, ...whole];
  const unreadOthers = others.filter(({ headerRow }) => !whole.some((table) => table.headerRow === headerRow));
  const unread: UnreadColumn[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    const rows = rowsWithout(tables, unreadOthers, beside, column).filter(
      (row) => !grid.isBlank(row, column) && isNumber(grid.cell(row, column)),
    );
    const [first] = rows;
    if (first === undefined) continue;
    const { row, words } = headerOf(grid, tables, first, column);
    if (NO_NUMBERS.test(plainWords(words)) || counts(grid, rows, column)) continue;
    const header = `${columnLetters(column)}${words === "" ? "" : ` (${words})`}`;
    const isDraft = headerMeaning(words).other?.subject === "concept";
    const isBeside = whole.some((table) => isReckoned(columnAt(table, column)?.role ?? null));
    unread.push({
      header,
      reason: isDraft ? "concept" : isBeside ? "kolommen-ernaast" : "kolommen",
      meant: isDraft || isBeside ? null : meantBy(words),
      area: { row, column, rowCount: 1, columnCount: 1 },
    });
  }
  return unread;
}

/** The words above the column in the header of the table that the row belongs to. */
function headerOf(
  grid: Grid,
  tables: readonly Table[],
  first: number,
  column: number,
): { readonly row: number; readonly words: string } {
  const table = tables.find((one) => one.headerRow < first && first < one.area.row + one.area.rowCount);
  const { headerRow = first, area = { row: first } } = table ?? {};
  const words = [...textsIn(grid.part({ firstColumn: column, lastColumn: column }), area.row, headerRow)];
  return { row: headerRow, words: words.join(" ").trim() };
}

/** The rows of which some table takes something, but none what stands in this column. */
function rowsWithout(
  tables: readonly Table[],
  others: readonly Table[],
  beside: readonly Table[],
  column: number,
): number[] {
  const without = tables.filter((table) => !reads(table, column));
  if (without.length === 0) return [];
  const rows = new Set(without.flatMap(rowsRead));
  for (const table of [...tables, ...beside])
    if (reads(table, column)) for (const { row } of table.rows) rows.delete(row);
  for (const table of others) if (stretchesOver(table, column)) for (const row of rowsRead(table)) rows.delete(row);
  return [...rows];
}

const rowsRead = once(({ rows }: Table): readonly number[] => rows.filter(isRead).map(({ row }) => row));

/** With the columns behind it that nobody reads: they are about others too. */
const stretchesOver = ({ area }: Table, column: number): boolean => column >= area.column;

/** "Gevonden plekken" beside a taakstelling: a column that other kinds of tab read, and this one does not. */
function isOfOtherKinds({ kind, columns }: Table, role: ColumnRole | null): boolean {
  if (!KINDS[kind].figures) return kind !== "mutaties" && OF_GEBIEDEN.has(role);
  // A change is set against the prognose beside it.
  return role === "plaatsen" || (CHANGES.has(role) && !columns.some((column) => column.role === "prognose"));
}

const OF_GEBIEDEN: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  ...GROOTHEID_ROLES,
  "percentage",
  "verschil",
]);
const CHANGES: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(["aantal", "mutaties"]);

/** A soort alone says nothing where it stands behind no grootheid. */
function reads(table: Table, column: number): boolean {
  const found = columnAt(table, column);
  if (found === undefined || isOfOtherKinds(table, found.role)) return false;
  // What is beside the taakstelling is not reckoned over.
  if (table.subject !== null && isReckoned(found.role)) return false;
  const { kind } = table;
  return (
    found.role !== null ||
    found.soort === "totaal" ||
    kind === "mutaties" ||
    kind === "uitruil" ||
    kind === "regios" ||
    kind === "provincie"
  );
}

const isReckoned = (role: ColumnRole | null): boolean => role === "verschil" || role === "percentage";

/** 1, 2, 3: row numbers. */
function counts(grid: Grid, rows: readonly number[], column: number): boolean {
  const numbers = rows.map((row) => Number(grid.cell(row, column).value));
  const [first = NaN] = numbers;
  return (first <= 1 || numbers.length > 2) && numbers.every((number, index) => number === first + index);
}
