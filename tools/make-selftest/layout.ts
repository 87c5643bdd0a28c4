// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../../src/domain/sheet/addresses";
import type { Question, Section } from "./question";

/** The columns of a tab with questions. */
export const COLUMN = {
  number: 0,
  short: 1,
  what: 2,
  where: 3,
  expected: 4,
  answer: 5,
  verdict: 6,
  remark: 7,
  line: 8,
} as const;
/** Their widths in pixels. */
export const WIDTHS = [48, 44, 260, 330, 260, 170, 144, 230, 40];
export const HEADER_ROW = 3;
export const FIRST_ROW = HEADER_ROW + 1;

export interface PlacedQuestion {
  /** "F01" */
  readonly number: string;
  readonly section: Section;
  readonly row: number;
  readonly question: Question;
}

/** The questions of a section with their numbers and rows; headings take a row and no number. */
export function placed(section: Section): PlacedQuestion[] {
  let count = 0;
  return section.items.flatMap((item, index) => {
    if ("heading" in item) return [];
    count += 1;
    const number = `${section.letter}${String(count).padStart(2, "0")}`;
    return [{ number, section, row: FIRST_ROW + index, question: item }];
  });
}

/** "'Cellen'!E6" */
export const addressOn = ({ section, row }: Pick<PlacedQuestion, "section" | "row">, column: number): string =>
  `'${section.tab}'!${cellAddress({ row, column })}`;

/** "$F$5:$F$40" of a section, from its first row to its last. */
export function columnOf(section: Section, column: number): string {
  const last = FIRST_ROW + section.items.length - 1;
  return `${cellAddress({ row: FIRST_ROW, column })}:${cellAddress({ row: last, column })}`;
}

/**
 * Puts addresses in the place of `{id}` and `{id:invoer}`, without the tab where that is the one of the formula.
 * @throws Error for an id that no question has
 */
export function withAddresses(formula: string, home: Section, places: readonly PlacedQuestion[]): string {
  return formula.replace(/\{([^{}:]+)(:invoer)?\}/g, (_, id: string, input?: string) => {
    const found = places.find(({ question }) => question.id === id);
    if (found === undefined) throw new Error(`no question is called ${id}`);
    const column = input === undefined ? COLUMN.answer : COLUMN.where;
    return found.section === home ? cellAddress({ row: found.row, column }) : addressOn(found, column);
  });
}
