// SPDX-License-Identifier: EUPL-1.2

import { latinLetters } from "./foreign-letters";

/** Characters that nobody typed on purpose: zero-width, soft hyphen, byte order mark, control characters. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;
/** Blanks that are not the ordinary one; between digits they are a way of grouping thousands. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r\n]/g;
/** Letters, digits and signs of a plain keyboard with single blanks between them, as most texts are: nothing to clean. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;

/** A text without invisible characters and with ordinary single blanks. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  return text.replace(INVISIBLE, "").replace(SPACES, " ").replace(/ {2,}/g, " ").trim();
}

/**
 * True where a text holds characters that disturb formulas and look-ups without being seen:
 * invisible ones anywhere, or blanks at its ends.
 */
export function hasStrayCharacters(text: string): boolean {
  return !CLEAN.test(text) && (text.replace(INVISIBLE, "") !== text || text.trim() !== text);
}

/** Characters above or below the line: a mark, never a part of a number. */
const RAISED = "⁰¹²³⁴-⁹⁽⁾ᵃᵇᶜᵈ₀-₉";
const MAY_END_IN_MARK = new RegExp(`[*†‡${RAISED})\\]]$`, "u");
const MARK_AT_END = new RegExp(
  `^(.*?[^\\s*†‡${RAISED}])\\s*(\\*+\\)?|[†‡]+|[${RAISED}][ ${RAISED}]*\\)?|\\[\\d{1,2}\\]|(?<=\\s)(?:\\d{1,2}|[a-z])\\))$`,
  "u",
);
const MARK_AT_START = new RegExp(`^[${RAISED}]+\\s*`, "u");

/** Splits a footnote mark ("*", "²", "1)", "[3]", "†") from the end of a text; one above the line may also stand in front. */
export function splitFootnote(text: string): { body: string; mark: string | null } {
  const { body, mark } = splitEnd(text);
  const [front = ""] = MARK_AT_START.exec(body) ?? [];
  return front === "" || front.length === body.length
    ? { body, mark }
    : { body: body.slice(front.length), mark: mark ?? front.trim() };
}

function splitEnd(text: string): { body: string; mark: string | null } {
  if (!MAY_END_IN_MARK.test(text)) return { body: text, mark: null };
  const match = MARK_AT_END.exec(text);
  if (match === null) return { body: text, mark: null };
  return { body: match[1] ?? text, mark: match[2] ?? null };
}

/** A text in lower case and Latin letters, without accents, line breaks, brackets' blanks and word breaks. */
export function plainWords(text: string): string {
  if (CLEAN.test(text) && !/[_*:]/.test(text)) return text.toLowerCase();
  return latinLetters(cleanText(text))
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[_*:]/g, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}
