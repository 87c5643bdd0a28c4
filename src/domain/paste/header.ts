// SPDX-License-Identifier: EUPL-1.2

import { isExactName } from "./gebied-names";
import type { Line } from "./lines";
import type { Value } from "./values";
import { plainWords } from "../sheet/clean";

const FIRST = /^(?:naam(?: van)?(?: de)? )?(gemeenten?|regio'?s?|provincies?|gebied(?:en)?|naam|rrt)\b/i;
/** What a header begins with; in the middle of one in small letters it leaves open where the next begins. */
const HEAD =
  /^(taakstelling|verdeelbesluit|gerealiseerde?|realisatie|realisatiegraad|realisatiepercentage|opgave|bod|verschil|tekort|saldo|gap|prognose|percentage|raming)$/i;
const SOORT = /^(regulier|amv|totaal|statushouders|oekra[iï]ne)$/i;
const LEADS_ON = /^(van|per|op|de|het|en|in|t\/m|tot|voor|d\.d\.|stand|peildatum)$/i;

/** The blank in "1-1- 2027", where the end of a line stood. */
const BROKEN_DAY = /(?<=\d-) (?=\d)/g;

/** True for a line that a header begins with. */
export const beginsHeader = (line: Line): boolean =>
  FIRST.test(line.words === "" ? line.text : line.words) && line.values.length === 0;

/** Cuts the lines of a header in `count` cells; null where it is not sure where each cell ends. */
export function cutHeader(lines: readonly Line[], count: number): readonly string[] | null {
  const spread = lines.some(({ raw }) => /\S(?: {2,}|\t)\S/.test(raw));
  return (
    (spread ? [byGap] : [byParagraph, byLine, bySoort, byCapital])
      .map((cut): readonly string[] => cut(lines)?.map((cell) => cell.replace(BROKEN_DAY, "")) ?? [])
      .find((cells) => cells.length === count && isHeader(cells)) ?? null
  );
}

/** The lines of one cell as one text: a word or a day that the end of a line broke is whole again. */
export const joinedCell = (parts: readonly string[]): string =>
  parts.reduce((before, part) => {
    if (before === "") return part;
    if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(part)) return `${before.slice(0, -1)}${part}`;
    return /\d-$/.test(before) && /^\d/.test(part) ? `${before}${part}` : `${before} ${part}`;
  }, "");

/** Cells that can stand over columns: each with a name of its own, of one soort, brackets closed. */
export function isHeader(cells: readonly string[], nameColumn = 0): boolean {
  const plain = cells.map(plainWords);
  return (
    FIRST.test(cells[nameColumn] ?? "") &&
    !/ \p{Lu}/u.test(cells[nameColumn] ?? "") &&
    new Set(plain).size === plain.length &&
    plain.every((cell) => cell !== "" && cell.length <= 90) &&
    !cells.some((cell, column) => column !== nameColumn && isExactName(cell)) &&
    cells.every((cell) => {
      const words = cell.split(" ");
      return (
        new Set(words).size === words.length &&
        cell.split("(").length === cell.split(")").length &&
        words.filter((word) => SOORT.test(word)).length <=
          (words.some((word) => /^(en|plus|\+)$/i.test(word)) ? 2 : 1) &&
        words
          .slice(1)
          .every((word) => !HEAD.test(word) || !/^\p{Lu}/u.test(words[0] ?? "") || word === word.toLowerCase()) &&
        words.filter((word) => HEAD.test(word)).length <= 1
      );
    })
  );
}

function byParagraph(lines: readonly Line[]): readonly string[] | null {
  const cells: string[] = [];
  lines.forEach(({ text, afterBlank }, index) => {
    if (afterBlank || index === 0) cells.push(text);
    else cells.push(`${cells.pop() ?? ""} ${text}`);
  });
  return cells.length > 1 ? cells : null;
}

/** One line of which blanks part the cells. */
const byGap = (lines: readonly Line[]): readonly string[] | null =>
  lines.length === 1 ? (lines[0]?.raw.trim().split(/ {2,}|\t+/) ?? null) : null;

const byLine = (lines: readonly Line[]): readonly string[] | null =>
  lines.some(({ text }) => /^[(\p{Ll}\d]/u.test(text)) ? null : lines.map(({ text }) => text);

/** "Taakstelling Taakstelling Gerealiseerd Gerealiseerd" with "regulier amv regulier amv" below. */
function bySoort(lines: readonly Line[]): readonly string[] | null {
  const words = lines.flatMap(({ text }) => text.split(" "));
  const first = words.findIndex((word) => SOORT.test(word));
  const heads = words.slice(0, first === -1 ? 0 : first);
  const soorten = words.slice(heads.length);
  if (heads.length < 2 || !soorten.every((word) => SOORT.test(word)) || !heads.every((word) => /^\p{Lu}/u.test(word)))
    return null;
  const twice = heads.map((head) => heads.filter((other) => other === head).length > 1);
  if (twice.filter(Boolean).length !== soorten.length) return null;
  let next = 0;
  return heads.map((head, index) => (twice[index] === true ? `${head} ${soorten[next++] ?? ""}` : head));
}

function byCapital(lines: readonly Line[]): readonly string[] | null {
  const cells: string[] = [];
  let depth = 0;
  let before = "";
  for (const word of lines.flatMap(({ text }) => text.split(" "))) {
    const begins = depth === 0 && /^(?:\p{Lu}|%$|[∆Δ])/u.test(word);
    if (begins && LEADS_ON.test(before)) return null;
    if (begins || cells.length === 0) cells.push(word);
    else if (depth === 0 && HEAD.test(word)) return null;
    else cells.push(`${cells.pop() ?? ""} ${word}`);
    depth += word.split("(").length - word.split(")").length;
    before = word;
  }
  return cells;
}

/** What stands over each column by its place; null where a text stands over two, or over none. */
export function headerByPlace(
  lines: readonly Line[],
  columns: readonly Omit<Value, "text">[],
): readonly string[] | null {
  const phrases = lines.flatMap(({ raw }) =>
    [...raw.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length })),
  );
  const cells = columns.map(() => "");
  let widened = columns.map(({ start, end }) => ({ start, end }));
  for (const phrase of phrases) {
    const over = widened.flatMap(({ start, end }, column) =>
      phrase.start < end && phrase.end > start ? [column] : [],
    );
    const [column] = over;
    if (over.length !== 1 || column === undefined) return null;
    cells[column] = `${cells[column] ?? ""} ${phrase.text}`.trim();
    widened = widened.map((one, at) =>
      at === column ? { start: Math.min(one.start, phrase.start), end: Math.max(one.end, phrase.end) } : one,
    );
  }
  return isHeader(cells) ? cells : null;
}
