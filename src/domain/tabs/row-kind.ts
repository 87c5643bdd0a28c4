// SPDX-License-Identifier: EUPL-1.2

import type { NamedGebied } from "../gemeenten/gebied";
import type { RowLabel } from "../gemeenten/total-label";
import { headerMeaning } from "./headers/vocabulary";
import { GROOTHEID_ROLES } from "./kinds/kind";
import type { FoundTable } from "./found-table";
import { TEXT_ROLES } from "./column-roles";
import type { RowLayout } from "./row-layout";
import type { ColumnRole, RowKind, TableCell } from "./table";

/** @param total the cell with the words of a total, @param labelOf what words make of a row */
export function rowKind(
  found: FoundTable,
  row: number,
  cells: readonly TableCell[],
  layout: RowLayout,
  total: TableCell | null,
  gebied: NamedGebied | null,
  labelOf: (text: string) => RowLabel | null,
): RowKind {
  if (found.grid.isBlankRow(row)) return "blank";
  if (found.repeatedHeaders.has(row)) return "note";
  const label = layout.label === null ? undefined : cells[layout.label];
  if (found.labelColumn !== null) {
    if (label?.reading.kind !== "text" || headerMeaning(label.reading.text).role === null || gebied === null)
      return "note";
    return OF_LABEL[labelOf(gebied.text) ?? "none"];
  }
  if (label !== undefined) return label.reading.kind === "text" ? "data" : "note";
  if (total !== null) return "total";
  if (found.reader.keys.length === 0)
    return cells.some(({ column, reading }) => TEXT_ROLES.has(column.role) && reading.kind === "text")
      ? "data"
      : "note";
  if (gebied === null) return "note";
  const { resolution } = gebied;
  if (resolution.status === "found") {
    const { level } = resolution.gebied;
    return level !== "gemeente" && found.reader.keys.includes("gemeente") ? "total" : "data";
  }
  if (resolution.status !== "unknown") return "data";
  // "Opgave provincie", "Nog te verdelen": what is said of the whole below a table, no gemeente that nobody knows.
  if (OF_THE_WHOLE.has(headerMeaning(gebied.text).role)) return "note";
  // A long text that names nothing, with nothing beside it, is a note below the table.
  const beside = cells.some(({ column, reading }) => !TEXT_ROLES.has(column.role) && reading.kind !== "blank");
  const placed =
    found.reader.kind === "regio-indeling" &&
    cells.some(({ column, reading }) => column.role === "regio" && reading.kind === "text");
  return beside || placed ? "data" : "note";
}

const OF_LABEL = { total: "total", national: "aside", statistic: "aside", rest: "aside", none: "data" } as const;

const OF_THE_WHOLE: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  ...GROOTHEID_ROLES,
  "verschil",
  "percentage",
]);
