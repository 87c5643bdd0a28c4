// SPDX-License-Identifier: EUPL-1.2

import type { NamedGebied } from "../../gemeenten/gebied";
import { SOORTEN, type SoortOfTotaal } from "../../gemeenten/gebied";
import type { MomentClaim, Mutatie, MutatieMoment, UnreadMutatie } from "../records";
import { oncePerObject } from "../../sheet/remember";
import { isMissingWord } from "../cells/missing";
import { isOtherGroup } from "../headers/subjects";
import { soortOf } from "../headers/vocabulary";
import type { DateReader, ReadContext } from "../read-context";
import { cellOf, cellText } from "../row-cells";
import { soortBeside } from "../soort-beside";
import type { Table, TableCell, TableRow } from "../table";
import type { KindRows } from "./kind";
import { claimOf, momentOf } from "./mutatie-moment";
import { takenBack } from "./taken-back";
import { readMutatieText } from "./mutatie-text";

/** Expected changes in places: a row each, or the free text "Amsterdam(-240), Bergen (+20 amv)" behind a label. */
export const mutaties: KindRows = {
  kind: "mutaties",
  keys: ["gemeente", "code"],
  lines: false,
  figures: false,
  read: (table, context) => {
    const read = table.rows
      .filter((row) => row.kind === "data")
      .flatMap((row) => (row.gebied === null ? freeText(table, row, context) : ofRow(table, row, row.gebied, context)));
    return {
      mutaties: read.filter((one): one is Mutatie => "table" in one),
      unreadMutaties: read.filter((one): one is UnreadMutatie => !("table" in one)),
    };
  },
};

type Read = Mutatie | UnreadMutatie;

function ofRow(table: Table, row: TableRow, gebied: NamedGebied, context: ReadContext): Read[] {
  const { moment, claim } = momentOfRow(row, table, context);
  const back = takenBack("mutaties", row);
  if (back?.sure) return [];
  const written = cellText(cellOf(row, "soort")) ?? "";
  const beside = soortBeside(table);
  if (beside === null && isOtherGroup(written)) return [];
  const rowSoort = beside ?? soortOf(written);
  const soortAt = cellOf(row, "soort")?.at ?? null;
  return row.cells.flatMap((cell): Read[] => {
    const { reading, at } = cell;
    if (isSumOfSoorten(cell, table)) return [];
    const shared = { gemeenten: [gebied], moment };
    const of = (soort: SoortOfTotaal | null, aantal: number | null): Read[] => {
      if (aantal === null || aantal === 0) return [];
      const known = soort === "totaal" ? null : soort;
      if (back !== null) return [{ ...shared, soort: known, at: back.at, because: "taken-back" }];
      if (!Number.isInteger(aantal)) return [{ ...shared, soort: known, at }];
      return soort === null
        ? [{ ...shared, soort, at, soortAt, because: "no-soort" }]
        : [{ ...shared, soort, soortAt, aantal, claim, at, table }];
    };
    if (reading.kind === "pair") return SOORTEN.flatMap((soort) => of(soort, reading[soort]));
    const named = cell.column.soort ?? rowSoort;
    const isWhole = named === "totaal" && hasNoParts(table, row);
    const soort = named === null || named === "beide" || (named === "totaal" && !isWhole) ? null : named;
    if (reading.kind === "amount") return of(soort, reading.value);
    return holdsAmount(cell) && (reading.kind === "unreadable" || reading.kind === "error")
      ? [{ ...shared, soort: soort === "totaal" ? null : soort, at }]
      : [];
  });
}

/** False where other rows give regulier or amv of the same gebied: then a total may hold these. */
const hasNoParts = (table: Table, { gebied }: TableRow): boolean => !givenInParts(table).has(gebied?.text);

/** The gebieden, as they are written, of which a row gives regulier or amv. */
const givenInParts = oncePerObject(
  ({ rows }: Table): ReadonlySet<string | undefined> =>
    new Set(
      rows.flatMap((row) => {
        const soort = soortOf(cellText(cellOf(row, "soort")) ?? "");
        return soort === "regulier" || soort === "amv" ? [row.gebied?.text] : [];
      }),
    ),
);

const holdsAmount = ({ column }: TableCell): boolean =>
  column.role === null || ["aantal", "mutaties", "plaatsen", "verschil"].includes(column.role);

/** A column Totaal beside the soorten says again what these say. */
const isSumOfSoorten = ({ column }: TableCell, table: Table): boolean =>
  column.soort === "totaal" && table.columns.some(({ soort }) => soort === "regulier" || soort === "amv");

/** The moment of a row: its date, or the side of the end of the cyclus that stands in the same or in another column. */
function momentOfRow(
  row: TableRow,
  { cyclus }: Table,
  { dates }: ReadContext,
): { moment: MutatieMoment; claim: MomentClaim | null } {
  const dated = cellOf(row, "datum");
  const sided = cellOf(row, "moment") ?? dated;
  const own = dateOfCell(dated);
  const claim = sided === null ? null : claimOf(cellText(sided) ?? "", own?.date ?? null, sided.at, dates);
  return {
    claim,
    moment: own ?? wordsOf(dated, cyclus, dates) ?? wordsOf(sided, cyclus, dates) ?? { kind: "unknown" },
  };
}

function dateOfCell(cell: TableCell | null): Extract<MutatieMoment, { kind: "date" }> | null {
  if (cell?.reading.kind !== "date" || cell.reading.date === null) return null;
  const { date, span } = cell.reading;
  return span === undefined ? { kind: "date", date } : { kind: "date", date: span.last, first: span.first };
}

/** Null where the cell says nothing. */
function wordsOf(cell: TableCell | null, cyclus: number | null, dates: DateReader): MutatieMoment | null {
  if (cell === null) return null;
  const { reading, at } = cell;
  if (reading.kind === "unreadable" || reading.kind === "error") return { kind: "unreadable", at };
  if (reading.kind !== "text" || isMissingWord(reading.text)) return null;
  const moment = momentOf(reading.text, at, cyclus, dates);
  return moment.kind === "unknown" ? { kind: "unreadable", at } : moment;
}

function freeText(table: Table, row: TableRow, context: ReadContext): Read[] {
  const label = cellOf(row, "label");
  const words = cellText(label) ?? "";
  const moment: MutatieMoment =
    label === null ? { kind: "unknown" } : momentOf(words, label.at, table.cyclus, context.dates);
  const claim = label === null ? null : claimOf(words, null, label.at, context.dates);
  const cell = cellOf(row, "mutaties");
  if (cell === null || cell.reading.kind !== "text") return [];
  const { at } = cell;
  const { parts, unread } = readMutatieText(cell.reading.text);
  const read = parts.flatMap(({ names, changes }) =>
    changes.map(({ soort, aantal }): Read => ({
      gemeenten: names.map((name) => context.name(name, at)),
      soort: soortBeside(table) ?? soort,
      soortAt: null,
      aantal,
      moment,
      claim,
      at,
      table,
    })),
  );
  // A piece without a number is a remark; one with a number is places that are missed.
  const missed = unread
    .filter((piece) => /\d/.test(piece))
    .map((): Read => ({ gemeenten: [], soort: soortBeside(table), moment, at }));
  return [...read, ...missed];
}
