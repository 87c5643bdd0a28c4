// SPDX-License-Identifier: EUPL-1.2

import type { Records } from "../records";
import type { HeaderCell } from "../headers/header-row";
import type { ReadContext } from "../read-context";
import type { ColumnRole, Table, TabKind } from "../table";

type TableRecords = Partial<Omit<Records, "tables">>;

/** The header of a table as a kind looks at it. */
export interface HeaderLook {
  readonly cells: readonly HeaderCell[];
  has(...roles: readonly ColumnRole[]): boolean;
  /** Columns that name a soort and nothing else ("Regulier"). */
  readonly bareSoorten: number;
  /** What the labels in front of such columns grootheid ("Realisatie 1/7/2025"), as a count of lines. */
  readonly measureLines: number;
}

/** One kind of tab: what its header looks like, and what its rows mean. */
export interface KindReader {
  readonly kind: TabKind;
  /** 0 where the header is not of this kind; the highest number wins. */
  fit(header: HeaderLook): number;
  /** Where the name of a row's gebied stands, first choice first. */
  readonly keys: readonly ColumnRole[];
  /** True where the lines of one gebied stand below each other with its name only on the first. */
  readonly lines: boolean;
  read(table: Table, context: ReadContext): TableRecords;
}

export const GROOTHEID_ROLES = ["taakstelling", "realisatie", "prognose", "regioplan", "indicatief", "stand"] as const;
