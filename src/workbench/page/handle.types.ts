// SPDX-License-Identifier: EUPL-1.2

/** `window.workbench`: what tests and curious people can do with the open workbook from outside. */
export interface WorkbenchHandle {
  /** The open workbook's file name; null while one is being loaded. */
  readonly name: string | null;
  /** What a cell shows, "" for a blank one. */
  cellText(tab: string, address: string): string;
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
