// SPDX-License-Identifier: EUPL-1.2

import type { OfficeErrorCode } from "./office-errors";
import type { SheetArea } from "../engine/areas";
import type { FileRule } from "./file-rule";
import { setWords, withWords, wordsOf, type FormatWords } from "./format-words";
import { LineSteps, type Lying } from "./line-steps";
import { movedArea, type SheetLines } from "./lines";
import type { StoredFormat } from "./stored-format";

/** With what Excel fails on a sheet where the user has certain rules: their list, the rule of one that is no formula, adding or deleting one. */
export type RefusedPart = "list" | "rule" | "add" | "delete";

interface FormatState {
  readonly areas: readonly SheetArea[];
  readonly words: FormatWords;
}

const LYING: Lying<StoredFormat, FormatState> = {
  state: (format) => ({ areas: format.areas, words: wordsOf(format) }),
  set(format, { areas, words }) {
    format.areas = areas;
    setWords(format, words);
  },
  moved({ areas, words }, lines) {
    const [first] = areas;
    const left = areas.flatMap((one) => movedArea(one, lines) ?? []);
    if (first === undefined || left.length === 0) return null;
    return { areas: left, words: withWords(words, (one) => lines.formula(one, first)) };
  },
};

/** The conditional formats of the open workbook, those with the highest priority first. */
export class ConditionalFormats {
  #formats: StoredFormat[] = [];
  #made = 0;
  readonly #steps = new LineSteps(LYING);
  readonly #refusals = new Map<string, OfficeErrorCode>();

  /** From now on Excel fails with this on the sheet, with the code; null: no longer. */
  refuse(sheetId: string, part: RefusedPart, code: OfficeErrorCode | null): void {
    if (code === null) this.#refusals.delete(`${part} ${sheetId}`);
    else this.#refusals.set(`${part} ${sheetId}`, code);
  }

  /** The code with which Excel fails, or null. */
  refusal(areas: readonly SheetArea[], part: RefusedPart): OfficeErrorCode | null {
    return areas.map(({ sheetId }) => this.#refusals.get(`${part} ${sheetId}`)).find(Boolean) ?? null;
  }

  /** The new one comes first, as in Excel. */
  add(type: string, areas: readonly SheetArea[], rule: FileRule | null = null): StoredFormat {
    this.#made += 1;
    const format: StoredFormat = {
      id: `{CF-${String(this.#made)}}`,
      type,
      areas,
      formula: "",
      fill: "",
      color: "",
      bold: null,
      italic: null,
      dataBar: {},
      borders: new Map(),
      stopIfTrue: false,
      rule,
    };
    this.#formats = [format, ...this.#formats];
    return format;
  }

  /** The same format over other cells, before all that there are; its formulas as the words say. */
  copy(of: StoredFormat, areas: readonly SheetArea[], to: (formula: string) => string): void {
    const { type, rule, dataBar, borders, file, ...look } = of;
    const made = this.add(type, areas, rule);
    Object.assign(made.dataBar, dataBar);
    for (const [edge, border] of borders) made.borders.set(edge, { ...border });
    Object.assign(made, { ...look, id: made.id, areas, ...(file !== undefined && { file }) });
    setWords(made, withWords(wordsOf(made), to));
  }

  all(): readonly StoredFormat[] {
    return this.#formats;
  }

  find(id: string): StoredFormat | null {
    return this.#formats.find((format) => format.id === id) ?? null;
  }

  remove(id: string): void {
    this.#formats = this.#formats.filter((format) => format.id !== id);
  }

  /** Rows or columns came in or went away: a format moves, grows or shrinks with its cells, its formulas name the same cells, and one of which no cell is left goes. */
  linesChanged(lines: SheetLines): void {
    this.#formats = this.#steps.linesChanged(this.#formats, lines);
  }

  sheetRemoved(sheetId: string): void {
    this.#formats = this.#formats.filter(({ areas }) => areas.every((area) => area.sheetId !== sheetId));
  }

  clear(): void {
    this.#refusals.clear();
    this.#steps.clear();
    this.#formats = [];
  }
}
