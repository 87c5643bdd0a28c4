// SPDX-License-Identifier: EUPL-1.2

/** Colours are "#rrggbb"; "" where a cell has none of its own. */
export interface CellLook {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  /** The edges with a line. */
  readonly edges: readonly string[];
  /** The length of a data bar in per cent of the cell; null without one. */
  readonly bar: number | null;
  readonly icon: string | null;
  readonly noted: boolean;
  /** With Excel's green corner: an error, or a number stored as text. */
  readonly warned: boolean;
}

/** `window.workbench`: what tests and curious people can do with the open workbook from outside. */
export interface WorkbenchHandle {
  /** The open workbook's file name; null while one is being loaded. */
  readonly name: string | null;
  /** What a cell shows, "" for a blank one. */
  cellText(tab: string, address: string): string;
  /** How a cell is drawn, with what tables, formats and notes make of it. */
  look(tab: string, address: string): CellLook;
  /** Types into a cell as a user would: text that starts with "=" is a formula. */
  setCell(tab: string, address: string, value: string | number | boolean): void;
  /** Selects cells, on a tab that comes to the front. */
  select(tab: string, address: string): void;
  /** Brings a tab to the front. */
  show(tab: string): void;
  /** The selection as "Provincie!B4". */
  selection(): string;
}

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}
