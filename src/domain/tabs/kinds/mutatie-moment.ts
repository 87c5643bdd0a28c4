// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../../sheet/clean";
import type { CalendarDate } from "../../sheet/dates";
import type { MomentClaim, MutatieMoment } from "../records";
import type { CellRef } from "../../sheet/snapshot";
import { findDay } from "../cells/written-date";
import type { DateReader } from "../read-context";

/** When a mutatie is expected: "1-10-2025", "voor einde cyclus op 1/2/2026", "na cyclus". */
export function momentOf(text: string, dates: DateReader): MutatieMoment {
  const date = dateIn(text, dates);
  const side = sideOf(text);
  if (side === "na") return { kind: "na-einde-cyclus" };
  if (side === "voor") return { kind: "voor-einde-cyclus", date };
  return date === null ? { kind: "unknown" } : { kind: "date", date };
}

/**
 * The side of the end of the cyclus that a text names, or null. `own` is the date of the mutatie in a cell of its own;
 * a date behind "einde cyclus op" is that of the end.
 */
export function claimOf(text: string, own: CalendarDate | null, at: CellRef, dates: DateReader): MomentClaim | null {
  const side = sideOf(text);
  if (side === null) return null;
  const written = dateIn(text, dates);
  return { side, date: own ?? written, dateOfEnd: own === null && written !== null, at };
}

function sideOf(text: string): MomentClaim["side"] | null {
  const words = plainWords(text);
  if (/^na$|\bna\b.*\bcyclus\b/.test(words)) return "na";
  return /^(voor|binnen)$|\b(voor|binnen)\b.*\bcyclus\b/.test(words) ? "voor" : null;
}

function dateIn(text: string, dates: DateReader): CalendarDate | null {
  const day = findDay(text);
  return day === null ? null : dates.date(day);
}
