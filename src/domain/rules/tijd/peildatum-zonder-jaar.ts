// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import type { Fix } from "../../findings";
import type { Model } from "../../model";
import type { CellRef } from "../../sheet/snapshot";
import { findDay } from "../../tabs/cells/written-date";
import type { Table } from "../../tabs/table";
import { formatDate, formatDateLong } from "../../sheet/format";
import { rawValue } from "../lib/cells";
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
export const peildatumZonderJaar: Rule<NoYearParams> = {
  id: "tijd.peildatum-zonder-jaar",
  title: "Datum zonder jaar",
  checks: "Een peildatum noemt geen jaar.",
  reason: "Een cyclus duurt twee jaar. Zonder jaar is een stand later niet meer te plaatsen.",
  source: { kind: "wet", artikel: "2, eerste lid" },
  severity: "waarschuwing",
  kinds: ["voortgang", "regios", "provincie"],
  sentence: ({ text, assumed }) =>
    `Bij “${text}” ontbreekt het jaar. ${assumed === null ? "Deze stand heeft nu geen datum." : `Gerekend is met ${formatDateLong(assumed)}, het jaar waar de rest van de werkmap op wijst.`} Schrijf het jaar erbij.`,
  *check(model) {
    const seen = new Set<string>();
    for (const table of model.records.tables) {
      for (const { text, date, at } of yearless(model, table)) {
        const key = JSON.stringify(at);
        if (seen.has(key)) continue;
        seen.add(key);
        yield draftAt(at, {
          found: text,
          expected: date === null ? null : formatDate(date),
          params: { text, assumed: date },
          fix: fixOf(model, at, text, date),
        });
      }
    }
  },
};

function* yearless(model: Model, table: Table): Generator<Yearless> {
  const written = [...table.columns.map(({ date }) => date), table.peildatum].filter((date) => date !== null);
  for (const { text, date, at, yearMissing } of written) if (yearMissing) yield { text, date, at };
  for (const row of table.rows) {
    for (const { column, reading, at } of row.cells) {
      if (column.role === "peildatum" && reading.kind === "date" && reading.yearMissing) {
        yield { text: String(rawValue(model, at)), date: reading.date, at };
      }
      if (column.role !== "label" || reading.kind !== "text" || table.kind === "mutaties") continue;
      const day = findDay(reading.text);
      if (day === null || day.year !== null) continue;
      const date =
        model.records.figures.find((figure) => figure.table === table && figure.at.row === row.row)?.date ?? null;
      yield { text: day.text, date, at };
    }
  }
}

/** Never sure: the year is inferred. */
function fixOf(model: Model, at: CellRef, text: string, date: CalendarDate | null): Fix | null {
  const raw = rawValue(model, at);
  if (date === null || typeof raw !== "string" || !raw.includes(text)) return null;
  const separator = /[-/.]/.exec(text)?.[0] ?? " ";
  return { sure: false, choices: [raw.replace(text, () => `${text}${separator}${date.slice(0, 4)}`)] };
}
