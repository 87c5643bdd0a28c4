// SPDX-License-Identifier: EUPL-1.2

import type { Table, TableCell } from "../../tabs/table";
import { cellAt, isOdd, isOwnCell, isRead, rawValue, remarkOf, storedText } from "../lib/cells";
import { locatiesOfTable } from "../lib/of-table";
import type { Model } from "../../model";
import type { CellRef } from "../../sheet/snapshot";
import { draftAt } from "../lib/draft";
import { meantDay } from "../lib/meant-day";
import { formatDate } from "../../sheet/format";
import type { Draft, Rule } from "../rule";
import { describeUnchecked, uncheckedTotals } from "../lib/unchecked-totals";
import { runsAsFormula } from "../lib/formula-text";
import { isUnknownFunction } from "../lib/unknown-function";

export interface UnreadableParams {
  /** What could not be read: the whole cell, or a piece of it. */
  readonly text: string;
  readonly header: string;
  /** What should be there, or why it is not certain. */
  readonly wanted: "aantal" | "datum" | "mutatie" | "superscript";
  /** "25-12-2025" for 12/25/2025. */
  readonly meant: string | null;
  /** The totals that were not checked because of this cell. */
  readonly totals: readonly string[];
}

const UNREADABLE = {
  aantal: "is niet te lezen als aantal plaatsen",
  datum: "is niet te lezen als datum",
  superscript:
    "is niet te lezen: een deel van de tekst staat in superscript of subscript, zoals een voetnoot. Zet de voetnoot in een cel ernaast",
} as const;

const DATE_ROLES = new Set<string | null>(["opening", "einde", "datum", "peildatum"]);

/** A cell, or a piece of a free text, that has no certain reading. It counts as unknown, so sums lack it. */
export const onleesbaar: Rule<UnreadableParams, "table"> = {
  id: "cel.onleesbaar",
  title: "Cel niet te lezen",
  checks: "Een cel met een aantal of een datum, of een stuk van een mutatietekst, is niet met zekerheid te lezen.",
  reason:
    "Wat niet zeker te lezen is, telt niet mee. Formules waar deze cel in hoort, geven #N/B, ook die van de regio en de provincie, tenzij een ander tabblad het getal noemt.",
  source: { kind: "keuze" },
  severity: "fout",
  each: "table",
  in: "alle",
  sentence: ({ text, header, wanted, meant, totals }) =>
    wanted === "mutatie"
      ? `Het stuk “${text}” is niet te lezen als gemeente met een verandering, zoals “Alkmaar (+50 amv)”. Dit stuk telt niet mee.`
      : `“${text}”${header === "" ? "" : ` in de kolom “${header}”`} ${UNREADABLE[wanted]}. Deze cel telt niet mee.${describeUnchecked(totals)}${meant === null ? "" : ` Bedoelt u ${meant}?`}`,
  *check(table, model) {
    for (const row of table.rows) {
      if (!isRead(row)) continue;
      for (const cell of row.cells) if (isOdd(cell) && isOwnCell(row, cell)) yield* inCell(model, table, cell);
    }
    if (table.kind === "locaties") yield* unreadableDates(model, table);
  },
};

function* inCell(model: Model, table: Table, cell: TableCell): Generator<Draft<UnreadableParams>> {
  const { at, reading, column } = cell;
  if (reading.kind === "unreadable" && !hasOwnRule(model, cell))
    yield unreadable(model, at, column.header, wantedIn(cell), uncheckedTotals(model, table, at));
  for (const text of remarkOf(cell, "unread-pieces")?.pieces ?? [])
    yield draftAt(at, {
      found: text,
      params: { text, header: column.header, wanted: "mutatie", meant: null, totals: [] },
    });
}

function wantedIn(cell: TableCell): UnreadableParams["wanted"] {
  if (remarkOf(cell, "partly-raised") !== undefined) return "superscript";
  return DATE_ROLES.has(cell.column.role) ? "datum" : "aantal";
}

const OWN_RULE = ["date-for-pair", "other-unit", "circular"] as const;

function hasOwnRule(model: Model, cell: TableCell): boolean {
  if (OWN_RULE.some((kind) => remarkOf(cell, kind) !== undefined)) return true;
  const { at, formula } = cell;
  const raw = rawValue(model, at);
  return isUnknownFunction(raw, formula) || (typeof raw === "string" && runsAsFormula(raw));
}

/** Dates of locaties that hold a text which is no date; the reader of a date column lets texts pass. */
function* unreadableDates(model: Model, table: Table): Generator<Draft<UnreadableParams>> {
  const told = new Set<number>();
  for (const locatie of locatiesOfTable(model, table)) {
    const suspects = [
      locatie.openingReadable ? null : locatie.openingAt,
      locatie.eindeReadable ? null : locatie.eindeAt,
    ];
    for (const at of suspects) {
      const place = at === null ? 0 : at.row * (table.area.column + table.area.columnCount) + at.column;
      if (at === null || told.has(place)) continue;
      told.add(place);
      const cell = cellAt(table, at);
      const kind = cell?.reading.kind;
      if (kind !== "unreadable" && kind !== "error") yield unreadable(model, at, cell?.column.header ?? "", "datum");
    }
  }
}

function unreadable(
  model: Model,
  at: CellRef,
  header: string,
  wanted: UnreadableParams["wanted"],
  totals: readonly string[] = [],
): Draft<UnreadableParams> {
  const text = storedText(model, at);
  const day = wanted === "datum" ? meantDay(text) : null;
  const meant = day === null ? null : formatDate(day);
  return draftAt(at, { found: text, expected: meant, params: { text, header, wanted, meant, totals } });
}
