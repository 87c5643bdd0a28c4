// SPDX-License-Identifier: EUPL-1.2

import { GEMEENTEN, PROVINCIES } from "../../src/domain/gemeenten/register";
import type { Gemeente } from "../../src/domain/gemeenten/gebied";
import type { FixtureTabs } from "../../src/domain/rules/lib/rules.fixture";
import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import { cellAddress } from "../../src/domain/sheet/addresses";
import type { Random } from "../faults/random";
import type { Meant } from "./meant";

export type Soort = "regulier" | "amv";

/** One cell of the workbook, asked by its function. */
export interface Ask {
  readonly id: "TAAKSTELLING" | "REALISATIE" | "PROGNOSE" | "DUURZAAM";
  readonly gebied: string;
  readonly soort: Soort;
  readonly date: string | null;
  readonly meant: Meant;
  /** Where a finding tells a reader of that cell what is wrong: "Tab!B4", or "Tab!*" for anywhere on a tab. */
  readonly at: readonly string[];
  /** What is written, to read back where it goes wrong. */
  readonly written: string;
}

export interface Scenario {
  readonly tabs: FixtureTabs;
  readonly asks: readonly Ask[];
  /** Places that must have a finding. */
  readonly said: readonly string[];
  /** Places that may have no fout. */
  readonly right: readonly string[];
}

/** Some gemeenten of one provincie, none of which bears the name of another gebied. */
export function someGemeenten(random: Random, most: number): readonly Gemeente[] {
  const { naam } = random.pick(PROVINCIES);
  const own = GEMEENTEN.filter(
    ({ provincie, naam: own }) => provincie === naam && own !== "Utrecht" && own !== "Groningen",
  );
  return random.shuffle(own).slice(0, random.int(3, most));
}

/** A tab that is filled cell by cell. */
export class Sheet {
  readonly rows: FixtureCell[][] = [];

  constructor(readonly name: string) {}

  /** Adds a row; answers its number, from 0. */
  add(cells: readonly FixtureCell[]): number {
    return this.rows.push([...cells]) - 1;
  }

  at(row: number, column: number): string {
    return `${this.name}!${cellAddress({ row, column })}`;
  }
}

export const words = (cell: FixtureCell): string => String(typeof cell === "object" ? (cell.text ?? cell.value) : cell);
