// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../../../src/domain/findings";
import type { LeveringWord } from "../../../src/domain/leveringen/levering";
import type { Model } from "../../../src/domain/model";
import { buildModel } from "../../../src/domain/build-model";
import { describeFinding } from "../../../src/domain/rules/words";
import { validate } from "../../../src/domain/rules/validate";
import type { Settings } from "../../../src/domain/settings";
import { parseAddress } from "../../../src/domain/sheet/addresses";
import type { CellRef, SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/sheet/snapshot";
import { moved, otherwiseWhenMoved } from "./moved";
import { noNumberIn, standsIn } from "../stands-there";
import { wrongAnswer } from "./answers";

/** What a sentence never has in it unless the cells have. */
const NO_WORDS = /\bundefined\b|\bNaN\b|\[object |\bInfinity\b|\bnull\b/;

export interface Judged {
  readonly fault: string | null;
  /** The rules that found something. */
  readonly rules: ReadonlySet<string>;
}

/** A workbook with all that its findings hang on. */
export interface Looked {
  readonly snapshot: WorkbookSnapshot;
  readonly settings: Settings;
  readonly today: string;
  readonly words: readonly LeveringWord[];
}

/**
 * What must hold of any workbook: it is read and checked, twice the same and the same wherever its tables stand, with sentences and
 * numbers, and no number that nobody wrote.
 */
export function judge({ snapshot, settings, today, words }: Looked): Judged {
  const read = (one = snapshot): Model => buildModel(one, settings, today, [], words);
  const model = read();
  const { findings, tabs } = validate(model);
  const again = validate(read()).findings;
  const elsewhere = moved(snapshot);
  const rules = new Set(findings.map(({ rule }) => rule));
  const fault =
    (JSON.stringify(findings) === JSON.stringify(again) ? null : "two readings of one workbook differ") ??
    (tabs.length === snapshot.sheets.length ? null : "a tab is not told of") ??
    (new Set(findings.map(({ id }) => id)).size === findings.length ? null : "two findings have one id") ??
    first(findings, (finding) => wrongFinding(finding, snapshot)) ??
    (elsewhere === null ? null : otherwiseWhenMoved(findings, validate(read(elsewhere)).findings)) ??
    inventedFigure(model) ??
    wrongAnswer(model);
  return { fault, rules };
}

function first<T>(items: readonly T[], wrong: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = wrong(item);
    if (found !== null) return found;
  }
  return null;
}

function wrongFinding(finding: Finding, { sheets }: WorkbookSnapshot): string | null {
  const { rule, tab, address } = finding;
  const number = noNumberIn(finding);
  if (number !== null) return `${rule}: ${number}`;
  if (!sheets.some(({ name }) => name === tab)) return `${rule}: on a tab that is not there`;
  if (parseAddress(address) === null) return `${rule}: no address`;
  const sentence = describeFinding(finding);
  const bare = NO_WORDS.exec(sentence)?.[0];
  if (sentence.trim() === "") return `${rule}: no sentence`;
  // A cell may say so itself.
  return bare === undefined || isWritten(bare, sheets) ? null : `${rule}: a sentence with ${bare}`;
}

const isWritten = (word: string, sheets: readonly SheetSnapshot[]): boolean =>
  sheets.some(
    ({ name, text, values }) =>
      name.includes(word) ||
      [text, values].some((cells) => cells.some((row) => row.some((cell) => String(cell).includes(word)))),
  );

/** A figure whose number does not stand in its cell, nor is the difference of two that do. */
function inventedFigure({ records, snapshot }: Model): string | null {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const numbersAt = ({ tab, row, column }: CellRef): string => {
    const sheet = sheets.get(tab);
    const [at, across] = [row - (sheet?.used.row ?? 0), column - (sheet?.used.column ?? 0)];
    return String(sheet?.values[at]?.[across] ?? "");
  };
  for (const { places, at, rest, soort } of records.figures) {
    if (places === null || rest !== undefined) continue;
    const written = numbersAt(at);
    const isPair = soort === "regulier" && written.includes("/");
    if (!standsIn(places, written) && !isPair) return "a figure whose number is not in its cell";
  }
  return null;
}
