// SPDX-License-Identifier: EUPL-1.2

import type { Records } from "../records";
import type { HeaderCell } from "../headers/row-words";
import type { ReadContext } from "../read-context";
import type { ColumnRole, Table, TabKind } from "../table";

/** The header of a table as a kind looks at it. */
export interface HeaderLook {
  readonly cells: readonly HeaderCell[];
  has(...roles: readonly ColumnRole[]): boolean;
  /** Columns that name a soort and nothing else ("Regulier"). */
  readonly bareSoorten: number;
  /** The lines with a grootheid in the label in front of such columns ("Realisatie 1/7/2025"). */
  readonly measureLines: number;
}

/** What the rows of a kind of tab mean. */
export type KindRows = FigureRows | ListRows;

interface Rows {
  readonly kind: TabKind;
  /** Where the name of a row's gebied stands, first choice first. */
  readonly keys: readonly ColumnRole[];
  /** True where the lines of one gebied stand below each other with its name only on the first. */
  readonly lines: boolean;
}

/** Numbers of gebieden. */
interface FigureRows extends Rows {
  readonly figures: true;
  read(table: Table, context: ReadContext): Pick<Records, "figures">;
}

/** What is listed a row each, such as mutaties or locaties. */
interface ListRows extends Rows {
  readonly figures: false;
  read(table: Table, context: ReadContext): Partial<Omit<Records, "tables" | "others" | "figures">>;
}

/** One kind of tab: what its header looks like, and what its rows mean. */
export type KindReader = KindRows & {
  /** 0 where the header is not of this kind; the highest number wins. */
  fit(header: HeaderLook): number;
  /** What a header cannot do without to be of this kind; none where too much looks like it to say that one is missing. */
  readonly essential: readonly ColumnRole[];
};

export const GROOTHEID_ROLES = [
  "taakstelling",
  "realisatie",
  "prognose",
  "raming",
  "indicatief",
  "inMindering",
  "restopgave",
  "bod",
  "teltMee",
  "stand",
] as const;
