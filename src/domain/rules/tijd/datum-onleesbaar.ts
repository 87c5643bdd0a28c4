// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../model";
import { formatDate } from "../../sheet/format";
import type { CellRef } from "../../sheet/snapshot";
import { findDate } from "../../tabs/cells/written-date";
import { cellOf } from "../../tabs/row-cells";
import type { Table, TableRow } from "../../tabs/table";
import { firstPerCell } from "../lib/cell-map";
import { cellAt, shownText } from "../lib/cells";
import { draftAt } from "../lib/draft";
import { meantDay } from "../lib/meant-day";
import type { Rule } from "../rule";

export interface UnreadableDateParams {
  /** "" where nothing is written. */
  readonly text: string;
  readonly what: "getallen" | "rij" | "mutatie";
  /** Whether it looks like a day, but one that is in no calendar. */
  readonly isDay: boolean;
  /** "25-12-2025" for 12/25/2025. */
  readonly meant: string | null;
}

const CONSEQUENCES: Readonly<Record<UnreadableDateParams["what"], string>> = {
  getallen: "De getallen erbij horen nu bij geen dag.",
  rij: "De getallen in deze rij horen nu bij geen dag.",
  mutatie: "Een prognose waar deze mutatie in hoort, is nu niet bekend (#N/B).",
};

/** A date in a header, a title, a line or words, that is no day: what hangs on it has no known moment. A cell of a column of dates is `cel.onleesbaar`. */
export const datumOnleesbaar: Rule<UnreadableDateParams, "sheet"> = {
  id: "tijd.datum-onleesbaar",
  title: "Datum niet te lezen",
  checks:
    "De datum in een kop, een titel of een regel bestaat niet of noemt geen dag, of ontbreekt in één van de rijen.",
  reason:
    "Getallen waarvan de dag niet bekend is, zijn nergens mee te vergelijken, en er is geen peildatum bij te noemen.",
  source: { kind: "keuze" },
  severity: "fout",
  each: "sheet",
  in: "alle",
  sentence: ({ text, what, isDay, meant }) => {
    if (text === "") return `In deze rij staan getallen, maar de peildatum ontbreekt. ${CONSEQUENCES.rij}`;
    const wrong = isDay ? "is geen bestaande datum" : "noemt geen dag";
    return `“${text}” ${wrong}. ${CONSEQUENCES[what]}${meant === null ? "" : ` Bedoelt u ${meant}?`}`;
  },
  *check({ tables }, model) {
    const found = tables.flatMap((table) => [...inTable(model, table)]);
    for (const { at, text, what } of firstPerCell(found, (one) => one.at)) {
      const meant = meantDay(text);
      const expected = meant === null ? null : formatDate(meant);
      const isDay = findDate(text)?.exists === false;
      yield draftAt(at, { found: text, expected, params: { text, what, isDay, meant: expected } });
    }
  },
};

type Unreadable = Pick<UnreadableDateParams, "text" | "what"> & { readonly at: CellRef };

function* inTable(model: Model, table: Table): Generator<Unreadable> {
  for (const date of [...table.columns.map((column) => column.date), table.peildatum])
    if (date?.unreadable) yield { text: date.text, what: "getallen", at: date.at };
  if (table.kind === "mutaties") yield* ofMutaties(model, table);
  const hasDates = table.columns.some(({ role }) => role === "peildatum" || role === "label");
  if (!hasDates) return;
  const isDated = table.rows.some((row) => cellOf(row, "peildatum")?.reading.kind === "date");
  for (const row of table.rows) {
    const one = ofRow(model, table, row, isDated);
    if (one !== null) yield one;
  }
}

/** @param isDated whether other rows have a peildatum of their own */
function ofRow(model: Model, table: Table, row: TableRow, isDated: boolean): Unreadable | null {
  const at = model.index
    .figuresOfRow(table, row.row)
    .find(({ undated, places }) => undated && places !== null)?.undated;
  if (at?.row !== row.row) return null;
  const kind = cellAt(table, at)?.reading.kind;
  if (kind === "text") return { text: findDate(shownText(model, at))?.text ?? "", what: "rij", at };
  const isMissing = kind === "blank" || kind === "missing";
  return isMissing && isDated && row.kind === "data" ? { text: "", what: "rij", at } : null;
}

function* ofMutaties(model: Model, table: Table): Generator<Unreadable> {
  for (const { moment, table: own } of model.records.mutaties) {
    if (own !== table || moment.kind !== "unreadable" || cellAt(table, moment.at)?.reading.kind !== "text") continue;
    const text = shownText(model, moment.at);
    const day = findDate(text);
    yield { text: day?.exists === false ? day.text : text, what: "mutatie", at: moment.at };
  }
}
