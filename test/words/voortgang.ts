// SPDX-License-Identifier: EUPL-1.2

import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import type { Gemeente } from "../../src/domain/gemeenten/gebied";
import type { Random } from "../faults/random";
import { NAMES } from "./gemeente-names";
import { OTHERS, OTHER_TITLES, REALISATIE, TAAKSTELLING, TITLES } from "./headers";
import { number, UNKNOWN, type Meant } from "./meant";
import { NOTATIONS } from "./notations";
import { STATISTICS, TOTALS } from "./row-labels";
import { Sheet, someGemeenten, words, type Ask, type Scenario, type Soort } from "./scenario";

interface Column {
  readonly id: "TAAKSTELLING" | "REALISATIE";
  readonly soort: Soort;
  readonly header: string;
}

const PERIODS = ["1-9-2025", "1 september 2025", "01-09-2025", "1/9/2025", "1 sept. 2025", "1 sep 2025", "2025-09-01"];

/** A table of taakstelling and realisatie per soort, with its words drawn from lists. */
export function voortgang(random: Random): Scenario {
  const gemeenten = someGemeenten(random, 12);
  const sheet = new Sheet(random.pick(["Voortgang", "Blad1", "Stand van zaken", "Monitor NL", "Export"]));
  if (random.chance(0.4)) sheet.add([random.pick(TITLES)]);
  if (random.chance(0.2)) sheet.add([]);
  const columns = columnsOf(random);
  const other = random.chance(0.4) ? random.pick(OTHERS) : null;
  const otherHeader = other?.(random.pick(["regulier", "amv"]), random.pick(PERIODS)) ?? null;
  const place = otherHeader === null ? -1 : random.int(1, columns.length + 1);
  const headers = withOther(["Gemeente", ...columns.map(({ header }) => header)], place, otherHeader);
  const headerRow = sheet.add(headers);
  const nameOf = random.pick(NAMES);
  const asks: Ask[] = [];
  const odd = random.chance(0.5) ? 0.5 : 0.05;
  for (const gemeente of gemeenten) fill(gemeente);
  const right = below(
    random,
    sheet,
    headers.length,
    asks.every(({ meant }) => meant.kind === "number"),
  );
  return { tabs: { [sheet.name]: sheet.rows }, asks, said: [], right };

  function fill(gemeente: Gemeente): void {
    const written = columns.map(() => cellFor(random, odd));
    const row = sheet.add(
      withOther<FixtureCell>([nameOf(gemeente), ...written.map(({ cell }) => cell)], place, random.int(1, 900)),
    );
    written.forEach(({ cell, meant }, index) => {
      const column = columns[index]!;
      const at = index + 1 + (place !== -1 && place <= index + 1 ? 1 : 0);
      asks.push({
        id: column.id,
        gebied: gemeente.naam,
        soort: column.soort,
        date: null,
        meant,
        at: [sheet.at(row, at), sheet.at(headerRow, at)],
        written: `${column.header} | ${nameOf(gemeente)} | ${words(cell)}`,
      });
    });
  }
}

function withOther<T>(cells: readonly T[], place: number, other: T | null): T[] {
  return place === -1 || other === null ? [...cells] : [...cells.slice(0, place), other, ...cells.slice(place)];
}

function columnsOf(random: Random): readonly Column[] {
  const task = random.pick(TAAKSTELLING);
  const stand = random.pick(REALISATIE);
  const period = random.pick(PERIODS);
  const [regulier, amv] = random.pick([
    ["regulier", "amv"],
    ["regulier", "amv"],
    ["reguliere opvang", "amv"],
    ["regulier", "AMV"],
    ["regulier", "amv's"],
  ]);
  const soorten: readonly (readonly [Soort, string])[] = random.chance(0.7)
    ? [
        ["regulier", regulier],
        ["amv", amv],
      ]
    : [["regulier", regulier]];
  return [
    ...soorten.map(([soort, word]): Column => ({ id: "TAAKSTELLING", soort, header: task(word, period) })),
    ...soorten.map(([soort, word]): Column => ({ id: "REALISATIE", soort, header: stand(word, period) })),
  ];
}

function cellFor(random: Random, odd: number): { cell: FixtureCell; meant: Meant } {
  const value = random.chance(0.1) ? random.int(1000, 4900) : random.int(2, 700);
  if (!random.chance(odd)) return { cell: value, meant: number(value) };
  const notation = random.pick(NOTATIONS);
  return { cell: notation.write(value), meant: notation.means(value) };
}

/** A total or a row of statistics below the table; answers the cells of a right total. */
function below(random: Random, sheet: Sheet, width: number, plain: boolean): string[] {
  const right: string[] = [];
  const filled = [...sheet.rows];
  if (plain && random.chance(0.6)) {
    const first = filled.findIndex((row) => row[0] === "Gemeente") + 1;
    const sums = Array.from({ length: width - 1 }, (_, index) =>
      filled.slice(first).reduce((sum, row) => sum + Number(row[index + 1]), 0),
    );
    if (sums.every((sum) => Number.isFinite(sum))) {
      const row = sheet.add([random.pick(TOTALS), ...sums]);
      for (let column = 0; column < width; column++) right.push(sheet.at(row, column));
    }
  }
  if (random.chance(0.2)) {
    const row = sheet.add([random.pick(STATISTICS), ...Array.from({ length: width - 1 }, () => random.int(1, 99_000))]);
    for (let column = 0; column < width; column++) right.push(sheet.at(row, column));
  }
  return right;
}

/** A table whose title, tab or headers say that it is about others: nothing in it is a taakstelling or a realisatie. */
export function otherTable(random: Random): Scenario {
  const gemeenten = someGemeenten(random, 8);
  const title = random.pick(OTHER_TITLES);
  const inTab = random.chance(0.5);
  const sheet = new Sheet(inTab ? title : random.pick(["Blad1", "Voortgang", "Export"]));
  if (!inTab) sheet.add([title]);
  const period = random.pick(PERIODS);
  sheet.add([
    "Gemeente",
    random.pick(["Taakstelling", "Opgave"]),
    random.pick([`Gerealiseerd ${period}`, `Realisatie per ${period}`]),
  ]);
  const asks: Ask[] = [];
  for (const { naam } of gemeenten) {
    sheet.add([naam, random.int(2, 700), random.int(2, 700)]);
    for (const id of ["TAAKSTELLING", "REALISATIE"] as const)
      asks.push({ id, gebied: naam, soort: "regulier", date: null, meant: UNKNOWN, at: [], written: title });
  }
  return { tabs: { [sheet.name]: sheet.rows }, asks, said: [`${sheet.name}!*`], right: [] };
}
