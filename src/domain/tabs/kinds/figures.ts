// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import type { Figure, Grootheid } from "../records";
import type { SoortOfTotaal } from "../../gemeenten/gebied";
import { usablePlaces } from "../cells/read-places";
import { cyclusInCell, cyclusNamedIn } from "../headers/cyclus-words";
import { isOtherGroup } from "../headers/subjects";
import { soortOf } from "../headers/vocabulary";
import { soortInName } from "../row-cells";
import { soortBeside } from "../soort-beside";
import { layoutOf, type RowLayout } from "../row-layout";
import type { CellRef } from "../../sheet/snapshot";
import type { Column, Table, TableCell, TableRow, WrittenDate } from "../table";
import { GROOTHEID_ROLES } from "./kind";

/** The figures of a table whose rows are gebieden and whose columns are grootheden. */
export function figuresOfColumns(table: Table): Figure[] {
  const layout = layoutOf(table.columns, []);
  const measured = table.columns.flatMap((column, place) => measuredBy(column, place, table) ?? []);
  const figures: Figure[] = [];
  for (const row of table.rows) {
    const { gebied, cells } = row;
    if ((row.kind !== "data" && row.kind !== "total") || gebied === null) continue;
    const rowSoort = soortBeside(table) ?? soortOfRow(row, layout);
    // A row of another soort, as "ontheemden", is no figure of the taakstelling.
    if (rowSoort === null) continue;
    const total = row.kind === "total";
    const ofRow = momentOfRow(row, layout);
    const rowCyclus = cyclusOfRow(row, layout);
    for (const { place, grootheid, own, ofTable, cyclus: columnCyclus } of measured) {
      const cell = cells[place];
      if (cell === undefined) continue;
      const { date, undated } = first(own, ofRow, ofTable);
      const cyclus = rowCyclus ?? columnCyclus;
      for (const { soort, places, percentage, difference } of amountsOf(cell, rowSoort)) {
        const figure: Figure = {
          grootheid,
          gebied,
          soort,
          date,
          cyclus,
          places,
          percentage,
          difference,
          total,
          at: cell.at,
          table,
        };
        figures.push(undated === null ? figure : { ...figure, undated });
      }
    }
  }
  return figures;
}

/** The day that a header, a row or a title gives, or the cell that should give it and does not. */
interface Moment {
  readonly date: CalendarDate | null;
  readonly undated: CellRef | null;
  /** True where a date that is written farther away does not hold instead. */
  readonly unreadable: boolean;
}

const NO_MOMENT: Moment = { date: null, undated: null, unreadable: false };

const momentOf = (written: WrittenDate | null): Moment =>
  written === null
    ? NO_MOMENT
    : { date: written.date, undated: written.unreadable ? written.at : null, unreadable: written.unreadable === true };

/** The nearest that says something. */
function first(own: Moment, ofRow: Moment, ofTable: Moment): Moment {
  for (const moment of [own, ofRow, ofTable]) if (moment.date !== null || moment.unreadable) return moment;
  return ofRow.undated === null ? ofTable : ofRow;
}

/** What the numbers of a column have in common. */
interface Measured {
  readonly place: number;
  readonly grootheid: Grootheid;
  readonly own: Moment;
  /** Where neither column nor row has a date. */
  readonly ofTable: Moment;
  /** Where the row names none. */
  readonly cyclus: number | null;
}

function measuredBy(column: Column, place: number, table: Table): Measured | null {
  const grootheid = GROOTHEID_ROLES.find((role) => role === column.role);
  if (grootheid === undefined) return null;
  const isStand = grootheid === "realisatie" || grootheid === "stand";
  return {
    place,
    grootheid,
    own: momentOf(column.date),
    ofTable: isStand ? momentOf(table.peildatum) : NO_MOMENT,
    cyclus: cyclusNamedIn(column.header) ?? table.cyclus,
  };
}

/** The numbers of one cell: two for a pair, one otherwise; unknown ones have places null. A blank cell of a data row counts as unknown. */
export function amountsOf(
  cell: TableCell,
  otherwise: SoortOfTotaal = "totaal",
): Pick<Figure, "soort" | "places" | "percentage" | "difference">[] {
  const { reading, column } = cell;
  if (column.soort === "beide") {
    const { regulier, amv } = reading.kind === "pair" ? reading : { regulier: null, amv: null };
    return [
      { soort: "regulier", places: usablePlaces(regulier), percentage: null, difference: null },
      { soort: "amv", places: usablePlaces(amv), percentage: null, difference: null },
    ];
  }
  const soort: SoortOfTotaal = column.soort ?? otherwise;
  // More may be set off than the opgave was.
  const usable = column.role === "restopgave" ? wholeNumber : usablePlaces;
  if (reading.kind !== "amount") return [{ soort, places: null, percentage: null, difference: null }];
  return [{ soort, places: usable(reading.value), percentage: reading.percentage, difference: reading.difference }];
}

const wholeNumber = (value: number | null): number | null => (Number.isInteger(value) ? value : null);

/** What the column Soort says of a row with a soort of its own; `totaal` without such a column, null where it names another soort. */
export function soortOfRow(
  row: TableRow,
  layout = layoutOf(
    row.cells.map(({ column }) => column),
    [],
  ),
): SoortOfTotaal | null {
  const named = soortOf(soortInName(row.cells, layout) ?? "");
  if (named === "regulier" || named === "amv") return named;
  const reading = layout.soort === null ? undefined : row.cells[layout.soort]?.reading;
  if (reading === undefined || (row.kind === "total" && reading.kind === "blank")) return "totaal";
  const soort = reading.kind === "text" && !isOtherGroup(reading.text) ? soortOf(reading.text) : null;
  return soort === "beide" ? "totaal" : soort;
}

function momentOfRow({ cells }: TableRow, { peildatum }: RowLayout): Moment {
  const cell = peildatum === null ? undefined : cells[peildatum];
  if (cell === undefined) return NO_MOMENT;
  const { reading, at } = cell;
  if (reading.kind === "date" && reading.date !== null) return { date: reading.date, undated: null, unreadable: false };
  return { date: null, undated: at, unreadable: reading.kind === "unreadable" || reading.kind === "error" };
}

function cyclusOfRow({ cells }: TableRow, layout: RowLayout): number | null {
  const reading = layout.cyclus === null ? undefined : cells[layout.cyclus]?.reading;
  return reading?.kind === "text" ? cyclusInCell(reading.text) : null;
}
