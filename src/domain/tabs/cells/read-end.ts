// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../../sheet/clean";
import { oncePerText } from "../../sheet/once-per-text";
import type { Content } from "../cell";
import { isMissingWord } from "./missing";
import { readDate, type DateUse } from "./read-date";
import { NO_REMARKS, type Reading } from "./reading";

const BEHIND = "( \\([^()\\d?]*\\))?$";
/** It goes on. What does not apply ("n.v.t."), a dash and a blank say the same. */
const NO_END = new RegExp(
  `^((voor )?(onbepaalde? (tijd|duur|periode)|onbepaald|onbeperkt(e tijd|e duur)?|altijd)|(is )?(permanent|structureel|blijvend|doorlopend)(e? (locatie|opvang))?|loopt door|(geen|zonder) eind(e|datum|termijn)?( bekend)?|indefinite(ly)?|n\\.?\\s?v\\.?\\s?t\\.?|niet van toepassing|geen|[-–—−.…∞]+)${BEHIND}`,
);
/** It ends, or may end, on a day that nobody knows yet. */
const UNKNOWN_END = new RegExp(
  `^((nog )?(niet bekend|onbekend|onduidelijk|onzeker|te bepalen|niet bepaald|niet vastgesteld|open)|(nader|later) te bepalen|n\\.?\\s?(t|n|o|a)\\.?\\s?[bg]\\.?|n\\.?\\s?b\\.?|tbd|tba|unknown|p\\.?m\\.?|(datum |nog )?volgt( nog)?|in (overleg|onderzoek|bespreking|onderhandeling|behandeling)|(wordt|nog) (onderzocht|besproken|bepaald)|tot nader (order|bericht)|voorlopig|x|geen opgave|einde onbekend)${BEHIND}`,
);

/** What words in a column with ends say; null for a date and for what says neither. */
export const endInWords: (text: string) => "none" | "unknown" | null = oncePerText((text) => {
  const words = plainWords(text);
  if (words.includes("?")) return /\d/.test(words) ? null : "unknown";
  if (NO_END.test(words)) return "none";
  return UNKNOWN_END.test(words) || isMissingWord(words) ? "unknown" : null;
});

/** Reads the end of a locatie or an uitruil: a date, or words instead of one. */
export function readEnd(cell: Content, date1904: boolean, use: DateUse = "other"): Reading {
  return cell.type === "text" && endInWords(String(cell.value)) !== null
    ? { kind: "missing", word: plainWords(String(cell.value)), remarks: NO_REMARKS }
    : readDate(cell, date1904, use);
}
