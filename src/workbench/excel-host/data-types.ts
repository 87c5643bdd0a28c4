// SPDX-License-Identifier: EUPL-1.2

/** What a cell has that is no text, number, boolean or error; see Excel.CellValue. */
export interface DataType {
  readonly type: string;
  readonly basicType: string;
  readonly basicValue: string | number | boolean;
  /** What the cell shows. */
  readonly text?: string;
}

/** A private-use character: no text of a user begins so. */
const SIGN = "\uE0D7";

/** The data types that are in cells: the grid, which knows none, holds a sign for each. */
export class DataTypes {
  readonly #known: DataType[] = [];

  /** What is to be put in a cell that has it. */
  sign(value: DataType): string {
    this.#known.push(value);
    return `${SIGN}${String(this.#known.length - 1)}`;
  }

  /** What a cell has; null for a value that is no data type. */
  of(value: unknown): DataType | null {
    return typeof value === "string" && value.startsWith(SIGN) ? (this.#known[Number(value.slice(1))] ?? null) : null;
  }
}
