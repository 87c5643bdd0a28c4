// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../../sheet/clean";
import { oncePerText } from "../../sheet/once-per-text";
import { MONTH_WORD } from "../cells/months";
import { endInWords } from "../cells/read-end";
import type { TermDay, Uitruil } from "../records";
import type { TableCell, TableRow } from "../table";

/** The days between which a row holds. */
export const termOf = (row: TableRow): Pick<Uitruil, "begin" | "einde"> => ({
  begin: dayIn(row, "opening") ?? beginOfPeriod(row),
  einde: dayIn(row, "einde"),
});

/** The day that the cells of one role name. Of two that differ nobody knows which holds. */
function dayIn({ cells }: TableRow, role: "opening" | "einde"): TermDay | null {
  const written = cells.flatMap((cell) => (cell.column.role === role ? (dayOf(cell) ?? []) : []));
  const [first = null, ...others] = written;
  const other = others.find(({ days }) => days?.first !== first?.days?.first || days?.last !== first?.days?.last);
  return other === undefined ? first : { days: null, at: other.at };
}

/** "1-9-2025 t/m 1-2-2026" under "Periode": both days in one cell. */
function beginOfPeriod({ cells }: TableRow): TermDay | null {
  for (const { column, reading, at } of cells) {
    if (column.role !== "einde" || !isPeriod(column.header) || reading.kind !== "date" || !reading.span?.between)
      continue;
    const { first } = reading.span;
    return { days: { first, last: first }, at };
  }
  return null;
}

/** The cyclus up to the end of which a row holds by its own words: "einde cyclus 1". */
export function cyclusOfEnd({ cells }: TableRow): number | null {
  for (const { column, reading } of cells) {
    if (column.role !== "einde" || reading.kind !== "text" || !isEndOfCyclus(reading.text)) continue;
    const digits = /\d+/.exec(reading.text)?.[0];
    if (digits !== undefined) return Number(digits);
  }
  return null;
}

/** Null where nothing is written, or that there is none; the end of the cyclus is that of the taakstelling itself. */
function dayOf({ reading, at, column }: TableCell): TermDay | null {
  if (reading.kind === "blank") return null;
  if (reading.kind === "missing" && endInWords(reading.word) === "none") return null;
  if (reading.kind === "text" && column.role === "einde" && isEndOfCyclus(reading.text)) return null;
  if (reading.kind !== "date" || reading.date === null) return { days: null, at };
  const { date, span } = reading;
  if (isPeriod(column.header)) return { days: span?.between ? { first: span.last, last: span.last } : null, at };
  return { days: span ?? { first: date, last: date }, at };
}

const isEndOfCyclus = oncePerText((text) =>
  /^(tot |t\/m |tot en met )?(het )?einde? (van )?(de |deze )?cyclus( \d+)?$/.test(plainWords(text)),
);

/** "Looptijd", "Periode": a begin and an end in one cell, or a number of years. */
export const isPeriod = oncePerText((header) =>
  /^(looptijd|periode|duur|geldigheid(sduur)?)$/.test(plainWords(header)),
);

const END_IN_WORDS = new RegExp(
  `\\btijdelijk\\b|\\b(tot( en met)?|t/m|eindigt|loopt (af|tot)|gaat in|vanaf|ingangsdatum)( (op|per|uiterlijk|eind|begin|medio))* (\\d{1,2}([-/.]\\d| ${MONTH_WORD})|20\\d\\d|${MONTH_WORD})`,
);

/** True for words beside a row that name its term. */
export const namesTerm = oncePerText((text) => END_IN_WORDS.test(plainWords(text)));
