// SPDX-License-Identifier: EUPL-1.2
import { NOORD_HOLLAND } from "../rules/lib/noord-holland.fixture";
import { modelOf, voortgang, type FixtureTabs } from "../rules/lib/rules.fixture";
import { BESIDE_COLUMNS, MONITOR_COLUMNS } from "./columns";
import { monitorCharts } from "./charts";
import { newPlaces } from "./places";
import { monitorGebieden, monitorPlan } from "./plan";

const planOf = (tabs: FixtureTabs, which = 0) => {
  const model = modelOf(tabs);
  return monitorPlan(model, monitorGebieden(model)[which]!);
};
const UTRECHT = { Stand: voortgang(["Amersfoort 100/10 50/0", "Utrecht 300/30 100/0", "Zeist 80/8 0/0"]) };

const BESIDE = BESIDE_COLUMNS.map(([id]): string => id);

test("the whole provincie: all gemeenten by official name, the regio's, the end of the cyclus", () => {
  const plan = planOf(NOORD_HOLLAND);
  expect(plan.gebied).toBe("Noord-Holland");
  expect(plan.gemeenten).toHaveLength(44);
  expect(plan.gemeenten).toContain("Hollands Kroon");
  expect(plan.regios).toEqual([
    "Amsterdam-Amstel",
    "Gooi en Vechtstreek",
    "Kennemerland",
    "Noord-Holland Noord",
    "Zaanstreek-Waterland",
  ]);
  // 1 February 2026.
  expect(plan.prognoseOp).toBe(46_054);
  expect(plan.prognoseData[0]).toBeGreaterThan(45_901);
  expect(plan.prognoseData).toContain(46_054);
  expect(plan.columns).toEqual(
    MONITOR_COLUMNS.map(({ id }) => id).filter((id) => id !== "duurzaam" && !BESIDE.includes(id)),
  );
});

test("soorten beside the taakstelling have columns where the workbook has numbers of them", () => {
  const plan = planOf({
    ...NOORD_HOLLAND,
    Statushouders: [
      ["Gemeente", "Taakstelling", "Gehuisvest 1-7-2025"],
      ["Alkmaar", 76, 70],
    ],
    "Opvang Oekraïne": [
      ["Gemeente", "Gerealiseerd 1-7-2025"],
      ["Alkmaar", 300],
    ],
  });
  expect(plan.columns.filter((id) => BESIDE.includes(id))).toEqual([
    "realisatieOekraine",
    "taakstellingStatushouders",
    "realisatieStatushouders",
  ]);
  expect(plan.columns.at(-1)).toBe("nietMeegeteld");
  expect(plan.peildatum).toBe(planOf(NOORD_HOLLAND).peildatum);
});

test("one regio: its own gemeenten, and no regio's within it", () => {
  const plan = planOf(NOORD_HOLLAND, 3);
  expect(plan.gebied).toBe("Kennemerland");
  expect(plan.gemeenten).toEqual([
    "Beverwijk",
    "Bloemendaal",
    "Haarlem",
    "Haarlemmermeer",
    "Heemskerk",
    "Heemstede",
    "Uitgeest",
    "Velsen",
    "Zandvoort",
  ]);
  expect(plan.regios).toEqual([]);
});

test.each<[string, string, string[], (readonly [string, string])[]]>([
  ["on", "Gerealiseerd 1-9-2025", ["realisatieOekraine"], []],
  ["after", "Gerealiseerd 1-10-2025", [], [["realisatieOekraine", "2025-10-01"]]],
  ["without a day", "Gerealiseerd", [], []],
])("a soort with its first stand %s the peildatum of the monitor", (_, header, columns, notYet) => {
  const plan = planOf({
    ...NOORD_HOLLAND,
    Oekraïne: [
      ["Gemeente", header],
      ["Alkmaar", 300],
    ],
  });
  expect(plan.columns.filter((id) => BESIDE.includes(id))).toEqual(columns);
  expect(plan.notYet).toEqual(notYet);
});

test("a provincie without regio's, mutaties or locaties has no columns for them, and a name that means the provincie", () => {
  const plan = planOf(UTRECHT);
  expect(plan.gebied).toBe("provincie Utrecht");
  expect(plan.gemeenten).toContain("Utrecht");
  expect(plan.gemeenten).toHaveLength(26);
  expect(plan.columns.filter((id) => ["regio", "prognose", "duurzaam"].includes(id))).toEqual([]);
  expect(monitorCharts(plan, newPlaces(plan), 40).map(({ name }) => name)).toEqual([
    "Spreiding gemeenten regulier",
    "Spreiding gemeenten amv",
  ]);
  expect(plan.title).toBe("provincie Utrecht");
});

test("tables without a date: the peildatum stays blank, which is the newest stand", () => {
  expect(
    planOf({ Stand: voortgang(["Amersfoort 100/10 50/0", "Zeist 80/8 0/0"], "Gerealiseerd (regulier/amv)") }),
  ).toMatchObject({ peildatum: "", prognoseOp: "" });
});

test("no gebied where no gemeente is known", () => {
  expect(monitorGebieden(modelOf({ Tabblad: [["Naam", "Aantal"]] }))).toEqual([]);
});

test("the headers are all different, as an Excel table asks", () => {
  const headers = MONITOR_COLUMNS.map(({ header }) => header.toLowerCase());
  expect(new Set(headers).size).toBe(headers.length);
});
