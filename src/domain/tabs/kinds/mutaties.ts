// SPDX-License-Identifier: EUPL-1.2

import type { Mutatie, MutatieMoment } from "../../records";
import { SOORTEN } from "../../gebied";
import { soortOf } from "../headers/vocabulary";
import type { ReadContext } from "../read-context";
import { cellOf, cellText } from "../row-cells";
import type { Table, TableCell, TableRow } from "../table";
import type { KindReader } from "./kind";
import { momentOf } from "./mutatie-moment";
import { readMutatieText } from "./mutatie-text";

/** Expected changes in places: a row each, or the free text "Amsterdam(-240), Bergen (+20 amv)" behind a label. */
export const mutaties: KindReader = {
  kind: "mutaties",
  keys: ["gemeente", "code"],
  lines: false,
  fit: (header) => {
    const amount = header.has("aantal", "mutaties", "plaatsen", "verschil") || header.bareSoorten > 0;
    return header.has("gemeente", "code") && amount && header.has("datum") && !header.has("taakstelling", "realisatie", "einde") ? 9 : 0;
  },
  read: (table, context) => ({ mutaties: table.rows.filter((row) => row.kind === "data").flatMap((row) => (row.gebied === null ? freeText(table, row, context) : ofRow(table, row, context))) }),
};

function ofRow(table: Table, row: TableRow, context: ReadContext): Mutatie[] {
  const { gebied } = row;
  if (gebied === null) return [];
  const moment = momentOfCell(cellOf(row, "datum"), context);
  const rowSoort = soortOf(cellText(cellOf(row, "soort")) ?? "");
  return row.cells.flatMap((cell) => {
    const { reading } = cell;
    if (reading.kind === "pair") {
      return SOORTEN.flatMap((soort) => mutatie(table, cell, gebied, soort, reading[soort], moment));
    }
    if (reading.kind !== "amount") return [];
    const soort = cell.column.soort ?? rowSoort;
    return soort === "regulier" || soort === "amv" ? mutatie(table, cell, gebied, soort, reading.value, moment) : [];
  });
}

function mutatie(table: Table, cell: TableCell, gebied: Mutatie["gemeenten"][number], soort: Mutatie["soort"], aantal: number | null, moment: MutatieMoment): Mutatie[] {
  if (aantal === null || !Number.isInteger(aantal) || aantal === 0) return [];
  return [{ gemeenten: [gebied], soort, aantal, moment, at: cell.at, table }];
}

function momentOfCell(cell: TableCell | null, context: ReadContext): MutatieMoment {
  if (cell?.reading.kind === "date" && cell.reading.date !== null) return { kind: "date", date: cell.reading.date };
  return momentOf(cellText(cell) ?? "", context.dates);
}

function freeText(table: Table, row: TableRow, context: ReadContext): Mutatie[] {
  const moment = momentOf(cellText(cellOf(row, "label")) ?? "", context.dates);
  const cell = cellOf(row, "mutaties");
  if (cell === null || cell.reading.kind !== "text") return [];
  return readMutatieText(cell.reading.text).parts.flatMap(({ names, changes }) =>
    changes.map(({ soort, aantal }) => ({ gemeenten: names.map((name) => context.name(name, cell.at)), soort, aantal, moment, at: cell.at, table })),
  );
}
