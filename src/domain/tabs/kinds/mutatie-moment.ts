// SPDX-License-Identifier: EUPL-1.2

import type { MutatieMoment } from "../../records";
import { findDay } from "../cells/written-date";
import { headerWords } from "../headers/vocabulary";
import type { DateReader } from "../read-context";

/** When a mutatie is expected: "1-10-2025", "voor einde cyclus op 1/2/2026", "na cyclus". */
export function momentOf(text: string, dates: DateReader): MutatieMoment {
  const words = headerWords(text);
  const day = findDay(text);
  const date = day === null ? null : dates.date(day);
  if (/\bna\b.*\bcyclus\b/.test(words)) return { kind: "na-einde-cyclus" };
  if (/\bvoor\b.*\bcyclus\b|\bbinnen\b.*\bcyclus\b/.test(words)) return { kind: "voor-einde-cyclus", date };
  return date === null ? { kind: "unknown" } : { kind: "date", date };
}
