// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../../domain/sheet/snapshot";

/** The smallest area that holds all that was added to it. */
export class GrowingArea {
  #top = Infinity;
  #left = Infinity;
  #bottom = -Infinity;
  #right = -Infinity;

  has(row: number, column: number): boolean {
    return row >= this.#top && row <= this.#bottom && column >= this.#left && column <= this.#right;
  }

  addCell(row: number, column: number): void {
    this.#add(row, column, row, column);
  }

  addArea({ row, column, rowCount, columnCount }: Area): void {
    this.#add(row, column, row + rowCount - 1, column + columnCount - 1);
  }

  /** Null where nothing was added. */
  area(): Area | null {
    if (this.#top > this.#bottom) return null;
    return {
      row: this.#top,
      column: this.#left,
      rowCount: this.#bottom - this.#top + 1,
      columnCount: this.#right - this.#left + 1,
    };
  }

  #add(top: number, left: number, bottom: number, right: number): void {
    this.#top = Math.min(this.#top, top);
    this.#left = Math.min(this.#left, left);
    this.#bottom = Math.max(this.#bottom, bottom);
    this.#right = Math.max(this.#right, right);
  }
}
