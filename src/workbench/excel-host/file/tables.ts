// SPDX-License-Identifier: EUPL-1.2

import type { TableDefinition } from "hucre";
import { areaAddress, parseAddress } from "../../../domain/sheet/addresses";
import type { FileCell } from "../../../xlsx/workbook-file";
import type { RecordedTable } from "../recorded";

/** A table of a file in the terms of the host; null where it does not say where it is. */
export function recordedTable(table: TableDefinition, sheetId: string, id: string): RecordedTable | null {
  const area = parseAddress(table.range ?? "");
  if (area === null) return null;
  return {
    id,
    hasHeaders: true,
    properties: { ...(table.style !== undefined && { style: table.style }) },
    area: { ...area, sheetId },
    file: table,
  };
}

const USUAL_STYLE = "TableStyleMedium2";

/**
 * The table as a file takes it, and its header cells, which must be texts that are each there once: Excel repairs a file in which they are not.
 * @param taken the names of tables that the workbook has, in small letters; its own is added
 */
export function fileTable(
  { area, properties, file }: RecordedTable,
  cells: readonly FileCell[],
  taken: Set<string>,
): { readonly table: TableDefinition; readonly headers: readonly FileCell[] } {
  const known = new Map(cells.filter(({ row }) => row === area.row).map((cell) => [cell.column, cell]));
  const names = new Set<string>();
  const headers = Array.from({ length: area.columnCount }, (_, at): FileCell => {
    const cell = known.get(area.column + at);
    const shown = String(cell?.cachedValue ?? cell?.value ?? "").replace(/\r\n?/g, "\n");
    const name = freeName(shown.trim() === "" ? `Kolom${String(at + 1)}` : shown, names);
    return {
      row: area.row,
      column: area.column + at,
      value: name,
      ...(cell?.numberFormat !== undefined && { numberFormat: cell.numberFormat }),
      ...(cell?.style !== undefined && { style: cell.style }),
    };
  });
  const style = properties["style"];
  const name = freeName(file?.displayName ?? file?.name ?? "Tabel1", taken);
  const columns = headers.map(({ value }, at) => ({ ...file?.columns[at], name: String(value) }));
  return {
    table: {
      ...file,
      name,
      displayName: name,
      range: areaAddress(area),
      columns,
      style: typeof style === "string" ? style : file === undefined ? USUAL_STYLE : "",
      showAutoFilter: file?.showAutoFilter ?? true,
    },
    headers,
  };
}

/** The name, with a number behind it where it is taken; Excel does not look at capitals. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1)
    name = `${wanted.replace(/(?<!\d)\d+$/, "")}${String(number)}`;
  taken.add(name.toLowerCase());
  return name;
}
