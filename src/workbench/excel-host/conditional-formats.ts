// SPDX-License-Identifier: EUPL-1.2

import type { OfficeErrorCode } from "./office-errors";
import { withLines, withoutLines, type SheetArea } from "../engine/areas";

interface BorderLook {
  style: string;
  color: string;
}

/** One conditional format as it was asked for; it is kept and told, not drawn. */
export interface StoredFormat {
  readonly id: string;
  readonly type: string;
  areas: readonly SheetArea[];
  formula: string;
  fill: string;
  bold: boolean | null;
  /** The bounds of a data bar, as they were set. */
  readonly dataBar: Record<string, unknown>;
  readonly borders: Map<string, BorderLook>;
  stopIfTrue: boolean;
}

/** With what Excel fails on a sheet where the user has certain rules: their list, the rule of one that is no formula, adding or deleting one. */
export type RefusedPart = "list" | "rule" | "add" | "delete";

/** The conditional formats of the open workbook, those with the highest priority first. */
export class ConditionalFormats {
  #formats: StoredFormat[] = [];
  #made = 0;
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
  add(type: string, areas: readonly SheetArea[]): StoredFormat {
    this.#made += 1;
    const format = {
      id: `{CF-${String(this.#made)}}`,
      type,
      areas,
      formula: "",
      fill: "",
      bold: null,
      dataBar: {},
      borders: new Map(),
      stopIfTrue: false,
    };
    this.#formats = [format, ...this.#formats];
    return format;
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

  /** Rows or columns came in at the area: what is beyond moves, what is around grows. */
  inserted(area: SheetArea, line: "row" | "column"): void {
    for (const format of this.#formats) format.areas = format.areas.map((one) => withLines(one, area, line));
  }

  /** Rows or columns of the area went away: what is around shrinks, and a format of which no cell is left goes with them. */
  removed(area: SheetArea, line: "row" | "column"): void {
    for (const format of this.#formats)
      format.areas = format.areas.flatMap((one) => withoutLines(one, area, line) ?? []);
    this.#formats = this.#formats.filter(({ areas }) => areas.length > 0);
  }

  sheetRemoved(sheetId: string): void {
    this.#formats = this.#formats.filter(({ areas }) => areas.every((area) => area.sheetId !== sheetId));
  }

  clear(): void {
    this.#refusals.clear();
    this.#formats = [];
  }
}
