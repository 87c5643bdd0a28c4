// SPDX-License-Identifier: EUPL-1.2

import type { Figure } from "../../tabs/records";
import type { Table } from "../../tabs/table";

/** A figure with a known number, and its place in the order of the workbook. */
export interface Placed {
  readonly figure: Figure;
  readonly position: number;
  readonly places: number;
  readonly table: Table;
}

/** Tells for any number and table the first figure with another number in another table, of however many figures: it keeps at most five. */
export class FirstOthers {
  private readonly kept: Placed[] = [];

  /** In the order of the workbook. */
  add(figure: Placed): void {
    if (this.isFirstForSome(figure)) this.kept.push(figure);
  }

  beside(places: number, table: Table): Placed | null {
    return this.kept.find((one) => one.places !== places && one.table !== table) ?? null;
  }

  /** Whether a number and a table exist that it differs from, as none of those that are kept does. */
  private isFirstForSome({ places, table }: Placed): boolean {
    const numbers = [null, ...this.kept.map((one) => one.places).filter((number) => number !== places)];
    return numbers.some((number) => {
      const others = this.kept.filter((one) => one.places !== number);
      return others.every((one) => one.table === others[0]?.table && one.table !== table);
    });
  }
}
