// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../model";
import type { CellRef } from "../../sheet/snapshot";
import type { TableCell } from "../../tabs/table";
import { cellsWithRemark, rawValue, readCells, shownText } from "../lib/cells";
import { draftAt } from "../lib/draft";
import type { Draft, Rule } from "../rule";
import { runsAsFormula } from "../lib/formula-text";
import { isUnknownFunction } from "../lib/unknown-function";

export interface UnreadableParams {
  /** What could not be read: the whole cell, or a piece of it. */
  readonly text: string;
  readonly header: string;
  readonly wanted: "aantal" | "datum" | "mutatie";
}

const DATE_ROLES = new Set<string | null>(["opening", "einde", "datum", "peildatum"]);

/** A cell, or a piece of a free text, that has no certain reading. It counts as unknown, so sums lack it. */
export const onleesbaar: Rule<UnreadableParams> = {
  id: "cel.onleesbaar",
  title: "Cel niet te lezen",
  checks: "Een cel met een aantal of een datum, of een stuk van een mutatietekst, is niet met zekerheid te lezen.",
  reason: "Wat niet zeker te lezen is, telt niet mee. Sommen van de regio en de provincie missen dan deze gemeente.",
  source: { kind: "keuze" },
  severity: "fout",
  kinds: "alle",
  sentence: ({ text, header, wanted }) =>
    wanted === "mutatie"
      ? `Het stuk “${text}” is niet te lezen als gemeente met een verandering, zoals “Alkmaar (+50 amv)”. Dit stuk telt niet mee.`
      : `“${text}”${header === "" ? "" : ` in de kolom “${header}”`} is niet te lezen als ${wanted === "datum" ? "datum" : "aantal plaatsen"}. Deze cel telt niet mee.`,
  *check(model) {
    for (const { cell } of readCells(model)) {
      const { reading, column } = cell;
      if (reading.kind !== "unreadable" || reading.remarks.some(({ kind }) => kind === "date-for-pair")) continue;
      if (hasOwnRule(model, cell)) continue;
      yield unreadable(model, cell.at, column.header, DATE_ROLES.has(column.role) ? "datum" : "aantal");
    }
    for (const { cell, remark } of cellsWithRemark(model, "unread-pieces")) {
      for (const text of remark.pieces)
        yield draftAt(cell.at, { found: text, params: { text, header: cell.column.header, wanted: "mutatie" } });
    }
    yield* unreadableDates(model);
  },
};

function hasOwnRule(model: Model, { at, formula }: TableCell): boolean {
  const raw = rawValue(model, at);
  return isUnknownFunction(raw, formula) || (typeof raw === "string" && runsAsFormula(raw));
}

/** Dates of locaties that hold a text which is no date; the reader of a date column lets texts pass. */
function* unreadableDates(model: Model): Generator<Draft<UnreadableParams>> {
  for (const locatie of model.records.locaties) {
    const suspects = [
      { at: locatie.openingReadable ? null : locatie.openingAt, header: "opening" },
      { at: locatie.eindeReadable ? null : locatie.eindeAt, header: "einde" },
    ];
    for (const { at, header } of suspects) {
      if (at === null) continue;
      const row = locatie.table.rows.find((candidate) => candidate.row === at.row);
      const cell = row?.cells.find((candidate) => candidate.at.column === at.column);
      if (cell?.reading.kind !== "unreadable" && cell?.reading.kind !== "error")
        yield unreadable(model, at, header, "datum");
    }
  }
}

function unreadable(
  model: Model,
  at: CellRef,
  header: string,
  wanted: UnreadableParams["wanted"],
): Draft<UnreadableParams> {
  const text = shownText(model, at);
  return draftAt(at, { found: text, params: { text, header, wanted } });
}
