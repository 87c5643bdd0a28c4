// SPDX-License-Identifier: EUPL-1.2

import type { Finding, Severity } from "../findings";
import type { Model } from "../model";
import type { Stand } from "../figures/newest-stands";
import type { Figure, Locatie, Records } from "../tabs/records";
import type { Table, TableRow, TabKind } from "../tabs/table";
import type { ReadCell } from "./lib/cells";
import type { WrittenName } from "./lib/names";
import type { SheetCell, Tab } from "./lib/sheets";
import type { Source } from "./source";

export const FAMILIES = ["structuur", "cel", "gemeente", "rekenen", "plausibel", "tijd", "uitruil", "dekking"] as const;
export type Family = (typeof FAMILIES)[number];

/** What a check yields; the runner adds id, rule and severity. */
export type Draft<P extends object> = Pick<Finding<P>, "tab" | "address" | "found" | "expected" | "params" | "fix">;

/** What a check says of one thing: nothing, one finding, or several. */
type Found<P extends object> = Draft<P> | null | Iterable<Draft<P>>;

/** What a rule can look at, one at a time, in the order of the workbook. */
export interface Things {
  /** Once, with what all tabs of the rule's kinds say. */
  readonly workbook: Pick<Records, "tables" | "figures" | "mutaties" | "uitruil">;
  /** A sheet with its tables of the rule's kinds; a sheet without any only where the rule is about all tabs. */
  readonly sheet: Tab;
  /** A cell of any sheet that the user did not set aside, read or not, that holds more than a number: a text, an error or a formula. */
  readonly wordedCell: SheetCell;
  readonly table: Table;
  readonly row: RowOfTable;
  /** A cell that a reader has something to say about: a remark, an error, or that it cannot be read. */
  readonly oddCell: ReadCell;
  readonly figure: Figure;
  /** A name of a gebied, once for each cell that it stands in. */
  readonly name: WrittenName;
  readonly locatie: Locatie;
  /** What a gemeente has of a soort on the newest peildatum. */
  readonly stand: Stand;
}
export type Each = keyof Things;

export interface RowOfTable {
  readonly table: Table;
  readonly row: TableRow;
}

/**
 * One check with its Dutch words. `id` is "family.name" and never changes: settings and acceptances depend on it.
 * The runner hands each thing that it asks for to `check`, and nothing from tabs of another kind.
 */
export interface Rule<P extends object = object, E extends Each = Each> {
  readonly id: `${Family}.${string}`;
  readonly title: string;
  /** What it looks for, in one sentence. */
  readonly checks: string;
  readonly reason: string;
  readonly source: Source;
  readonly severity: Severity;
  readonly each: E;
  /** The kinds of tab that it looks at; "alle" also for sheets that are none. */
  readonly in: readonly TabKind[] | "alle";
  /** What a finding says; it shows the sum. */
  sentence(params: P): string;
  /** Reads only: no clock, no randomness, no Office. */
  check(thing: Things[E], model: Model): Found<P>;
}
