// SPDX-License-Identifier: EUPL-1.2
import { buildModel } from "../build-model";
import { toSerial } from "../sheet/dates";
import { createGebieden } from "../gemeenten/create-gebieden";
import { tabSummaries } from "../rules/tab-summary";
import { validate } from "../rules/validate";
import { DEFAULT_SETTINGS } from "../settings";
import { workbookOf, type FixtureCell } from "../sheet/snapshot.fixture";
import { TAB_KINDS } from "../tabs/table";
import { emptyTab } from "./empty-tab";
import type { NewCell, NewTab } from "./new-tab";

const gebieden = createGebieden();
const PEILDATUM = "2025-09-01";
const TODAY = "2025-12-05";

const cellOf = (cell: NewCell): FixtureCell =>
  typeof cell === "object" && "date" in cell
    ? { value: toSerial(cell.date), format: "d-m-yyyy" }
    : typeof cell !== "object"
      ? cell
      : "formula" in cell
        ? { formula: cell.formula, value: "" }
        : cell.indented;
const sheetsOf = (tabs: readonly NewTab[]) =>
  workbookOf(Object.fromEntries(tabs.map(({ name, rows }) => [name, rows.map((row) => row.map(cellOf))])));
const provincieNamed = (naam: string) => gebieden.provincies.find((provincie) => provincie.naam === naam)!;

describe.each(gebieden.provincies.map((provincie) => [provincie.naam, provincie] as const))("in %s", (_, provincie) => {
  const tabs = TAB_KINDS.map((kind) => emptyTab(kind, { gebieden, provincie, peildatum: PEILDATUM }));

  it("each tab is recognised as its kind, alone", () => {
    for (const [index, tab] of tabs.entries()) {
      const model = buildModel(sheetsOf([tab]), DEFAULT_SETTINGS, TODAY);
      expect(tabSummaries(model)).toMatchObject([{ kind: TAB_KINDS[index] }]);
      expect(validate(model).summary).toMatchObject({ fout: 0, waarschuwing: 0 });
    }
  });

  it("all tabs together give no fout and no waarschuwing", () => {
    const { findings } = validate(buildModel(sheetsOf(tabs), DEFAULT_SETTINGS, TODAY));
    expect(findings.filter(({ severity }) => severity !== "aandachtspunt")).toEqual([]);
  });
});

it("fills in the gemeenten of the provincie, and leaves their figures blank", () => {
  const { name, rows } = emptyTab("voortgang", {
    gebieden,
    provincie: provincieNamed("Noord-Holland"),
    peildatum: PEILDATUM,
  });
  expect(name).toBe("Voortgang 1-9-2025");
  expect(rows[1]).toEqual(["Gemeente", "Gerealiseerd regulier 1-9-2025", "Gerealiseerd amv 1-9-2025"]);
  expect(rows.slice(2)).toHaveLength(44);
  expect(rows[3]).toEqual(["Alkmaar", "", ""]);
});

it("what is typed in it is read as such", () => {
  const world = { gebieden, provincie: provincieNamed("Noord-Holland"), peildatum: PEILDATUM };
  const filled = (tab: NewTab, ...figures: number[]): NewTab => ({
    ...tab,
    rows: tab.rows.map((row) => (row[0] === "Alkmaar" ? ["Alkmaar", ...figures] : row)),
  });
  const { records, index } = buildModel(
    sheetsOf([
      filled(emptyTab("voortgang", world), 150, 0),
      filled(emptyTab("verdeelbesluit", world), 395, 102),
      filled(emptyTab("indicatief", world), 500, 90),
    ]),
    DEFAULT_SETTINGS,
    TODAY,
  );
  const alkmaar = records.figures
    .filter(({ places }) => places !== null)
    .map(({ grootheid, soort, date, places }) => [grootheid, soort, date, places]);
  expect(alkmaar).toEqual([
    ["realisatie", "regulier", PEILDATUM, 150],
    ["realisatie", "amv", PEILDATUM, 0],
    ["taakstelling", "regulier", null, 395],
    ["taakstelling", "amv", null, 102],
    ["indicatief", "totaal", null, 500],
    ["indicatief", "amv", null, 90],
  ]);
  expect(index.peildata).toEqual([PEILDATUM]);
});
