// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../build-model";
import { DEFAULT_SETTINGS } from "../settings";
import { workbookOf } from "../sheet/snapshot.fixture";
import type { Tabs } from "../tabs/told.fixture";
import { compareSides } from "./compare-sides";
import type { Comparison } from "./compare.types";
import { describeComparison } from "./sentence";
import { sideOfTab, sideOfWorkbook } from "./sides";

const modelOf = (tabs: Tabs) => buildModel(workbookOf(tabs), DEFAULT_SETTINGS, "2026-01-01");
const compare = (old: Tabs, next: Tabs): Comparison =>
  compareSides(sideOfWorkbook(modelOf(old)), sideOfWorkbook(modelOf(next)));

type Rows = readonly (readonly (string | number)[])[];
const stand = (rows: Rows, day = "1-9-2025"): Tabs => ({
  Stand: [
    ["Gemeente", "Taakstelling regulier", "Taakstelling amv", `Realisatie ${day} regulier`, `Realisatie ${day} amv`],
    ...rows,
  ],
});
const ROWS: Rows = [
  ["Alkmaar", 395, 102, 150, 0],
  ["Haarlem", 963, 0, 794, 0],
  ["Huizen", 200, 0, 0, 0],
  ["Texel", 0, 0, 0, 0],
];
const instead = (name: string, row: readonly (string | number)[]): Rows =>
  ROWS.map((one) => (one[0] === name ? row : one));
const told = ({ changes }: Comparison): string[] =>
  changes.map(({ kind, gebied, grootheid, soort, old, new: next }) =>
    [kind, gebied, grootheid, soort, old, next].map(String).join(" "),
  );
const sentences = ({ notCompared }: Comparison): string[] => notCompared.map(({ sentence }) => sentence);

test("nothing changed: all numbers are counted", () => {
  expect(describeComparison(compare(stand(ROWS), stand(ROWS, "1-11-2025")))).toBe(
    "Er is niets veranderd: 16 cijfers zijn gelijk.",
  );
});

test("a blank is not 0 and not gone: it changed to what is not known, and has no difference", () => {
  const comparison = compare(stand(ROWS), stand(instead("Haarlem", ["Haarlem", 963, 0, "", 0])));
  expect(told(comparison)).toEqual(["changed Haarlem realisatie regulier 794 null"]);
  expect(comparison.changes[0]?.difference).toBeNull();
  expect(describeComparison(comparison)).toBe("1 gemeente gewijzigd: 1 cijfer met onbekend verschil.");
  const total = comparison.totals.find(
    ({ gebied, grootheid, soort }) => [gebied, grootheid, soort].join(" ") === "Noord-Holland realisatie regulier",
  );
  expect(total).toMatchObject({ old: 150, new: 150, difference: 0 });
  expect(
    told(
      compare(
        stand(instead("Haarlem", ["Haarlem", 963, 0, "-", 0])),
        stand(instead("Haarlem", ["Haarlem", 963, 0, "", 0])),
      ),
    ),
  ).toEqual([]);
});

test("a cell that cannot be read is no change, and neither is its number gone", () => {
  const comparison = compare(stand(ROWS), stand(instead("Haarlem", ["Haarlem", 963, 0, "79x4", 0])));
  expect(told(comparison)).toEqual([]);
  expect(sentences(comparison)).toEqual([
    "In Stand!D3 is de realisatie regulier van Haarlem niet te lezen. Dit cijfer is niet vergeleken.",
  ]);
  expect(describeComparison(comparison)).toContain("15 cijfers zijn gelijk. Niet alles is vergeleken");
});

test("a name that is not understood is told with its cell, and who it may be is not gone", () => {
  const strange = compare(stand(ROWS), stand(instead("Texel", ["Xyzstad", 0, 0, 0, 0])));
  expect(told(strange)).toEqual(["gone Texel realisatie totaal 0 null"]);
  expect(strange.changes[0]?.doubt?.map(({ text, at }) => [text, at.row])).toEqual([["Xyzstad", 4]]);
  expect(sentences(strange)).toEqual(["“Xyzstad” in Stand!A5 is niet herkend. De cijfers erbij zijn niet vergeleken."]);
  expect(describeComparison(strange)).toContain("Niet meer erin: Texel (niet zeker).");
  const back = compare(stand(instead("Texel", ["Xyzstad", 0, 0, 0, 0])), stand(ROWS));
  expect(told(back)).toEqual(["appeared Texel realisatie totaal null 0"]);
  expect(back.changes[0]?.doubt).toHaveLength(1);
});

test("of a name that two gemeenten share neither is gone or new", () => {
  const elsewhere: Rows = [
    ["Bergen (NH.)", 60, 90, 0, 30],
    ["Maastricht", 10, 0, 5, 0],
  ];
  const comparison = compare(stand(elsewhere), stand([["Bergen", 60, 90, 0, 30], elsewhere[1] ?? []].slice(0, 1)));
  expect(comparison.changes.filter(({ gebied }) => gebied.startsWith("Bergen"))).toEqual([]);
  expect(sentences(comparison).join(" ")).toContain("Bergen");
});

test("two tables of one side that contradict each other: both cells are named", () => {
  const next: Tabs = {
    ...stand(ROWS),
    Correctie: [
      ["Gemeente", "Realisatie 1-9-2025 regulier", "Realisatie 1-9-2025 amv"],
      ["Haarlem", 800, 0],
      ["Alkmaar", 150, 0],
    ],
  };
  const comparison = compare(stand(ROWS), next);
  expect(told(comparison)).toEqual([]);
  expect(sentences(comparison)).toEqual([
    "Stand!D3 en Correctie!B2 spreken elkaar tegen over de realisatie regulier van Haarlem. Dit cijfer is niet vergeleken.",
  ]);
});

test("a gemeente that went up in another is not gone: the numbers of both are laid beside those of its successor", () => {
  const before: Rows = [
    ["Hilversum", 434, 0, 174, 0],
    ["Wijdemeren", 103, 26, 10, 0],
  ];
  const after: Rows = [
    ["Hilversum", 537, 26, 200, 0],
    ["Huizen", 200, 0, 0, 0],
  ];
  const comparison = compare(stand(before, "1-9-2026"), stand(after, "1-2-2027"));
  expect(told(comparison)).toEqual([
    "changed Hilversum realisatie regulier 184 200",
    "appeared Huizen realisatie totaal null 0",
  ]);
  expect(sentences(comparison)).toEqual([
    "Wijdemeren is op 1-1-2027 opgegaan in Hilversum. De cijfers van beide zijn opgeteld en vergeleken met die van Hilversum.",
  ]);
});

test("what only one side has as a table or a column is another table, and not so many that came or went", () => {
  const only: Tabs = {
    Stand: [
      ["Gemeente", "Realisatie 1-11-2025 regulier"],
      ["Alkmaar", 150],
      ["Haarlem", 794],
      ["Huizen", 200],
      ["Texel", 0],
    ],
  };
  const comparison = compare(stand(ROWS), only);
  expect(told(comparison)).toEqual(["changed Huizen realisatie regulier 0 200"]);
  expect(sentences(comparison)).toEqual([
    "De taakstelling van gemeenten staat alleen in de oude levering (8 cijfers). Deze cijfers zijn niet vergeleken.",
    "De realisatie amv van gemeenten op 1-9-2025 staat alleen in de oude levering (4 cijfers). Deze cijfers zijn niet vergeleken.",
  ]);
});

test("where one side states only the totaal, that is compared, and it is said", () => {
  const totaal: Tabs = {
    Stand: [
      ["Gemeente", "Realisatie totaal 1-11-2025"],
      ["Alkmaar", 150],
      ["Haarlem", 800],
      ["Huizen", 0],
    ],
  };
  const old: Tabs = {
    Stand: [
      ["Gemeente", "Realisatie 1-9-2025 regulier", "Realisatie 1-9-2025 amv"],
      ["Alkmaar", 100, 50],
      ["Haarlem", 794, 0],
      ["Huizen", 0, 0],
    ],
  };
  const comparison = compare(old, totaal);
  expect(told(comparison)).toEqual(["changed Haarlem realisatie totaal 794 800"]);
  expect(sentences(comparison).join("\n")).toContain("Vergeleken is het totaal.");
});

test("mutaties are compared by gemeente, soort and moment", () => {
  const mutaties = (aantal: number, soort = "regulier"): Tabs => ({
    ...stand(ROWS),
    Mutaties: [
      ["Gemeente", "Soort", "Aantal", "Datum"],
      ["Huizen", soort, aantal, "1-12-2025"],
      ["Haarlem", "regulier", 210, "1-1-2026"],
    ],
  });
  expect(told(compare(mutaties(200), mutaties(250)))).toEqual(["changed Huizen mutatie regulier 200 250"]);
  expect(told(compare(mutaties(200), mutaties(200)))).toEqual([]);
  expect(told(compare(mutaties(200), mutaties(200, "amv")))).toEqual([
    "gone Huizen mutatie regulier 200 null",
    "appeared Huizen mutatie amv null 200",
  ]);
});

test("a misspelt name that is mended is told apart; a name that both use, and a code, are not", () => {
  const comparison = compare(
    stand([...ROWS, ["Hollandse Kroon", 255, 24, 150, 24]]),
    stand([...ROWS, ["Hollands Kroon", 255, 24, 150, 24]]),
  );
  expect(told(comparison)).toEqual(["spelling Hollands Kroon taakstelling regulier 255 255"]);
  expect(comparison.changes[0]?.spelling).toEqual({ old: "Hollandse Kroon", new: "Hollands Kroon" });
  expect(describeComparison(comparison)).toBe(
    "Er is niets veranderd: 20 cijfers zijn gelijk. Alleen anders geschreven: Hollands Kroon.",
  );
  expect(told(compare(stand(ROWS), stand(instead("Huizen", ["GM0406", 200, 0, 0, 0]))))).toEqual([]);
});

test("the same stands of two workbooks are laid beside each other, and the newest beside the one before it", () => {
  const july = stand(ROWS, "1-7-2025");
  const both: Tabs = {
    Juli: july["Stand"] ?? [],
    September: stand(instead("Huizen", ["Huizen", 200, 0, 200, 0]))["Stand"] ?? [],
  };
  const comparison = compare({ Juli: july["Stand"] ?? [] }, both);
  expect(
    comparison.changes.map(({ gebied, oldDate, newDate, difference }) => [gebied, oldDate, newDate, difference]),
  ).toEqual([["Huizen", "2025-07-01", "2025-09-01", 200]]);
  const model = modelOf(both);
  expect(told(compareSides(sideOfTab(model, "Juli"), sideOfTab(model, "September")))).toEqual([
    "changed Huizen realisatie regulier 0 200",
  ]);
});
