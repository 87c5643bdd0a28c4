// SPDX-License-Identifier: EUPL-1.2

import type { Announced } from "../gemeenten/cyclus/cycli";
import type { CalendarDate } from "../sheet/dates";
import type { AndereSoort, NamedGebied, Soort, SoortOfTotaal } from "../gemeenten/gebied";
import type { CellRef } from "../sheet/snapshot";
import type { StatedPercentage } from "./cells/reading";
import type { DaySpan } from "./cells/written-day";
import type { TakenBack } from "./kinds/taken-back";
import type { Table } from "./table";

/** What a number counts. The first ones are the links of the law's chain in their order: each is decided per cyclus. */
export type Grootheid =
  | "raming"
  /** The indicatieve opgave of the capaciteitsraming; totals include amv. */
  | "indicatief"
  /** Durable places that are set off against the opgave. */
  | "inMindering"
  | "restopgave"
  /** What is promised: regioplan, toezegging, verslag of the commissaris. */
  | "bod"
  | "taakstelling"
  /** Places that count for a cyclus, as against those open on a day. */
  | "teltMee"
  | "realisatie"
  | "prognose"
  | "stand";

/**
 * One number of one gebied. `places` is null where the cell says that it is not known (blank, "-", "n.v.t.");
 * unknown is never 0.
 */
export interface Figure {
  readonly grootheid: Grootheid;
  readonly gebied: NamedGebied;
  readonly soort: SoortOfTotaal;
  /** The peildatum or, for a prognose, the date that is looked forward to. */
  readonly date: CalendarDate | null;
  /** Where its date is not known although its table has one: the cell that should give it. */
  readonly undated?: CellRef;
  readonly cyclus: number | null;
  readonly places: number | null;
  readonly percentage: StatedPercentage | null;
  /** "+638": the change that is stated beside the number. */
  readonly difference: number | null;
  /** True for a row that adds up others ("Totaal", "Subtotaal"). */
  readonly total: boolean;
  readonly at: CellRef;
  readonly table: Table;
  /** The cells that it is the difference of, where it stands in none: `at` then is that of the totaal. */
  readonly rest?: { readonly totaal: Figure; readonly amv: Figure };
}

export type MutatieMoment =
  /** From `date` on it counts; with `first` it may count from that day on ("december 2025": from 1 December, and surely from the 31st). */
  | { readonly kind: "date"; readonly date: CalendarDate; readonly first?: CalendarDate }
  /** "voor einde cyclus op 1/2/2026": the date is that of the end, where it is named or known; `assumed` where it is known only from elsewhere. */
  | {
      readonly kind: "voor-einde-cyclus";
      readonly date: CalendarDate | null;
      readonly assumed?: true;
      /** The cyclus that is named where the date is not. */
      readonly cyclus?: number;
    }
  /** With the cyclus that is named. */
  | { readonly kind: "na-einde-cyclus"; readonly cyclus?: number }
  /** Nothing is written, or that it is not known. */
  | { readonly kind: "unknown" }
  /** Something is written that is no date and no side of the end of a cyclus. */
  | { readonly kind: "unreadable"; readonly at: CellRef };

export interface Mutatie {
  /** More than one where places are named for gemeenten together ("Heemskerk+Uitgeest"). */
  readonly gemeenten: readonly NamedGebied[];
  /** "totaal": regulier and amv together, of which it is not known how much is of each. */
  readonly soort: SoortOfTotaal;
  /** The cell that should say the soort, where one should. */
  readonly soortAt: CellRef | null;
  readonly aantal: number;
  readonly moment: MutatieMoment;
  /** The side of the end of the cyclus that is written, with the date that is written beside it; null where none is. */
  readonly claim: MomentClaim | null;
  readonly at: CellRef;
  readonly table: Table;
}

export interface MomentClaim {
  readonly side: "voor" | "na";
  readonly date: CalendarDate | null;
  /** True where the date is that of the end itself ("voor einde cyclus op 1/2/2026"), false where it is that of the mutatie. */
  readonly dateOfEnd: boolean;
  /** The cell with the words. */
  readonly at: CellRef;
}

/** A mutatie of which the number or the soort cannot be read: sums that it belongs in have no answer. */
export interface UnreadMutatie {
  /** Empty where it cannot be told whose it is: then it may be anyone's. */
  readonly gemeenten: readonly NamedGebied[];
  readonly soort: Soort | AndereSoort | null;
  readonly moment: MutatieMoment;
  /** The cell that is the trouble. */
  readonly at: CellRef;
  /** Where its number can be read: a word beside it may take it back, or nothing says its soort. */
  readonly because?: "taken-back" | "no-soort";
  /** The cell that should say its soort, where one should. */
  readonly soortAt?: CellRef | null;
}

export interface Locatie {
  readonly gemeente: NamedGebied;
  readonly naam: string;
  readonly soort: Soort | AndereSoort | null;
  /** The cell that should say it, where one should. */
  readonly soortAt: CellRef | null;
  readonly plaatsen: number | null;
  readonly opening: CalendarDate | null;
  /** Null: no end is known of, or what is written there is no date. */
  readonly einde: CalendarDate | null;
  /** True where it is written that the end is not known yet ("n.t.b."): the locatie is not durable. */
  readonly eindeOnbekend: boolean;
  /** False where the cell of the end date has something in it that is no date. */
  readonly eindeReadable: boolean;
  readonly openingReadable: boolean;
  readonly at: CellRef;
  readonly plaatsenAt: CellRef | null;
  readonly openingAt: CellRef | null;
  readonly eindeAt: CellRef | null;
  /** What stands beside it and says that it is not there, or no longer. */
  readonly back: TakenBack | null;
  readonly table: Table;
}

/** `unclear`: it does not say whether the uitruil is agreed. */
export type UitruilStatus = "agreed" | "not-agreed" | "unclear";

/** "andere": another group, of which no taakstelling is followed here. */
export type UitruilSoort = Soort | AndereSoort | "andere";

/** A day of the term of an uitruil. `days`: it is one of these, the same twice for a whole date; null: it is written, and not to be read. */
export interface TermDay {
  readonly days: Pick<DaySpan, "first" | "last"> | null;
  readonly at: CellRef;
}

/** Taakstelling of one soort that goes from one gemeente to another. A row that turns one soort into another has one for each. */
export interface Uitruil {
  readonly van: NamedGebied;
  readonly naar: NamedGebied;
  readonly soort: UitruilSoort | null;
  /** What the first gives up, and what the second takes over. */
  readonly given: number | null;
  readonly taken: number | null;
  /** `one`: one number of one soort for both sides, so that the sum of both stays; `assumed`: one number where each side has a soort of its own; `unlike`: soorten that nobody counts in one another. */
  readonly sides: "one" | "two" | "assumed" | "unlike";
  readonly status: UitruilStatus;
  /** What stands beside its status and keeps it from being agreed. */
  readonly conditionAt: CellRef | null;
  /** The one that its row names, else that of its table. */
  readonly cyclus: number | null;
  /** The first and the last day that it holds; null where none is written. */
  readonly begin: TermDay | null;
  readonly einde: TermDay | null;
  readonly at: CellRef;
  readonly table: Table;
}

/** A line of the tab Regio-indeling. */
export interface IndelingRow {
  readonly gemeente: NamedGebied;
  readonly regio: string;
  readonly at: CellRef;
  readonly regioAt: CellRef;
  readonly table: Table;
}

export interface CyclusStap {
  readonly cyclus: number;
  readonly stap: string;
  readonly date: CalendarDate | null;
  /** Where something is written that is no day: then the built-in date does not hold either. */
  readonly unreadable?: true;
  /** Of those: where it tells when the step is expected ("eind 2026"). */
  readonly announced?: Announced;
  readonly at: CellRef;
  readonly table: Table;
}

/** All that the tabs of one workbook say, in the order of the workbook. */
export interface Records {
  readonly tables: readonly Table[];
  /** Tables about others than asylum seekers: nothing of them is in the lists below. */
  readonly others: readonly Table[];
  readonly figures: readonly Figure[];
  readonly mutaties: readonly Mutatie[];
  readonly unreadMutaties: readonly UnreadMutatie[];
  readonly locaties: readonly Locatie[];
  readonly uitruil: readonly Uitruil[];
  readonly indeling: readonly IndelingRow[];
  readonly cyclus: readonly CyclusStap[];
}
