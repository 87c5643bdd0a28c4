// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import type { CalendarDate } from "../../sheet/dates";
import { groupBy } from "../../sheet/group-by";
import type { Figure, Grootheid } from "../../tabs/records";
import type { Table } from "../../tabs/table";
import { once } from "./once";
import { partitionPoint } from "./partition-point";

type Places = number | null;

/**
 * The numbers of one row, by grootheid and soort; `totaal` is the total column or else both soorten together.
 * Null is a number that is not known.
 */
export class RowNumbers {
  private readonly ofGrootheid: ReadonlyMap<Grootheid, readonly Figure[]>;
  private readonly made = new Map<Grootheid, Partial<Record<SoortOfTotaal, Numbers>>>();

  constructor(figures: readonly Figure[]) {
    this.ofGrootheid = groupBy(figures, ({ grootheid }) => grootheid);
  }

  figures(grootheid: Grootheid): readonly Figure[] {
    return this.ofGrootheid.get(grootheid) ?? [];
  }

  /** All of them, oldest first. */
  all(grootheid: Grootheid, soort: SoortOfTotaal): readonly Places[] {
    return this.numbers(grootheid, soort).all;
  }

  /** The newest, null where there is none. */
  newest(grootheid: Grootheid, soort: SoortOfTotaal): Places {
    return this.all(grootheid, soort).at(-1) ?? null;
  }

  /** The last of one date. */
  on(grootheid: Grootheid, soort: SoortOfTotaal, date: CalendarDate): Places {
    return this.numbers(grootheid, soort).perDate.get(date)?.at(-1) ?? null;
  }

  /** The newest of those in front of a column or, where the grootheid has none there, of all. */
  newestBefore(column: number, grootheid: Grootheid, soort: SoortOfTotaal): Places {
    const { newestUpTo } = this.numbers(grootheid, soort);
    const before = partitionPoint(newestUpTo.length, (index) => (newestUpTo[index]?.column ?? Infinity) < column);
    return before === 0 ? this.newest(grootheid, soort) : (newestUpTo[before - 1]?.newest ?? null);
  }

  private numbers(grootheid: Grootheid, soort: SoortOfTotaal): Numbers {
    let made = this.made.get(grootheid);
    if (made === undefined) this.made.set(grootheid, (made = {}));
    return (made[soort] ??= new Numbers(this.figures(grootheid), soort));
  }
}

/** Those of one grootheid and soort. */
class Numbers {
  readonly perDate = new Map<CalendarDate | null, readonly Places[]>();
  readonly all: readonly Places[];
  /** From left to right the newest so far. */
  readonly newestUpTo: readonly { readonly column: number; readonly newest: Places }[];

  constructor(figures: readonly Figure[], soort: SoortOfTotaal) {
    const onDates = new Map<CalendarDate | null, OnDate>();
    let newest: OnDate | null = null;
    this.newestUpTo = [...figures]
      .sort((a, b) => a.at.column - b.at.column)
      .map((figure) => {
        // Of a date that cannot be read it may be the newest: then the newest is not known.
        const unsure = figure.undated !== undefined;
        const onDate = onDates.get(figure.date) ?? new OnDate(figure.date ?? (unsure ? "9999" : ""), soort);
        onDates.set(figure.date, onDate);
        onDate.add(unsure ? { ...figure, places: null } : figure);
        if (onDate.numbers.length > 0 && onDate.date >= (newest?.date ?? "")) newest = onDate;
        return { column: figure.at.column, newest: newest?.numbers.at(-1) ?? null };
      });
    for (const [date, { numbers }] of onDates) this.perDate.set(date, numbers);
    this.all = [...onDates.values()].sort((a, b) => a.date.localeCompare(b.date)).flatMap(({ numbers }) => numbers);
  }
}

/** The numbers of one date: those of the soort itself, else both soorten together, or regulier as what the amv leaves of the totaal. */
class OnDate {
  private readonly own: Places[] = [];
  private readonly parts: Partial<Record<SoortOfTotaal, Places>> = {};

  constructor(
    readonly date: string,
    private readonly soort: SoortOfTotaal,
  ) {}

  add({ soort, places }: Figure): void {
    if (soort === this.soort) this.own.push(places);
    else if (this.soort !== "amv" && !(soort in this.parts)) this.parts[soort] = places;
  }

  get numbers(): readonly Places[] {
    if (this.own.length > 0) return this.own;
    if (this.soort === "regulier") {
      const { totaal, amv } = this.parts;
      if (totaal === undefined || amv === undefined) return this.own;
      return [totaal === null || amv === null ? null : totaal - amv];
    }
    const parts = Object.values(this.parts);
    if (parts.length === 0) return this.own;
    return [parts.reduce<Places>((sum, places) => (sum === null || places === null ? null : sum + places), 0)];
  }
}

const rows = once((_: Model) => new Map<Table, Map<number, RowNumbers>>());

/** The numbers of a row of a table, total rows included. */
export function numbersOfRow(model: Model, table: Table, row: number): RowNumbers {
  let ofTable = rows(model).get(table);
  if (ofTable === undefined) rows(model).set(table, (ofTable = new Map<number, RowNumbers>()));
  let numbers = ofTable.get(row);
  if (numbers === undefined) ofTable.set(row, (numbers = new RowNumbers(model.index.figuresOfRow(table, row))));
  return numbers;
}
