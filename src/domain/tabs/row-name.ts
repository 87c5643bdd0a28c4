// SPDX-License-Identifier: EUPL-1.2

import type { NamedGebied } from "../gemeenten/gebied";
import { totalledName } from "../gemeenten/total-label";
import type { CellRef } from "../sheet/snapshot";
import { GROOTHEID_ROLES } from "./kinds/kind";
import type { ReadContext } from "./read-context";
import type { FoundTable } from "./recognise";
import { cellText, NAME_ROLES, soortInName } from "./row-cells";
import { totalLabelOf } from "./row-kind";
import type { ColumnRole, TableCell, TableRow } from "./table";

/** The gebied that a row names, by the first of the kind's key columns that has something in it. */
export function gebiedOf(cells: readonly TableCell[], found: FoundTable, context: ReadContext): NamedGebied | null {
  const total = totalled(cells, context);
  if (total !== null) return total;
  if (soortInName(cells) !== null) return null;
  for (const role of found.reader.keys) {
    const cell = cells.find(({ column }) => column.role === role);
    if (cell?.reading.kind !== "text") continue;
    return nameUnder(role, cell.reading.text, cell.at, context);
  }
  return null;
}

/** What a total row adds up: "Totaal Kennemerland", or "Totaal" beside the name of a regio; null where it is no total. */
function totalled(cells: readonly TableCell[], context: ReadContext): NamedGebied | null {
  const label = totalLabelOf(cells);
  const text = cellText(label);
  if (label === null || text === null) return null;
  const name = totalledName(text);
  const beside = cells.find(
    (cell) => cell !== label && NAME_ROLES.has(cell.column.role) && cell.reading.kind === "text",
  );
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
  cells: readonly TableCell[],
  found: FoundTable,
  context: ReadContext,
  otherwise: string | null,
): NamedGebied | null {
  const label = cells.find(({ column }) => column.role === "label");
  if (!found.reader.keys.includes("provincie") || label?.reading.kind !== "text") return null;
  const named = provincieIn(label.reading.text, context) ?? otherwise;
  return named === null ? null : context.name(`provincie ${named}`, label.at);
}

/** The one provincie that the labels of a table name; null for none or more. */
export function provincieInLabels(
  { grid, labelColumn, firstRow, lastRow }: FoundTable,
  context: ReadContext,
): string | null {
  if (labelColumn === null) return null;
  const labels = Array.from({ length: lastRow - firstRow + 1 }, (_, index) =>
    String(grid.cell(firstRow + index, labelColumn).value),
  );
  const named = new Set(labels.flatMap((label) => provincieIn(label, context) ?? []));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

const provincieIn = (text: string, { gebieden }: ReadContext): string | null =>
  gebieden.provincies.find(({ naam }) => text.includes(naam))?.naam ?? null;

/** True where a row goes on with the gebied above it: their names are merged, or it gives the next soort of the same gebied. */
export function carries(
  { grid, reader }: FoundTable,
  row: number,
  cells: readonly TableCell[],
  above: readonly TableRow[],
): boolean {
  const key = cells.find(({ column }) => column.role !== null && reader.keys.includes(column.role));
  if (key === undefined) return false;
  if (grid.mergeStart(row, key.at.column).row < row) return true;
  const soort = soortText(cells);
  if (
    soort === null ||
    !cells.some(({ column }) => (GROOTHEID_ROLES as readonly (string | null)[]).includes(column.role))
  )
    return false;
  const name = above.at(-1)?.gebied?.text;
  for (let index = above.length - 1; index >= 0; index--) {
    const other = above[index];
    if (other?.gebied?.text !== name) break;
    const before = other === undefined ? null : soortText(other.cells);
    // The row with the name itself may give both soorten together.
    const isWhole = before === null && soortInName(cells) !== null;
    if (other?.kind !== "data" || before === soort || (before === null && !isWhole)) return false;
  }
  return name !== undefined;
}

const soortText = (cells: readonly TableCell[]): string | null =>
  soortInName(cells) ?? cellText(cells.find(({ column }) => column.role === "soort") ?? null);
