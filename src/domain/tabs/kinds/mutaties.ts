// SPDX-License-Identifier: EUPL-1.2

import { SOORTEN, type Soort } from "../../gebied";
import type { Mutatie, MutatieMoment, NamedGebied, UnreadMutatie } from "../../records";
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
  read: (table, context) => {
    const read = table.rows.filter((row) => row.kind === "data").flatMap((row) => (row.gebied === null ? freeText(table, row, context) : ofRow(table, row, row.gebied, context)));
    return {
      mutaties: read.filter((one): one is Mutatie => "table" in one),
      unreadMutaties: read.filter((one): one is UnreadMutatie => !("table" in one)),
    };
  },
};

type Read = Mutatie | UnreadMutatie;

function ofRow(table: Table, row: TableRow, gebied: NamedGebied, context: ReadContext): Read[] {
  const moment = momentOfCell(cellOf(row, "datum"), context);
  const rowSoort = soortOf(cellText(cellOf(row, "soort")) ?? "");
  return row.cells.flatMap((cell): Read[] => {
    const { reading, at } = cell;
    const of = (soort: Soort | null, aantal: number | null): Read[] => {
      if (aantal === null || aantal === 0) return [];
      const known = soort !== null && Number.isInteger(aantal);
      return [known ? { gemeenten: [gebied], soort, aantal, moment, at, table } : { gemeenten: [gebied], soort, moment, at }];
    };
    if (reading.kind === "pair") return SOORTEN.flatMap((soort) => of(soort, reading[soort]));
    const written = cell.column.soort ?? rowSoort;
    const soort = written === "regulier" || written === "amv" ? written : null;
    if (reading.kind === "amount") return of(soort, reading.value);
    return holdsAmount(cell) && (reading.kind === "unreadable" || reading.kind === "error") ? [{ gemeenten: [gebied], soort, moment, at }] : [];
  });
}

const holdsAmount = ({ column }: TableCell): boolean => column.role === null || ["aantal", "mutaties", "plaatsen", "verschil"].includes(column.role);

function momentOfCell(cell: TableCell | null, context: ReadContext): MutatieMoment {
  if (cell?.reading.kind === "date" && cell.reading.date !== null) return { kind: "date", date: cell.reading.date };
  return momentOf(cellText(cell) ?? "", context.dates);
}

function freeText(table: Table, row: TableRow, context: ReadContext): Read[] {
  const moment = momentOf(cellText(cellOf(row, "label")) ?? "", context.dates);
  const cell = cellOf(row, "mutaties");
  if (cell === null || cell.reading.kind !== "text") return [];
  const { at } = cell;
  const { parts, unread } = readMutatieText(cell.reading.text);
  const read = parts.flatMap(({ names, changes }) =>
    changes.map(({ soort, aantal }): Read => ({ gemeenten: names.map((name) => context.name(name, at)), soort, aantal, moment, at, table })),
  );
  // A piece without a number is a remark; one with a number is places that are missed.
  const missed = unread.filter((piece) => /\d/.test(piece)).map((): Read => ({ gemeenten: [], soort: null, moment, at }));
  return [...read, ...missed];
}
