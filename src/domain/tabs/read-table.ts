// SPDX-License-Identifier: EUPL-1.2

import type { AndereSoort, NamedGebied, Soort } from "../gemeenten/gebied";
import { provincialLink, rowLabel, type RowLabel } from "../gemeenten/total-label";
import { wholeSoort } from "./beside";
import { cellReader } from "./cell-reader";
import { blankRowsLeftOut } from "./blank-rows";
import { BLANK_READING } from "./cells/reading";
import { largestIn } from "./column-habits";
import { SPREAD_ROLES } from "./column-roles";
import { columnsOf, type SettledSoorten } from "./columns";
import type { Grid } from "./grid";
import { isOnlySoort } from "./headers/vocabulary";
import { withRepeats } from "./kinds/uitruil-repeated";
import { GROOTHEID_ROLES } from "./kinds/kind";
import { inOtherUnits } from "./other-unit";
import type { ReadContext } from "./read-context";
import type { FoundTable } from "./found-table";
import { cellText } from "./row-cells";
import { rowKind } from "./row-kind";
import { layoutOf } from "./row-layout";
import { carries, gebiedOf, provincieInLabels, provincieOfLine } from "./row-name";
import type { Column, Table, TableCell, TableRow, TabKind, WrittenDate } from "./table";
import { titleOf } from "./title";
import { withWiderTotals } from "./wider-totals";
import { leftOutOf, nameAll, partsOf, wholeLabelOf } from "./whole-row";

/** Reads the rows of a table that was found. */
export function readTable(found: FoundTable, context: ReadContext, settled: SettledSoorten = {}): Table {
  const { grid, header } = found;
  const title = titleOf(found, context.dates);
  const columns = ofSoort(
    columnsOf(grid, found, context.dates, settled),
    title.soort ?? soortOfDeals(found),
    found.reader.kind,
  );
  const [first, last] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
  const { rows: counted, units } = inOtherUnits(found, columns, readRows(found, columns, context));
  const rows = withWholeGebieden(found, withWiderTotals(counted, context), context);
  return {
    kind: found.reader.kind,
    tab: grid.tab,
    area: {
      row: header.firstRow,
      column: first,
      rowCount: found.lastRow - header.firstRow + 1,
      columnCount: last - first + 1,
    },
    headerRow: header.lastRow,
    columns,
    rows: found.reader.kind === "uitruil" ? withRepeats(grid, header.lastRow, rows) : rows,
    peildatum: firstStand(columns, rows) ?? title.date,
    cyclus: title.cyclus,
    ...(title.besluit !== null && { besluit: title.besluit }),
    ...(title.chainDay !== null && { chainDay: title.chainDay }),
    subject: found.subject,
    opgave: found.opgave,
    units,
  };
}

/** The date of the first column with a realisatie, of those under which a number stands where there are any. */
function firstStand(columns: readonly Column[], rows: readonly TableRow[]): WrittenDate | null {
  const dated = columns.filter(({ role, date }) => role === "realisatie" && date !== null);
  const filled = (column: Column): boolean => {
    const place = columns.indexOf(column);
    return rows.some(({ cells }) => HOLDS_NUMBER.has(cells[place]?.reading.kind ?? "blank"));
  };
  const [first] = dated;
  return (dated.length > 1 ? dated.find(filled) : undefined)?.date ?? first?.date ?? null;
}

const HOLDS_NUMBER: ReadonlySet<string> = new Set(["amount", "pair"]);

/** A mutatie of a whole regio or provincie, with no row of a gemeente in it: there is nothing that it adds up. */
function withWholeGebieden(
  { reader }: FoundTable,
  rows: readonly TableRow[],
  { gebieden }: ReadContext,
): readonly TableRow[] {
  if (reader.kind !== "mutaties") return rows;
  const named = new Set(rows.flatMap(({ kind, gebied }) => (kind === "data" ? (codeOf(gebied) ?? []) : [])));
  return rows.map((row) => {
    const { resolution } = row.gebied ?? {};
    if (row.kind !== "total" || row.without !== undefined || resolution?.status !== "found") return row;
    return gebieden.gemeentenOf(resolution.gebied).some(({ code }) => named.has(code)) ? row : { ...row, kind: "data" };
  });
}

const codeOf = (named: NamedGebied | null): string | null =>
  named?.resolution.status === "found" && named.resolution.gebied.level === "gemeente"
    ? named.resolution.gebied.code
    : null;

/** "Provinciale opgave" below a table of nothing but the opgave. */
function isOfProvincie(text: string, columns: readonly Column[]): boolean {
  const link = provincialLink(text);
  if (link === null) return false;
  const counted = columns.filter(({ role }) => (GROOTHEID_ROLES as readonly (string | null)[]).includes(role));
  // What is called an opgave may be read as a taakstelling.
  const isIt = ({ role, header }: Column): boolean =>
    role === link || (link === "indicatief" && /^opgave/i.test(header));
  return counted.length > 0 && counted.every(isIt);
}

function readRows(found: FoundTable, columns: readonly Column[], context: ReadContext): TableRow[] {
  const { grid } = found;
  const layout = layoutOf(columns, found.reader.keys);
  const provincie = provincieInLabels(found, context) ?? context.provincie;
  let largest: number | null = null;
  const readers = columns.map((column) =>
    cellReader(grid, found, column, () => (largest ??= largestIn(grid, found)), context.date1904),
  );
  const isMerged = grid.sheet.merges.some(({ rowCount }) => rowCount > 1);
  // The name of a gebied is carried on instead, with the cell that it stands in.
  const spread = columns.map(({ role }, place) => SPREAD_ROLES.has(role) && !layout.keys.includes(place));
  const rows: TableRow[] = [];
  let carried: NamedGebied | null = null;
  const labelOf = (text: string): RowLabel | null => {
    const label = isOnlySoort(text) ? null : (rowLabel(text) ?? (isOfProvincie(text, columns) ? "total" : null));
    // What is left over has figures; in a list of changes or of parties nobody knows whose it is.
    if (label === "rest" && !found.reader.figures) return null;
    return label === "national" && nameAll(rows, context) ? "total" : label;
  };
  const isLeftOut = blankRowsLeftOut(grid);
  for (let row = found.firstRow; row <= found.lastRow; row++) {
    if (isLeftOut(row)) continue;
    const line = grid.line(row);
    const cells = columns.map((column, place): TableCell => {
      const from = isMerged && spread[place] === true ? mergedFrom(grid, row, column.column) : row;
      return {
        column,
        at: { tab: grid.tab, row: from, column: column.column },
        reading: readers[place]?.(from === row ? line : grid.line(from)) ?? BLANK_READING,
        formula: line.formulas[column.column - line.start] ?? "",
      };
    });
    const whole = wholeLabelOf(cells, layout, labelOf);
    const total = whole?.label === "total" ? whole.cell : null;
    if (found.labelColumn === null && whole !== null && total === null) {
      rows.push({ row, kind: "aside", gebied: null, cells });
      continue;
    }
    const label = layout.label === null ? null : (cells[layout.label] ?? null);
    const named = gebiedOf(cells, layout, total, context) ?? provincieOfLine(label, found, context, provincie);
    const gebied = named ?? (found.reader.lines || carries(found, row, cells, layout, rows) ? carried : null);
    carried = named ?? carried;
    const totalText = total === null ? null : cellText(total);
    const without = totalText === null ? undefined : leftOutOf(totalText, rows, context);
    const parts = totalText === null ? undefined : partsOf(totalText, named, rows, context);
    rows.push({
      row,
      kind: rowKind(found, row, cells, layout, total, gebied, labelOf),
      gebied,
      cells,
      ...(without !== undefined && { without }),
      ...(parts !== undefined && { parts }),
    });
  }
  return rows;
}

/** The row in which the value of a cell stands: another one where it is merged with cells above it. */
function mergedFrom(grid: Grid, row: number, column: number): number {
  const start = grid.mergeStart(row, column);
  return start.column === column && start.row > grid.firstRow ? start.row : row;
}

/** "Uitruil Oekraïne": what is exchanged in it. */
const soortOfDeals = (found: FoundTable): AndereSoort | null =>
  found.reader.kind === "uitruil" ? wholeSoort(found) : null;

/** Measures without a soort are of the one in the title. */
function ofSoort(columns: readonly Column[], soort: Soort | AndereSoort | null, kind: TabKind): readonly Column[] {
  const isGrootheid = ({ role }: Column): boolean =>
    (GROOTHEID_ROLES as readonly (string | null)[]).includes(role) ||
    (kind === "uitruil" && (role === "aantal" || role === "plaatsen"));
  const saysItself = (column: Column): boolean =>
    column.role === "soort" || ((column.role === null || isGrootheid(column)) && column.soort !== null);
  if (soort === null || columns.some(saysItself)) return columns;
  return columns.map((column) => (isGrootheid(column) ? { ...column, soort } : column));
}
