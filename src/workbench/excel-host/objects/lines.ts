// SPDX-License-Identifier: EUPL-1.2

import type { SheetArea } from "../../engine/areas";
import { MAX_COLUMNS, MAX_ROWS } from "../../../domain/sheet/sheet-limits";
import { NotInWorkbench } from "../office-errors";
import type { HostParts } from "../request-context";
import { writable } from "./sheet-guards";

/** What `range.insert` does with whole rows or whole columns; parts of them cannot be inserted here. */
export async function insertLines(parts: HostParts, area: SheetArea, shift: string): Promise<void> {
  const { engine } = parts;
  writable(parts, area.sheetId);
  const line = linesOf(area, shift, { row: "Down", column: "Right" });
  if (line === null) throw new NotInWorkbench(`Range.insert(${shift}) of less than whole rows or columns`);
  const writer = engine.write(area.sheetId);
  await (line === "row" ? writer.insertRows(area) : writer.insertColumns(area));
}

/** What `range.delete` does with them. */
export async function deleteLines(parts: HostParts, area: SheetArea, shift: string): Promise<void> {
  const { engine } = parts;
  writable(parts, area.sheetId);
  const line = linesOf(area, shift, { row: "Up", column: "Left" });
  if (line === null) throw new NotInWorkbench(`Range.delete(${shift}) of less than whole rows or columns`);
  const writer = engine.write(area.sheetId);
  await (line === "row" ? writer.removeRows(area) : writer.removeColumns(area));
}

function linesOf(
  { rowCount, columnCount }: SheetArea,
  shift: string,
  shifts: { readonly row: string; readonly column: string },
): "row" | "column" | null {
  if (columnCount === MAX_COLUMNS && shift === shifts.row) return "row";
  return rowCount === MAX_ROWS && shift === shifts.column ? "column" : null;
}
