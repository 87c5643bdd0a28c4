// SPDX-License-Identifier: EUPL-1.2

import type { NamedGebied } from "../gemeenten/gebied";
import { totalledName } from "../gemeenten/total-label";
import type { CellRef } from "../sheet/snapshot";
import type { ReadContext } from "./read-context";
import type { FoundTable } from "./found-table";
import { cellText, soortInName } from "./row-cells";
import type { RowLayout } from "./row-layout";
import type { ColumnRole, TableCell, TableRow } from "./table";

/** The gebied that a row names, by the first of the kind's key columns that has something in it. @param total the cell with the words of a total */
export function gebiedOf(
  cells: readonly TableCell[],
  layout: RowLayout,
  total: TableCell | null,
  context: ReadContext,
): NamedGebied | null {
  if (total !== null) return totalled(total, cells, layout, context);
  if (soortInName(cells, layout) !== null) return null;
  for (const place of layout.keys) {
    const cell = cells[place];
    if (cell?.reading.kind === "text") return nameUnder(cell.column.role, cell.reading.text, cell.at, context);
  }
  return null;
}

/** What a total row adds up: "Totaal Kennemerland", or "Totaal" beside the name of a regio. */
function totalled(
  label: TableCell,
  cells: readonly TableCell[],
  { names }: RowLayout,
  context: ReadContext,
): NamedGebied {
  const text = cellText(label) ?? "";
  const name = totalledName(text);
  const beside = names.map((place) => cells[place]).find((cell) => cell !== label && cell?.reading.kind === "text");
  const named =
    name === "" && beside !== undefined
      ? nameUnder(beside.column.role, cellText(beside) ?? "", beside.at, context)
      : context.name(name, label.at);
  return { ...named, text, at: label.at };
}

/** Under "Provincie" stands the provincie Utrecht, not the gemeente; under "Regio" the regio of that name, where there is one. */
function nameUnder(role: ColumnRole | null, text: string, at: CellRef, context: ReadContext): NamedGebied {
  const named = context.name(text, at);
  if (role !== "provincie" && role !== "regio") return named;
  const { resolution } = context.name(`${role} ${text}`, at);
  if (resolution.status !== "found" || resolution.gebied.level !== role) return named;
  return {
    ...named,
    resolution: resolution.gebied.naam === text ? { ...resolution, spelling: "official" } : resolution,
  };
}

/** A line of one provincie names it in its label ("Taakstelling Noord-Holland"); without a name it is that of the other lines, or the workbook's own. */
export function provincieOfLine(
  label: TableCell | null,
  { reader }: FoundTable,
  context: ReadContext,
  otherwise: string | null,
): NamedGebied | null {
  if (!reader.keys.includes("provincie") || label?.reading.kind !== "text") return null;
  const named = provincieIn(label.reading.text, context) ?? otherwise;
  return named === null ? null : context.name(`provincie ${named}`, label.at);
}

/** The one provincie that the labels of a table name; null for none or more. */
export function provincieInLabels(
  { grid, labelColumn, firstRow, lastRow }: FoundTable,
  context: ReadContext,
): string | null {
  if (labelColumn === null) return null;
  const named = new Set<string>();
  for (let row = firstRow; row <= lastRow; row++) {
    const naam = provincieIn(String(grid.value(row, labelColumn)), context);
    if (naam !== null) named.add(naam);
  }
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

const provincieIn = (text: string, { gebieden }: ReadContext): string | null =>
  gebieden.provincies.find(({ naam }) => text.includes(naam))?.naam ?? null;

/** True where a row goes on with the gebied above it: their names are merged, or it gives the next soort of the same gebied. */
export function carries(
  { grid }: FoundTable,
  row: number,
  cells: readonly TableCell[],
  layout: RowLayout,
  above: readonly TableRow[],
): boolean {
  const key = layout.firstKey === null ? undefined : cells[layout.firstKey];
  if (key === undefined) return false;
  if (grid.mergeStart(row, key.at.column).row < row) return true;
  const soort = soortText(cells, layout);
  if (soort === null || !layout.hasGrootheden) return false;
  const name = above.at(-1)?.gebied?.text;
  for (let index = above.length - 1; index >= 0; index--) {
    const other = above[index];
    if (other?.gebied?.text !== name) break;
    const before = other === undefined ? null : soortText(other.cells, layout);
    // The row with the name itself may give both soorten together.
    const isWhole = before === null && soortInName(cells, layout) !== null;
    if (other?.kind !== "data" || before === soort || (before === null && !isWhole)) return false;
  }
  return name !== undefined;
}

const soortText = (cells: readonly TableCell[], layout: RowLayout): string | null =>
  soortInName(cells, layout) ?? (layout.soort === null ? null : cellText(cells[layout.soort] ?? null));
