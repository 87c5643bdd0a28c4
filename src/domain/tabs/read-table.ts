// SPDX-License-Identifier: EUPL-1.2

import type { Soort, NamedGebied } from "../gemeenten/gebied";
import { cleanText } from "../sheet/clean";
import { readDate } from "./cells/read-date";
import { readPercentage } from "./cells/read-percentage";
import { readPlaces } from "./cells/read-places";
import type { Reading } from "./cells/reading";
import { columnHabits, writesPercents } from "./column-habits";
import type { Cell, Grid } from "./grid";
import { readMutatieText } from "./kinds/mutatie-text";
import { GROOTHEID_ROLES } from "./kinds/kind";
import { columnsOf } from "./columns";
import type { ReadContext } from "./read-context";
import { isFreeText } from "./fit";
import type { FoundTable } from "./recognise";
import { TEXT_ROLES } from "./row-cells";
import { rowKind } from "./row-kind";
import { carries, gebiedOf, provincieInLabels, provincieOfLine } from "./row-name";
import { titleOf } from "./title";
import type { Column, ColumnRole, Table, TableCell, TableRow } from "./table";

const DATE_ROLES = new Set<ColumnRole | null>(["peildatum", "datum", "opening", "einde"]);

/** Reads the rows of a table that was found. */
export function readTable(found: FoundTable, context: ReadContext): Table {
  const { grid } = found;
  const title = titleOf(found, context.dates);
  const columns = ofSoort(columnsOf(grid, found, context), title.soort);
  const readers = columns.map((column) => cellReader(grid, found, column, context));
  const rows: TableRow[] = [];
  let carried: NamedGebied | null = null;
  const provincie = provincieInLabels(found, context) ?? context.provincie;
  for (let row = found.firstRow; row <= found.lastRow; row++) {
    const cells = columns.map((column, index): TableCell => {
      const cell = grid.cell(row, column.column);
      return {
        column,
        at: cell.at,
        reading: readers[index]?.(cell) ?? { kind: "blank", remarks: [] },
        formula: cell.formula,
      };
    });
    const named = gebiedOf(cells, found, context) ?? provincieOfLine(cells, found, context, provincie);
    const gebied = named ?? (found.reader.lines || carries(found, row, cells, rows) ? carried : null);
    carried = named ?? carried;
    rows.push({ row, kind: rowKind(found, row, cells, gebied), gebied, cells });
  }
  return {
    kind: found.reader.kind,
    tab: grid.tab,
    area: {
      row: found.header.firstRow,
      column: Math.min(...columns.map(({ column }) => column)),
      rowCount: found.lastRow - found.header.firstRow + 1,
      columnCount:
        Math.max(...columns.map(({ column }) => column)) - Math.min(...columns.map(({ column }) => column)) + 1,
    },
    headerRow: found.header.lastRow,
    columns,
    rows,
    peildatum: columns.find(({ role, date }) => role === "realisatie" && date !== null)?.date ?? title.date,
    cyclus: title.cyclus,
  };
}

/** Measures without a soort are of the one in the title. */
function ofSoort(columns: readonly Column[], soort: Soort | null): readonly Column[] {
  const grootheden = columns.filter(({ role }) => (GROOTHEID_ROLES as readonly (string | null)[]).includes(role));
  if (
    soort === null ||
    columns.some((column) => column.role === "soort" || (column.role === null && column.soort !== null)) ||
    grootheden.some((column) => column.soort !== null)
  )
    return columns;
  return columns.map((column) => (grootheden.includes(column) ? { ...column, soort } : column));
}

function cellReader(grid: Grid, found: FoundTable, column: Column, context: ReadContext): (cell: Cell) => Reading {
  const { role } = column;
  if (role === "mutaties" && isFreeText(found.header)) return readFreeText;
  if (DATE_ROLES.has(role)) return (cell) => readDate(cell, context.date1904);
  if (TEXT_ROLES.has(role)) return readText;
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
  return unread.length === 0
    ? reading
    : { ...reading, remarks: [...reading.remarks, { kind: "unread-pieces", pieces: unread }] };
}
