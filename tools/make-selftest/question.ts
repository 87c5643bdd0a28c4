// SPDX-License-Identifier: EUPL-1.2

import type { FileCell } from "../../src/xlsx/workbook-file";

/** What the file's own formulas know of errors: the number that ERROR.TYPE gives, by Excel's Dutch name. Source: Microsoft, "ERROR.TYPE function". */
const ERROR_TYPES = {
  "#LEEG!": 1,
  "#DEEL/0!": 2,
  "#WAARDE!": 3,
  "#VERW!": 4,
  "#NAAM?": 5,
  "#GETAL!": 6,
  "#N/B": 7,
  "#OVERLOOP!": 9,
  "#BEREKENEN!": 14,
} as const;

export type ErrorName = keyof typeof ERROR_TYPES;

/** What an answer must be: exactly this, a text that holds this, or an error of this name. What must be seen, the tester judges. */
export type Expected =
  | { readonly is: number | string }
  | { readonly holds: string }
  | { readonly error: ErrorName }
  | { readonly seen: string };

/** A formula is in English notation, without the "="; `{id}` in it is the answer of the question of that name, `{id:invoer}` its input. */
export interface Question {
  readonly id?: string;
  readonly what: string;
  /**
   * The formula as a Dutch user reads it, without the "=" that would make it look like one that failed; or where to look.
   * Left out where the tester fills in something there.
   */
  readonly where?: string;
  /** What stands in that place at first, for the formula to ask about. */
  readonly input?: { readonly value: string | number; readonly numberFormat?: string };
  readonly formula?: string;
  /** True where Excel's own functions in the formula may fill more cells, or take a range that spilled. */
  readonly array?: true;
  readonly numberFormat?: string;
  readonly expected: Expected;
  /** Not judged before this holds: something must be done first. Nothing that is asked for later may undo it. */
  readonly ready?: string;
  /** True where the formula answers NOT_HERE in an Excel that lacks what it asks for. */
  readonly mayLack?: true;
  /** Belongs to the short round, as all that judges itself does. */
  readonly short?: true;
  /** True where the workbench cannot judge it, and only a real Excel tells. */
  readonly onlyExcel?: true;
}

interface Heading {
  readonly heading: string;
}

/** A tab of questions; their numbers begin with its letter. */
export interface Section {
  readonly letter: string;
  /** One word: hucre writes the rows to print on each page without the quotes that Excel needs around more. */
  readonly tab: string;
  readonly note: string;
  readonly items: readonly (Question | Heading)[];
  /** To look at, under the questions. */
  readonly below?: Heading & { readonly cells: (firstRow: number) => readonly FileCell[] };
}

export const NOT_DONE = "niet geprobeerd";
/** Chosen by the tester, or answered by a formula, where this Excel lacks what is asked for; it counts as done. */
export const NOT_HERE = "kan hier niet";
/** In the column of the short round. */
export const SHORT = "K";
export const is = (value: number | string): Expected => ({ is: value });
export const error = (name: ErrorName): Expected => ({ error: name });
export const seen = (text: string): Expected => ({ seen: text });

/** A call of the add-in, shown as a Dutch user types it. */
export function call(text: string, expected: Expected, what = text.replace(/\(.*$/, "")): Question {
  return { what, where: `SPREIDING.${text.replaceAll(",", ";")}`, formula: `SPREIDING.${text}`, expected };
}

/** Something that the tester does and looks at. */
export const byHand = (what: string, where: string, text: string, more: Partial<Question> = {}): Question => ({
  what,
  where,
  expected: seen(text),
  ...more,
});

/** True where a formula judges. */
export const isJudged = ({ expected }: Question): boolean => !("seen" in expected);

/** True for what judges itself, and for the few steps that tell most. */
export const isShort = (question: Question): boolean =>
  question.short === true || (isJudged(question) && question.ready === undefined);

/** The condition under which an answer is right, which is no error whatever the answer is; the addresses are of what it is and of what it must be. */
export function condition(expected: Expected, actual: string, wanted: string): string | null {
  if ("seen" in expected) return null;
  if ("error" in expected) return `IFERROR(ERROR.TYPE(${actual}),0)=${String(ERROR_TYPES[expected.error])}`;
  if ("holds" in expected) return `ISNUMBER(SEARCH(${wanted},${actual}))`;
  return typeof expected.is === "number"
    ? `IF(ISNUMBER(${actual}),ABS(${actual}-${wanted})<0.000001,FALSE)`
    : `IF(ISTEXT(${actual}),EXACT(${actual},${wanted}),FALSE)`;
}

export function shown(expected: Expected): number | string {
  // By itself it would be taken for a formula that failed.
  if ("error" in expected) return `fout ${expected.error}`;
  if ("holds" in expected) return expected.holds;
  return "seen" in expected ? expected.seen : expected.is;
}
