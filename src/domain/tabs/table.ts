// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import type { Gebied, NamedGebied, SoortOfTotaal } from "../gemeenten/gebied";
import type { Area, CellRef } from "../sheet/snapshot";
import type { BesluitTime } from "./besluit-day";
import type { Reading } from "./cells/reading";
import type { OtherSubject } from "./headers/subjects";

/** Every kind of tab, with what it is called in a sentence: "Er is geen tabblad Voortgang". */
export const TAB_KIND_NAMES = {
  voortgang: "Voortgang",
  verdeelbesluit: "Verdeelbesluit",
  regios: "Regio's",
  provincie: "Provincie",
  mutaties: "Mutaties",
  locaties: "Locaties",
  uitruil: "Uitruil",
  raming: "Raming",
  indicatief: "Indicatief",
  "in-mindering": "In mindering",
  restopgave: "Restopgave",
  bod: "Bod",
  "telt-mee": "Meetellende plaatsen",
  "regio-indeling": "Regio-indeling",
  cyclus: "Cyclus",
} as const;
export type TabKind = keyof typeof TAB_KIND_NAMES;
export const TAB_KINDS = Object.keys(TAB_KIND_NAMES) as readonly TabKind[];
/** The user's own word on what a tab is, by tab name; "geen" means: do not read it. */
export type TabKinds = Readonly<Record<string, TabKind | "geen">>;

/** What a column or a line holds, and how its cells are read: the name of a gebied, another name, other words, or a number or date. */
export const COLUMN_ROLES = {
  gemeente: "gebied",
  code: "name",
  regio: "gebied",
  provincie: "gebied",
  label: "words",
  taakstelling: "value",
  realisatie: "value",
  prognose: "value",
  raming: "value",
  inMindering: "value",
  restopgave: "value",
  bod: "value",
  teltMee: "value",
  indicatief: "value",
  stand: "value",
  percentage: "value",
  verschil: "value",
  peildatum: "value",
  cyclus: "words",
  soort: "words",
  aantal: "value",
  datum: "value",
  /** "Voor/na einde cyclus" of a mutatie. */
  moment: "words",
  locatie: "name",
  plaatsen: "value",
  opening: "value",
  einde: "value",
  van: "name",
  naar: "words",
  status: "words",
  stap: "words",
  /** Words of a list that take one of its rows back. */
  opmerking: "words",
  mutaties: "value",
} as const;
export type ColumnRole = keyof typeof COLUMN_ROLES;

/** A date as written in a header, a title or a line; the year may be missing. */
export interface WrittenDate {
  /** The date used in sums; null where the year is missing and cannot be known. */
  readonly date: CalendarDate | null;
  readonly yearMissing: boolean;
  readonly text: string;
  readonly at: CellRef;
  /** Where `date` is assumed: the text names no day, but a month, a quarter or the end of a year. */
  readonly assumed?: true;
  /** Where the text is meant as a date and cannot be read as one day: what stands under it has no known moment. */
  readonly unreadable?: true;
}

export interface Column {
  /** Null for a column that names only a soort, or nothing that is known. */
  readonly role: ColumnRole | null;
  /** `beide` is one column that holds "regulier/amv". Null where the column says nothing about soort. */
  readonly soort: SoortOfTotaal | "beide" | null;
  /** True where nothing says whether the amv beside this grootheid is in it; it is read as regulier. */
  readonly assumed?: boolean;
  readonly date: WrittenDate | null;
  readonly header: string;
  readonly column: number;
  /** The header cell (the lowest one where the header spans rows). */
  readonly at: CellRef;
}

export interface TableCell {
  readonly column: Column;
  readonly at: CellRef;
  readonly reading: Reading;
  /** The formula of the cell, or "". */
  readonly formula: string;
}

/** `aside`: known for what it is, and no gebied: an average, or the number of the whole country. */
export type RowKind = "data" | "total" | "aside" | "blank" | "note";

export interface TableRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly gebied: NamedGebied | null;
  readonly cells: readonly TableCell[];
  /** What a total says that it leaves out ("Totaal excl. Zwolle"); null where that cannot be told. */
  readonly without?: readonly Gebied[] | null;
  /** The gebieden that a total names as its parts ("Totaal Assen + Emmen"); null where that cannot be told ("Totaal zuid"). */
  readonly parts?: readonly Gebied[] | null;
  /** True where an uitruil says in every cell what a row above it says. */
  readonly repeats?: boolean;
}

/** Words that say of numbers that they are in tens or thousands: none of these counts. */
export interface OtherUnit {
  /** "x 1.000". */
  readonly unit: string;
  /** The whole text, and where it stands. */
  readonly text: string;
  readonly at: CellRef;
  /** The cells with the numbers, from the top down; at least one. */
  readonly cells: readonly CellRef[];
}

/** One recognised table. A tab may hold several. */
export interface Table {
  readonly kind: TabKind;
  readonly tab: string;
  /** Header and rows together. */
  readonly area: Area;
  readonly headerRow: number;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly peildatum: WrittenDate | null;
  readonly cyclus: number | null;
  /** When the besluit was taken that its title or the name of its tab speaks of. */
  readonly besluit?: BesluitTime;
  /** The day of the link of the chain that its title or the name of its tab speaks of. */
  readonly chainDay?: CalendarDate;
  /** Whom it is about, where that is others than asylum seekers. */
  readonly subject: OtherSubject | null;
  readonly opgave: Opgave;
  readonly units: readonly OtherUnit[];
}

/** What "Opgave" alone means in a table: in the law it is of the raming, in many tables it is the taakstelling. */
export interface Opgave {
  readonly role: "taakstelling" | "indicatief";
  /** True where nothing says it. */
  readonly assumed: boolean;
  /** True where the title says raming, and a column of the table taakstelling. */
  readonly besideTaak?: boolean;
}
