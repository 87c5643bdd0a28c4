// SPDX-License-Identifier: EUPL-1.2

import { GENERAL, TEXT } from "../sheet/number-formats";
import { withOwnNames } from "../sheet/own-functions";
import type { CellValue } from "../sheet/snapshot";

/** What is in a cell: its formula in English notation or its constant, and its number format code. A blank cell has "". */
export interface CellContent {
  readonly formula: CellValue;
  readonly numberFormat: string;
}

/** Rows and columns of one thing, or that thing once where all cells have the same. */
export type Uniform<T> = T | readonly (readonly T[])[];

/** The cells of an entry of more than one. All arrays have the size of its area. */
interface BlockCells {
  /** The formulas that became values; "" for a cell that showed part of the result of a formula in another cell. */
  readonly formulas: readonly (readonly string[])[];
  readonly values: readonly (readonly CellValue[])[];
  readonly formatsBefore: Uniform<string>;
  readonly formatsAfter: Uniform<string>;
}

/** One write of the add-in in the user's cells. */
export interface JournalEntry {
  readonly id: string;
  /** The same for all entries of one action of the user: the id of the first of them. */
  readonly group: string;
  /** ISO 8601, in UTC. */
  readonly time: string;
  /** herstel: the fix of a finding; waarden: formulas that became their values; formule: a formula that the user built in the pane. */
  readonly kind: "herstel" | "waarden" | "formule";
  /** Its name when it was written. */
  readonly tab: string;
  /** The id of the worksheet, which stays the same under another name; version 0.1.0 did not keep it. */
  readonly sheetId?: string | undefined;
  /** "B4"; "B4:F47" where formulas below or beside each other, or one with a spilled result, became values. */
  readonly address: string;
  /** What named the first and the last of its rows: the texts to the left of the cells. Left out where there were none; version 0.1.0 did not keep it. */
  readonly rows?: readonly (readonly string[])[] | undefined;
  /** Where there were none, what else stood in those rows: enough to know them again, not to say that they are others. */
  readonly beside?: readonly (readonly string[])[] | undefined;
  /** The first cell of the address, before and after. */
  readonly before: CellContent;
  readonly after: CellContent;
  /** Null for one cell. */
  readonly block: BlockCells | null;
  /** The rule of the finding; null for the other kinds. */
  readonly rule: string | null;
  readonly undone: boolean;
  /** What is left of older changes, in place of the cells: see folded.ts. */
  readonly folded?:
    | {
        readonly count: number;
        /** Of formulas that became values. */
        readonly held: readonly { readonly address: string; readonly values: readonly (readonly CellValue[])[] }[];
      }
    | undefined;
}

export type NewEntry = Omit<JournalEntry, "id" | "group" | "undone" | "folded">;

/** The sheet of an entry: the one with its id, whatever that is called now; of version 0.1.0, the one with its name. */
export function sheetOfEntry<S extends { readonly id: string; readonly name: string }>(
  { sheetId, tab }: Pick<JournalEntry, "sheetId" | "tab">,
  sheets: readonly S[],
): S | undefined {
  return sheets.find(({ id, name }) => (sheetId === undefined ? name === tab : id === sheetId));
}

/** The content of every cell of an entry's address. */
export type ContentGrid = readonly (readonly CellContent[])[];

/** What the entry wrote. */
export function contentAfter({ after, block }: Pick<JournalEntry, "after" | "block">): ContentGrid {
  return block === null
    ? [[after]]
    : block.values.map((row, r) => row.map((formula, c) => ({ formula, numberFormat: at(block.formatsAfter, r, c) })));
}

/** What undoing the entry writes: the formulas, with blank cells where one of them spills again. */
export function contentBefore({ before, block }: Pick<JournalEntry, "before" | "block">): ContentGrid {
  return block === null
    ? [[before]]
    : block.formulas.map((row, r) =>
        row.map((formula, c) => ({ formula, numberFormat: at(block.formatsBefore, r, c) })),
      );
}

/** How many formulas became values. */
export function formulaCount({ block }: Pick<JournalEntry, "block">): number {
  return block === null ? 1 : block.formulas.flat().filter((formula) => formula !== "").length;
}

/** True where a formula was entered again as it was. */
export function isRenewal({ kind, before, after }: Pick<JournalEntry, "kind" | "before" | "after">): boolean {
  return kind === "formule" && withOwnNames(String(before.formula)) === after.formula;
}

/** How many cells were mended, or formulas became values or were put. */
export function changeCount(entries: readonly JournalEntry[]): number {
  return entries.reduce((sum, entry) => sum + (entry.folded?.count ?? formulaCount(entry)), 0);
}

/** The same once where all cells have the same. */
export function uniform(grid: readonly (readonly string[])[]): Uniform<string> {
  const first = grid[0]?.[0];
  return first !== undefined && grid.every((row) => row.every((one) => one === first)) ? first : grid;
}

function at(formats: Uniform<string>, row: number, column: number): string {
  return typeof formats === "string" ? formats : (formats[row]?.[column] ?? GENERAL);
}

/** The same value or formula, both text or not. Of other number formats it makes nothing: another Excel may tell them in another way. */
export function sameFormula(a: CellContent | undefined, b: CellContent | undefined): boolean {
  return a?.formula === b?.formula && (a?.numberFormat === TEXT) === (b?.numberFormat === TEXT);
}

export function sameContent(a: CellContent | undefined, b: CellContent | undefined): boolean {
  return a !== undefined && b !== undefined && a.formula === b.formula && a.numberFormat === b.numberFormat;
}
