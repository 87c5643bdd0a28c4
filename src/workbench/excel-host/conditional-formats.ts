// SPDX-License-Identifier: EUPL-1.2

import type { SheetArea } from "../engine/areas";

export interface BorderLook {
  style: string;
  color: string;
}

/** One conditional format as it was asked for; it is kept and told, not drawn. */
export interface StoredFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly SheetArea[];
  formula: string;
  fill: string;
  readonly borders: Record<string, BorderLook>;
  stopIfTrue: boolean;
}

/** The conditional formats of the open workbook, those with the highest priority first. */
export class ConditionalFormats {
  #formats: StoredFormat[] = [];
  #made = 0;

  /** The new one comes first, as in Excel. */
  add(type: string, areas: readonly SheetArea[]): StoredFormat {
    this.#made += 1;
    const format = { id: `{CF-${String(this.#made)}}`, type, areas, formula: "", fill: "", borders: {}, stopIfTrue: false };
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

  clear(): void {
    this.#formats = [];
  }
}
