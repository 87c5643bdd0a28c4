// SPDX-License-Identifier: EUPL-1.2

import type { NamedGebied } from "../records";
import type { CellRef } from "../snapshot";
import { cleanText } from "./cells/clean";
import { readDate } from "./cells/read-date";
import { readPercentage } from "./cells/read-percentage";
import { readPlaces } from "./cells/read-places";
import type { Reading } from "./cells/reading";
import { columnHabits, writesPercents } from "./column-habits";
import type { Cell, Grid } from "./grid";
import { headerMeaning, isTotalLabel, totalledName } from "./headers/vocabulary";
import { readMutatieText } from "./kinds/mutatie-text";
import { columnsOf } from "./columns";
import type { ReadContext } from "./read-context";
import { isFreeText } from "./fit";
import type { FoundTable } from "./recognise";
import { titleOf } from "./title";
import type { Column, ColumnRole, RowKind, Table, TableCell, TableRow } from "./table";

const DATE_ROLES = new Set(["peildatum", "datum", "opening", "einde"]);
const TEXT_ROLES = new Set(["gemeente", "code", "regio", "provincie", "label", "soort", "moment", "locatie", "van", "naar", "status", "stap", "cyclus"]);

/** Reads the rows of a table that was found. */
export function readTable(found: FoundTable, context: ReadContext): Table {
  const { grid } = found;
  const columns = columnsOf(grid, found, context);
  const title = titleOf(found, context.dates);
  const readers = columns.map((column) => cellReader(grid, found, column, context));
  const rows: TableRow[] = [];
  let carried: NamedGebied | null = null;
  const provincie = provincieInLabels(grid, found, context) ?? context.provincie;
  for (let row = found.firstRow; row <= found.lastRow; row++) {
    const cells = columns.map((column, index): TableCell => {
      const cell = grid.cell(row, column.column);
      return { column, at: cell.at, reading: readers[index]?.(cell) ?? { kind: "blank", remarks: [] }, formula: cell.formula };
    });
    const named = gebiedOf(cells, found, context) ?? provincieOfLine(cells, found, context, provincie);
    if (found.reader.lines) carried = named ?? carried;
    const gebied = named ?? carried;
    rows.push({ row, kind: rowKind(grid, found, row, cells, gebied), gebied, cells });
  }
  return {
    kind: found.reader.kind,
    tab: grid.tab,
    area: {
      row: found.header.firstRow,
      column: Math.min(...columns.map(({ column }) => column)),
      rowCount: found.lastRow - found.header.firstRow + 1,
      columnCount: Math.max(...columns.map(({ column }) => column)) - Math.min(...columns.map(({ column }) => column)) + 1,
    },
    headerRow: found.header.lastRow,
    columns,
    rows,
    peildatum: columns.find(({ role, date }) => role === "realisatie" && date !== null)?.date ?? title.date,
    cyclus: title.cyclus,
  };
}

function cellReader(grid: Grid, found: FoundTable, column: Column, context: ReadContext): (cell: Cell) => Reading {
  const { role } = column;
  if (role === "mutaties" && isFreeText(found.header)) return readFreeText;
  if (role !== null && DATE_ROLES.has(role)) return (cell) => readDate(cell, context.date1904);
  if (role !== null && TEXT_ROLES.has(role)) return readText;
  if (role === "percentage") {
    const inPercents = writesPercents(grid, found, column);
    return (cell) => readPercentage(cell, inPercents);
  }
  const habits = columnHabits(grid, found, column, context.date1904);
  return (cell) => readPlaces(cell, habits);
}

function readText(cell: Cell): Reading {
  if (cell.type === "error") return { kind: "error", error: String(cell.value), remarks: [] };
  const raw = String(cell.value);
  const text = cleanText(raw);
  if (text === "") return { kind: "blank", remarks: [] };
  return { kind: "text", text, remarks: raw === text ? [] : [{ kind: "stray-characters", cleaned: text }] };
}

function readFreeText(cell: Cell): Reading {
  const reading = readText(cell);
  if (reading.kind !== "text") return reading;
  const { unread } = readMutatieText(reading.text);
  return unread.length === 0 ? reading : { ...reading, remarks: [...reading.remarks, { kind: "unread-pieces", pieces: unread }] };
}

/** The gebied that a row names, by the first of the kind's key columns that has something in it. */
function gebiedOf(cells: readonly TableCell[], found: FoundTable, context: ReadContext): NamedGebied | null {
  for (const role of found.reader.keys) {
    const cell = cells.find(({ column }) => column.role === role);
    if (cell?.reading.kind !== "text") continue;
    const { text } = cell.reading;
    return isTotalLabel(text) ? { ...context.name(totalledName(text), cell.at), text } : nameUnder(role, text, cell.at, context);
  }
  return null;
}

/** Under "Provincie" stands the provincie Utrecht, not the gemeente; under "Regio" the regio of that name, where there is one. */
function nameUnder(role: ColumnRole, text: string, at: CellRef, context: ReadContext): NamedGebied {
  const named = context.name(text, at);
  if (role !== "provincie" && role !== "regio") return named;
  const { resolution } = context.name(`${role} ${text}`, at);
  if (resolution.status !== "found" || resolution.gebied.level !== role) return named;
  return { ...named, resolution: resolution.gebied.naam === text ? { ...resolution, spelling: "official" } : resolution };
}

/** A line of one provincie names it in its label ("Taakstelling Noord-Holland"); without a name it is that of the other lines, or the workbook's own. */
function provincieOfLine(cells: readonly TableCell[], found: FoundTable, context: ReadContext, otherwise: string | null): NamedGebied | null {
  const label = cells.find(({ column }) => column.role === "label");
  if (!found.reader.keys.includes("provincie") || label?.reading.kind !== "text") return null;
  const named = provincieIn(label.reading.text, context) ?? otherwise;
  return named === null ? null : context.name(`provincie ${named}`, label.at);
}

/** The one provincie that the labels of a table name; null for none or more. */
function provincieInLabels(grid: Grid, found: FoundTable, context: ReadContext): string | null {
  const { labelColumn } = found;
  if (labelColumn === null) return null;
  const labels = Array.from({ length: found.lastRow - found.firstRow + 1 }, (_, index) => String(grid.cell(found.firstRow + index, labelColumn).value));
  const named = new Set(labels.flatMap((label) => provincieIn(label, context) ?? []));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

const provincieIn = (text: string, { gebieden }: ReadContext): string | null => gebieden.provincies.find(({ naam }) => text.includes(naam))?.naam ?? null;

function rowKind(grid: Grid, found: FoundTable, row: number, cells: readonly TableCell[], gebied: NamedGebied | null): RowKind {
  if (grid.isBlankRow(row)) return "blank";
  if (found.repeatedHeaders.has(row)) return "note";
  const label = cells.find(({ column }) => column.role === "label");
  if (found.labelColumn !== null) {
    if (label?.reading.kind !== "text" || headerMeaning(label.reading.text).role === null || gebied === null) return "note";
    return isTotalLabel(gebied.text) ? "total" : "data";
  }
  if (label !== undefined) return label.reading.kind === "text" ? "data" : "note";
  const key = cells.find(({ column, reading }) => column.role !== null && TEXT_ROLES.has(column.role) && reading.kind === "text");
  if (key?.reading.kind === "text" && isTotalLabel(key.reading.text)) return "total";
  if (found.reader.keys.length === 0) return key === undefined ? "note" : "data";
  if (gebied === null) return "note";
  const { resolution } = gebied;
  const level = resolution.status === "found" ? resolution.gebied.level : null;
  if (level !== null && level !== "gemeente" && found.reader.keys.includes("gemeente")) return "total";
  // A long text that names nothing, with nothing beside it, is a note below the table.
  const beside = cells.some(({ column, reading }) => (column.role === null || !TEXT_ROLES.has(column.role)) && reading.kind !== "blank");
  const placed = found.reader.kind === "regio-indeling" && cells.some(({ column, reading }) => column.role === "regio" && reading.kind === "text");
  return resolution.status === "unknown" && !beside && !placed ? "note" : "data";
}
