// SPDX-License-Identifier: EUPL-1.2

import type { SheetArea } from "../../engine/areas";
import { COLUMNS, ROWS } from "../excel-addresses";
import { NotInWorkbench } from "../office-errors";
import type { HostParts } from "../request-context";
import { writable } from "./write-guard";

/** What `range.insert` does with whole rows or whole columns; parts of them cannot be inserted here. */
export async function insertLines(parts: HostParts, area: SheetArea, shift: string): Promise<void> {
  const { engine, conditionalFormats, records } = parts;
  writable(parts, area.sheetId);
  const line =
    area.columnCount === COLUMNS && shift === "Down"
      ? "row"
      : area.rowCount === ROWS && shift === "Right"
        ? "column"
        : null;
  if (line === null) throw new NotInWorkbench(`Range.insert(${shift}) of less than whole rows or columns`);
  const writer = engine.write(area.sheetId);
  await (line === "row" ? writer.insertRows(area) : writer.insertColumns(area));
  conditionalFormats.inserted(area, line);
  records.inserted(area, line);
}
