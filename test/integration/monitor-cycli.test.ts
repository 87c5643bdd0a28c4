// SPDX-License-Identifier: EUPL-1.2
/** The monitor of a workbook with the besluiten of two cycli. */
import { buildModel } from "../../src/domain/build-model";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { toSerial } from "../../src/domain/sheet/dates";
import { workbookOf, type FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import { installRuntime } from "../../src/functions/custom-functions.fixture";
import { monitorOf } from "./monitor-sums/monitor-of";
import { wrongSums } from "./monitor-sums/sums";
import { TWO_CYCLI } from "../../src/domain/measures/two-cycli.fixture";

beforeAll(() => void installRuntime());

type Tabs = Readonly<Record<string, readonly (readonly FixtureCell[])[]>>;
const modelOf = (tabs: Tabs) => buildModel(workbookOf(tabs), DEFAULT_SETTINGS, "2026-12-05");
const HEADERS = [
  "Taakstelling regulier",
  "Gap regulier",
  "Taakstelling cyclus 1",
  "Gap cyclus 1",
  "Tekort cyclus 1",
  "Startstand cyclus 1",
  "Taakstelling cyclus 2",
  "Gap cyclus 2",
  "Tekort cyclus 2",
  "Startstand cyclus 2",
];
function figures(tabs: Tabs, typed: Readonly<Record<string, unknown>> = {}) {
  const { rows, message } = monitorOf(modelOf(tabs), typed)!;
  const of = (name: string) => HEADERS.map((header) => rows.find((row) => row.name === name)!.cell(header));
  return { of, message, wrong: wrongSums(rows, message) };
}

test("has the columns of each cyclus beside the one in force, and the start stand of the second", () => {
  const { of, message, wrong } = figures(TWO_CYCLI);
  expect(of("Flevoland")).toEqual([300, 105, 300, 105, 115, "", 305, 110, 130, 220]);
  expect(of("Dronten")).toEqual([50, 40, 50, 40, 40, "", 60, 50, 50, 25]);
  expect({ message, wrong }).toEqual({ message: "", wrong: [] });
});

test("after the second besluit the columns of every monitor are of that one", () => {
  const [header, ...rows] = TWO_CYCLI.Stand;
  const Stand = [[...header, "Gerealiseerd regulier 1-3-2027"], ...rows.map((row) => [...row, 100])];
  expect(
    figures({ ...TWO_CYCLI, Stand })
      .of("Dronten")
      .slice(0, 2),
  ).toEqual([60, -40]);
  const earlier = figures({ ...TWO_CYCLI, Stand }, { A3: toSerial("2026-10-01") });
  expect(earlier.of("Dronten")).toEqual([50, 40, 50, 40, 40, "", 60, 50, 50, 25]);
});

test("follows the chosen soort, and says so", () => {
  expect(figures(TWO_CYCLI, { B3: "amv" }).of("Almere").slice(2)).toEqual([10, 5, 5, "", 12, 7, 7, 5]);
});

test("has none of them where the workbook has the taakstellingen of one cyclus", () => {
  const one = { ...TWO_CYCLI, "Verdeelbesluit cyclus 2": [] };
  expect(figures(one).of("Almere")).toEqual([100, 40, "", "", "", "", "", "", "", ""]);
});
