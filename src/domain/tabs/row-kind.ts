// SPDX-License-Identifier: EUPL-1.2

import type { NamedGebied } from "../gemeenten/gebied";
import { isTotalLabel } from "../gemeenten/total-label";
import { headerMeaning } from "./headers/vocabulary";
import { GROOTHEID_ROLES } from "./kinds/kind";
import type { FoundTable } from "./recognise";
import { cellText, NAME_ROLES, TEXT_ROLES } from "./row-cells";
import type { ColumnRole, RowKind, TableCell } from "./table";

export function rowKind(
  found: FoundTable,
  row: number,
  cells: readonly TableCell[],
  gebied: NamedGebied | null,
): RowKind {
  if (found.grid.isBlankRow(row)) return "blank";
  if (found.repeatedHeaders.has(row)) return "note";
  const label = cells.find(({ column }) => column.role === "label");
  if (found.labelColumn !== null) {
    if (label?.reading.kind !== "text" || headerMeaning(label.reading.text).role === null || gebied === null)
      return "note";
    return isTotalLabel(gebied.text) ? "total" : "data";
  }
  if (label !== undefined) return label.reading.kind === "text" ? "data" : "note";
  if (totalLabelOf(cells) !== null) return "total";
  if (found.reader.keys.length === 0)
    return cells.some(({ column, reading }) => TEXT_ROLES.has(column.role) && reading.kind === "text")
      ? "data"
      : "note";
  if (gebied === null) return "note";
  const { resolution } = gebied;
  // "Opgave provincie", "Nog te verdelen": what is said of the whole below a table, no gemeente that nobody knows.
  if (resolution.status === "unknown" && OF_THE_WHOLE.has(headerMeaning(gebied.text).role)) return "note";
  const level = resolution.status === "found" ? resolution.gebied.level : null;
  if (level !== null && level !== "gemeente" && found.reader.keys.includes("gemeente")) return "total";
  // A long text that names nothing, with nothing beside it, is a note below the table.
  const beside = cells.some(({ column, reading }) => !TEXT_ROLES.has(column.role) && reading.kind !== "blank");
  const placed =
    found.reader.kind === "regio-indeling" &&
    cells.some(({ column, reading }) => column.role === "regio" && reading.kind === "text");
  return resolution.status === "unknown" && !beside && !placed ? "note" : "data";
}

const OF_THE_WHOLE: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  ...GROOTHEID_ROLES,
  "verschil",
  "percentage",
]);

/** The cell with the words of a total; any of the names of a row may be it. */
export function totalLabelOf(cells: readonly TableCell[]): TableCell | null {
  return cells.find((cell) => NAME_ROLES.has(cell.column.role) && isTotalLabel(cellText(cell) ?? "")) ?? null;
}
