// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../../sheet/clean";
import type { CalendarDate } from "../../sheet/dates";
import type { MomentClaim, MutatieMoment } from "../records";
import type { CellRef } from "../../sheet/snapshot";
import { findChange, findDate } from "../cells/written-date";
import type { WrittenDay } from "../cells/written-day";
import { cyclusNamedIn } from "../headers/cyclus-words";
import type { DateReader } from "../read-context";

/** When a mutatie is expected: "1-10-2025", "december 2025", "voor einde cyclus op 1/2/2026", "na cyclus". @param cyclus the one of the table */
export function momentOf(text: string, at: CellRef, cyclus: number | null, dates: DateReader): MutatieMoment {
  const side = sideOf(text);
  if (side === "na") return { kind: "na-einde-cyclus", ...namedCyclus(text, cyclus) };
  // "Na 1-12-2025" has a day, and is not it.
  const day = side === null ? (findChange(text) ?? unclearDay(text)) : findDate(text);
  const date = day === null ? null : dates.date(day);
  if (day?.exists === false) return { kind: "unreadable", at };
  if (side === "voor") {
    return { kind: "voor-einde-cyclus", date, ...(date === null && namedCyclus(text, cyclus)) };
  }
  if (date !== null) return { kind: "date", date };
  if (day?.span !== undefined) return { kind: "date", date: day.span.last, first: day.span.first };
  return day === null ? { kind: "unknown" } : { kind: "unreadable", at };
}

function namedCyclus(text: string, ofTable: number | null): { readonly cyclus?: number } {
  const named = cyclusNamedIn(text) ?? ofTable;
  return named === null ? {} : { cyclus: named };
}

function unclearDay(text: string): WrittenDay | null {
  const day = findDate(text);
  return day === null ? null : { ...day, exists: false };
}

/**
 * The side of the end of the cyclus that a text names, or null. `own` is the date of the mutatie in a cell of its own;
 * a date behind "einde cyclus op" is that of the end.
 */
export function claimOf(text: string, own: CalendarDate | null, at: CellRef, dates: DateReader): MomentClaim | null {
  const side = sideOf(text);
  if (side === null) return null;
  const day = findDate(text);
  const written = day === null ? null : dates.date(day);
  return { side, date: own ?? written, dateOfEnd: own === null && written !== null, at };
}

function sideOf(text: string): MomentClaim["side"] | null {
  const words = plainWords(text);
  if (/^na$|\bna\b(?:(?!\bna\b).)*\bcyclus\b/.test(words)) return "na";
  return /^(voor|binnen)$|\b(voor|binnen)\b(?:(?!\b(?:voor|binnen)\b).)*\bcyclus\b/.test(words) ? "voor" : null;
}
