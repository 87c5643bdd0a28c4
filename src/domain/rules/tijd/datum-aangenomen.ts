// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../model";
import { areaAddress } from "../../sheet/addresses";
import type { CalendarDate } from "../../sheet/dates";
import { formatCount, formatDate } from "../../sheet/format";
import type { CellRef } from "../../sheet/snapshot";
import { isMissingWord } from "../../tabs/cells/missing";
import type { DaySpan } from "../../tabs/cells/written-day";
import { findChange, findDate } from "../../tabs/cells/written-date";
import type { MutatieMoment } from "../../tabs/records";
import type { Table, TableCell } from "../../tabs/table";
import { firstPerCell } from "../lib/cell-map";
import { isRead, shownText } from "../lib/cells";
import { draftAt } from "../lib/draft";
import { once } from "../lib/once";
import type { Rule } from "../rule";

export interface AssumedDateParams {
  readonly text: string;
  readonly use: "stand" | "mutatie" | "jaar" | "prognose";
  /** The day that is calculated with; for a prognose the last one that is meant, and it is not set beside any. */
  readonly date: CalendarDate | null;
  /** The first day of the month or quarter of a mutatie. */
  readonly first: CalendarDate | null;
  /** How many cells below it are read in this way too. */
  readonly more: number;
}

const SENTENCES: Readonly<Record<AssumedDateParams["use"], (params: AssumedDateParams) => string>> = {
  stand: ({ text, date, more }) =>
    `“${text}” noemt geen dag. Gerekend is met peildatum ${dayOf(date)}.${others(more, "dag")}`,
  mutatie: ({ text, date, first, more }) =>
    `“${text}” noemt geen dag. Deze mutatie telt mee vanaf ${dayOf(date)}, en niet voor ${dayOf(first)}; op een dag daartussen is de prognose niet bekend (#N/B).${others(more, "dag")}`,
  prognose: ({ text, more }) =>
    `“${text}” noemt geen dag. Deze prognose is niet vergeleken met de realisatie en de mutaties.${others(more, "dag")}`,
  jaar: ({ text, date, more }) => `“${text}” noemt geen jaar. Gerekend is met ${dayOf(date)}.${others(more, "jaar")}`,
};

const dayOf = (date: CalendarDate | null): string => (date === null ? "" : formatDate(date));

const others = (more: number, what: string): string =>
  more === 0
    ? ""
    : ` Ook de ${more === 1 ? "datum eronder noemt" : `${formatCount(more, "datum", "datums")} eronder noemen`} geen ${what}.`;

/** A month, a quarter or the end of a year that is read as a day: one finding for cells below each other that are read in one way. */
export const datumAangenomen: Rule<AssumedDateParams, "table"> = {
  id: "tijd.datum-aangenomen",
  title: "Datum aangenomen",
  checks:
    "Bij een stand of een mutatie staat een week, een maand, een kwartaal of een deel van een jaar, en geen dag. Of de dag van een prognose is nog niet bekend.",
  reason: "Een stand en een mutatie horen bij één dag. Welke dag is genomen, moet te zien zijn.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "table",
  in: "alle",
  sentence: (params) => SENTENCES[params.use](params),
  *check(table, model) {
    const all = [...firstPerCell([...standsOf(table), ...rowsOf(model, table)], ({ at }) => at)];
    for (const run of runsOf(all)) {
      const [one] = run;
      if (one === undefined) continue;
      const { at, use, date, first } = one;
      const text = one.text ?? shownText(model, at);
      const more = run.length - 1;
      yield {
        ...draftAt(at, {
          found: text,
          expected: date === null ? null : formatDate(date),
          params: { text, use, date, first, more },
        }),
        address: areaAddress({ row: at.row, column: at.column, rowCount: run.length, columnCount: 1 }),
      };
    }
  },
};

/** Cells right below each other that are read in one way. */
function runsOf(all: readonly Assumed[]): Assumed[][] {
  const runs: Assumed[][] = [];
  const last = new Map<number, Assumed[]>();
  for (const one of all) {
    const run = last.get(one.at.column);
    const before = run?.at(-1);
    if (run !== undefined && before?.use === one.use && before.at.row + 1 === one.at.row) run.push(one);
    else {
      const begun = [one];
      runs.push(begun);
      last.set(one.at.column, begun);
    }
  }
  return runs;
}

type Assumed = Pick<AssumedDateParams, "use" | "date" | "first"> & {
  readonly at: CellRef;
  /** Null: all of the cell. */
  readonly text: string | null;
};

function* standsOf({ columns, peildatum }: Table): Generator<Assumed> {
  const written = new Set([...columns.map(({ date }) => date), peildatum]);
  for (const one of written)
    if (one?.assumed && one.date !== null)
      yield { use: "stand", date: one.date, first: one.date, text: one.text, at: one.at };
}

function* rowsOf(model: Model, table: Table): Generator<Assumed> {
  const places = table.columns.flatMap(({ role }, place) => (DATED.has(role) ? [place] : []));
  if (places.length === 0) return;
  for (const row of table.rows) {
    if (!isRead(row)) continue;
    for (const place of places) {
      const cell = row.cells[place];
      const one = cell === undefined ? null : ofCell(model, table, cell);
      if (one !== null) yield one;
    }
  }
}

const DATED: ReadonlySet<string | null> = new Set(["peildatum", "datum", "moment", "label"]);

function ofCell(model: Model, table: Table, { reading, at, column }: TableCell): Assumed | null {
  if (reading.kind === "date" && reading.span !== undefined && reading.date !== null)
    return table.kind === "mutaties"
      ? ofChange(reading.span, at, null)
      : { use: "stand", date: reading.date, first: reading.date, text: null, at };
  if (reading.kind !== "text") return null;
  if (table.kind !== "mutaties") return column.role === "label" ? ofLine(model, table, reading.text, at) : null;
  const day = findChange(reading.text);
  const moment = day === null ? undefined : momentsOf(model).get(table)?.get(at.row);
  if (day === null || moment?.kind !== "date") return null;
  if (day.span !== undefined && moment.first !== undefined) return ofChange(day.span, at, day.text);
  return day.year === null ? { use: "jaar", date: moment.date, first: moment.date, text: day.text, at } : null;
}

function ofLine(model: Model, table: Table, label: string, at: CellRef): Assumed | null {
  const [figure] = model.index.figuresOfRow(table, at.row);
  if (figure === undefined) return null;
  const day = findDate(label);
  const { date, grootheid } = figure;
  if (date !== null) return day?.span?.stand === date ? { use: "stand", date, first: date, text: day.text, at } : null;
  if (grootheid !== "prognose") return null;
  const text = day === null ? label.replace(/^\S+ /, "") : day.text;
  return day?.span !== undefined || (day === null && isMissingWord(text))
    ? { use: "prognose", date, first: date, text, at }
    : null;
}

const ofChange = ({ first, last }: DaySpan, at: CellRef, text: string | null): Assumed => ({
  use: "mutatie",
  date: last,
  first,
  text,
  at,
});

/** Of the mutaties per table and row. */
const momentsOf = once(({ records }: Model): ReadonlyMap<Table, ReadonlyMap<number, MutatieMoment>> => {
  const moments = new Map<Table, Map<number, MutatieMoment>>();
  for (const { table, at, moment } of records.mutaties) {
    const rows = moments.get(table) ?? new Map<number, MutatieMoment>();
    moments.set(table, rows.set(at.row, moment));
  }
  return moments;
});
