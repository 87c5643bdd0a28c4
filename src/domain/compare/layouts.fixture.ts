// SPDX-License-Identifier: EUPL-1.2

import { NOORD_HOLLAND } from "../measures/noord-holland.fixture";
import type { Tabs } from "../tabs/told.fixture";
import type { Row } from "./published.fixture";

/** A way to write the same rows: other tabs, columns, names or order. */
export type Layout = (rows: readonly Row[], day: string) => Tabs;

const slash = ([regulier, amv]: Row["taakstelling"]): string => `${String(regulier)}/${String(amv)}`;
const REGIO_OF = new Map(
  NOORD_HOLLAND.trim()
    .split("\n")
    .map((line) => [line.slice(0, 6), line.split(" | ")[1] ?? ""]),
);

const pairs: Layout = (rows, day) => ({
  Voortgang: [
    ["Gemeente", "Taakstelling (regulier/amv)", `Gerealiseerd ${day} (regulier/amv)`],
    ...rows.map(({ naam, taakstelling, realisatie }) => [naam, slash(taakstelling), slash(realisatie)]),
  ],
});

const FOUR = (day: string): string[] => [
  "Taakstelling regulier",
  "Taakstelling amv",
  `Realisatie ${day} regulier`,
  `Realisatie ${day} amv`,
];
const numbers = ({ taakstelling, realisatie }: Row): number[] => [...taakstelling, ...realisatie];
const sumOf = (rows: readonly Row[]): number[] =>
  rows.map(numbers).reduce((sum, one) => sum.map((value, at) => value + (one[at] ?? 0)), [0, 0, 0, 0]);

const fourColumns: Layout = (rows, day) => ({
  Stand: [["Gemeente", ...FOUR(day)], ...rows.map((row) => [row.naam, ...numbers(row)])],
});

const soortBelow: Layout = (rows, day) => ({
  Stand: [
    ["Gemeente", "Soort", "Taakstelling", `Realisatie ${day}`],
    ...rows.flatMap(({ naam, taakstelling, realisatie }) => [
      [naam, "regulier", taakstelling[0], realisatie[0]],
      [naam, "amv", taakstelling[1], realisatie[1]],
    ]),
  ],
});

const codes: Layout = (rows, day) => ({
  Stand: [["Code", ...FOUR(day)], ...rows.map((row) => [row.code, ...numbers(row)])],
});

const otherOrder: Layout = (rows, day) => ({
  Blad1: [
    ["Gemeente", `Realisatie ${day} amv`, `Realisatie ${day} regulier`, "Taakstelling amv", "Taakstelling regulier"],
    ...[...rows].reverse().map((row) => [row.naam, ...numbers(row).reverse()]),
  ],
});

const otherNames: Layout = (rows, day) => ({
  Stand: [
    ["Gemeente", ...FOUR(day)],
    ...rows.map((row) => [
      row.naam.startsWith("H") ? row.naam.toUpperCase() : `gemeente ${row.naam.replace("(NH.)", "(NH)")}`,
      ...numbers(row),
    ]),
  ],
});

const withTotals: Layout = (rows, day) => ({
  Stand: [
    ["Voortgang Noord-Holland"],
    [],
    ["Gemeente", "Opmerking", ...FOUR(day)],
    ...rows.map((row) => [row.naam, "zie mail", ...numbers(row)]),
    ["Totaal", "", ...sumOf(rows)],
  ],
});

const withRegios: Layout = (rows, day) => {
  const regios = [...new Set(REGIO_OF.values())];
  const of = (regio: string): Row[] => rows.filter(({ code }) => REGIO_OF.get(code) === regio);
  return {
    Voortgang: [["Gemeente", ...FOUR(day)], ...rows.map((row) => [row.naam, ...numbers(row)])],
    "Regio's": [["Regio", ...FOUR(day)], ...regios.map((regio) => [regio, ...sumOf(of(regio))])],
  };
};

const twoTabs: Layout = (rows, day) => ({
  Verdeelbesluit: [
    ["Gemeente", "Taakstelling regulier", "Taakstelling amv"],
    ...rows.map(({ naam, taakstelling }) => [naam, ...taakstelling]),
  ],
  Voortgang: [
    ["Gemeente", `Realisatie ${day} regulier`, `Realisatie ${day} amv`],
    ...rows.map(({ naam, realisatie }) => [naam, ...realisatie]),
  ],
});

const withTotaal: Layout = (rows, day) => ({
  Stand: [
    ["Gemeente", "Taakstelling totaal", "waarvan amv", `Realisatie ${day} totaal`, "waarvan amv"],
    ...rows.map(({ naam, taakstelling, realisatie }) => [
      naam,
      taakstelling[0] + taakstelling[1],
      taakstelling[1],
      realisatie[0] + realisatie[1],
      realisatie[1],
    ]),
  ],
});

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  pairs,
  "four columns": fourColumns,
  "a row per soort": soortBelow,
  codes,
  "other order": otherOrder,
  "other names": otherNames,
  "totals and a column more": withTotals,
  "regio's on a tab": withRegios,
  "two tabs": twoTabs,
  "totaal and amv": withTotaal,
};
