// SPDX-License-Identifier: EUPL-1.2

import type { FixtureTabs } from "./rules.fixture";

const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
/** The first of a month, so many months after January 2000. */
const day = (months: number): string => `1-${String((months % 12) + 1)}-${String(2000 + Math.floor(months / 12))}`;
const SOME = ["Alkmaar", "Hoorn", "Schagen", "Opmeer", "Medemblik", "Enkhuizen"];
const some = (i: number): string => SOME[i % SOME.length] ?? "";

const report = (
  date: string,
  row: (naam: string, i: number) => readonly (string | number)[],
): (string | number)[][] => [
  ["Gemeente", "Taakstelling regulier", `Gerealiseerd regulier ${date}`],
  ...SOME.map((naam, i) => [naam, ...row(naam, i)]),
];

/** Workbooks that go wrong in one way, so many times. */
export const SCENARIOS: Readonly<Record<string, (n: number) => FixtureTabs>> = {
  "falls beside mutaties and locaties": (n) => ({
    ...Object.fromEntries(times(n, (k) => [`S${k}`, report(day(k), () => [5000, 10_000 - k * 50])])),
    Mutaties: [["Gemeente", "Soort", "Aantal", "Datum"], ...times(n, (k) => [some(k), "regulier", 20, day(k)])],
    Locaties: [
      ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
      ...times(n, (k) => [some(k), `L${k}`, "regulier", 5, day(k), day(k + 40)]),
    ],
  }),
  "two values, most of them alike": (n) =>
    Object.fromEntries(
      times(n, (k) => [
        `V${k}`,
        [["Gemeente", "Taakstelling regulier"], ...SOME.map((naam) => [naam, k === n - 1 ? 6 : 5])],
      ]),
    ),
  "two values, all different": (n) =>
    Object.fromEntries(
      times(n, (k) => [`V${k}`, [["Gemeente", "Taakstelling regulier"], ...SOME.map((naam) => [naam, k])]]),
    ),
  "reports of one day that differ": (n) =>
    Object.fromEntries(times(n, (k) => [`S${k}`, report("1-9-2025", () => [500, k])])),
  "prognoses beside mutaties": (n) => ({
    Prognose: [
      ["Gemeente", "Realisatie regulier 1-1-2000", ...times(n, (k) => `Prognose regulier ${day(k + 1)}`)],
      ...SOME.map((naam) => [naam, 100, ...times(n, () => 7)]),
    ],
    Mutaties: [["Gemeente", "Soort", "Aantal", "Datum"], ...times(n, (k) => [some(k), "regulier", 20, day(k + 1)])],
  }),
  "rows without a name": (n) => ({ V: [...report("1-9-2025", () => [5, 5]), ...times(n, (k) => ["", k, k + 1])] }),
  subtotals: (n) => ({
    V: [
      ["Gemeente", "Taakstelling regulier", "Verschil", "Gerealiseerd regulier 1-9-2025"],
      ...times(n, (k) => [
        [some(k), 5, 5, 5],
        [k % 2 === 0 ? "Subtotaal" : "Totaal Noord-Holland", 99, 99, 98],
      ]).flat(),
    ],
  }),
  "merged cells": (n) => ({
    V: {
      rows: [...report("1-9-2025", () => [5, 5]), ...times(n * 2, (k) => [some(k), 5, 5])],
      merges: times(n, (k) => ({ row: 1 + k * 2, column: 2, rowCount: 2, columnCount: 1 })),
    },
  }),
  agreements: (n) => ({
    U: [
      ["Van", "Naar", "Soort", "Aantal", "Status"],
      ...times(n, (k) => [
        some(k),
        k % 3 === 0 ? "Utrecht" : some(k * 5 + 1),
        k % 2 === 0 ? "amv" : "regulier",
        5 + k,
        "akkoord",
      ]),
    ],
  }),
  "end dates that cannot be read": (n) => ({
    Locaties: [
      ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
      ...times(n, (k) => [some(k), `L${k}`, "regulier", 5, "1-1-2025", "zodra verkocht"]),
    ],
  }),
  "tables below each other": (n) => ({
    V: times(n, (k) => [
      ["Gemeente", "Taakstelling regulier"],
      [some(k), 5],
      [some(k + 1), 6],
      ["", ""],
    ]).flat(),
  }),
  "regio's of other days": (n) => ({
    ...Object.fromEntries(times(n, (k) => [`S${k}`, report(day(k), () => [500, k])])),
    ...Object.fromEntries(
      times(n, (k) => [
        `R${k}`,
        [
          ["Regio", `Realisatie regulier ${day(k + 500)}`],
          ["Noord-Holland Noord", k],
          ["Kennemerland", k],
        ],
      ]),
    ),
  }),
  "regio's of the same days": (n) => ({
    ...Object.fromEntries(times(n, (k) => [`S${k}`, report(day(k), () => [500, k])])),
    ...Object.fromEntries(
      times(n, (k) => [
        `R${k}`,
        [
          ["Regio", `Realisatie regulier ${day(k)}`],
          ["Noord-Holland Noord", k],
          ["Kennemerland", k],
        ],
      ]),
    ),
  }),
  columns: (n) => ({
    V: [
      ["Gemeente", ...times(n, (k) => [`Gerealiseerd regulier ${day(k)}`, "Verschil", "%", "Totaal"]).flat()],
      ...SOME.map((naam) => [naam, ...times(n, () => [5, 5, "7%", 8]).flat()]),
      ["Totaal", ...times(n, () => [7, 7, "7%", 9]).flat()],
    ],
  }),
  "names that are unknown, twice or misspelt": (n) => ({
    V: [...report("1-9-2025", () => [5, 5]), ...times(n, (k) => [["Duckstad", "Alkmar", "Hoorn"][k % 3] ?? "", 5, 5])],
  }),
  "cells of every kind": (n) => ({
    V: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1/9 (regulier/amv)", "Onbekend"],
      ...times(n, (k) => [
        some(k),
        ["ca.20/0", "-5/0", "=A1+1"][k % 3] ?? "",
        ["#N/A", "x/y", "1,5/2"][k % 3] ?? "",
        k * 7,
      ]),
    ],
  }),
};
