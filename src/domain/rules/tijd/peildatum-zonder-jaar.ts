// SPDX-License-Identifier: EUPL-1.2

import { firstPerCell } from "../lib/cell-map";
import type { CalendarDate } from "../../sheet/dates";
import type { Fix } from "../../findings";
import type { Model } from "../../model";
import type { CellRef } from "../../sheet/snapshot";
import { findDay } from "../../tabs/cells/written-date";
import type { Table, TableCell } from "../../tabs/table";
import { formatDate, formatDateLong } from "../../sheet/format";
import { cellUnder, rawValue } from "../lib/cells";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface NoYearParams {
  readonly text: string;
  /** The date that the rest of the workbook points to; null where it points to none. */
  readonly assumed: CalendarDate | null;
}

interface Yearless {
  readonly text: string;
  readonly date: CalendarDate | null;
  readonly at: CellRef;
}

/** A peildatum, or the date in front of a line of figures, without its year. */
export const peildatumZonderJaar: Rule<NoYearParams, "sheet"> = {
  id: "tijd.peildatum-zonder-jaar",
  title: "Datum zonder jaar",
  checks: "Een peildatum noemt geen jaar.",
  reason: "Een cyclus duurt twee jaar. Zonder jaar is een stand later niet meer te plaatsen.",
  source: { kind: "wet", artikel: "2, eerste lid" },
  severity: "waarschuwing",
  each: "sheet",
  in: "alle",
  sentence: ({ text, assumed }) =>
    `Bij “${text}” ontbreekt het jaar. ${assumed === null ? "Deze stand heeft nu geen datum." : `Gerekend is met ${formatDateLong(assumed)}, het jaar waar de rest van de werkmap op wijst.`} Schrijf het jaar erbij.`,
  *check({ tables }, model) {
    const written = tables.flatMap((table) => [...yearless(model, table)]);
    for (const { text, date, at } of firstPerCell(written, (one) => one.at))
      yield draftAt(at, {
        found: text,
        expected: date === null ? null : formatDate(date),
        params: { text, assumed: date },
        fix: fixOf(model, at, text, date),
      });
  },
};

function* yearless(model: Model, table: Table): Generator<Yearless> {
  const written = [...table.columns.map(({ date }) => date), table.peildatum].filter((date) => date !== null);
  for (const { text, date, at, yearMissing } of written) if (yearMissing) yield { text, date, at };
  const columns = table.columns.filter(({ role }) => role === "peildatum" || role === "label");
  if (columns.length === 0) return;
  for (const row of table.rows) {
    for (const column of columns) {
      const cell = cellUnder(table, row, column);
      const one = cell === undefined ? null : yearlessCell(model, table, cell);
      if (one !== null) yield one;
    }
  }
}

function yearlessCell(model: Model, table: Table, { column, reading, at }: TableCell): Yearless | null {
  if (column.role === "peildatum")
    return reading.kind === "date" && reading.yearMissing
      ? { text: String(rawValue(model, at)), date: reading.date, at }
      : null;
  const day = reading.kind === "text" && table.kind !== "mutaties" ? findDay(reading.text) : null;
  if (day === null || day.year !== null) return null;
  const [figure] = model.index.figuresOfRow(table, at.row);
  return { text: day.text, date: figure?.date ?? null, at };
}

/** Never sure: the year is inferred. */
function fixOf(model: Model, at: CellRef, text: string, date: CalendarDate | null): Fix | null {
  const raw = rawValue(model, at);
  if (date === null || typeof raw !== "string" || !raw.includes(text)) return null;
  const separator = /[-/.]/.exec(text)?.[0] ?? " ";
  return { sure: false, choices: [raw.replace(text, () => `${text}${separator}${date.slice(0, 4)}`)] };
}
