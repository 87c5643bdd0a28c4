// SPDX-License-Identifier: EUPL-1.2
import type { Model } from "../../domain/model";
import { workbookOf, type FixtureCell } from "../../domain/sheet/snapshot.fixture";
import { changedTabs } from "./changed-tabs";
import { calculationMatters, changeMatters, sourceTabs } from "./relevance";

/** A model as far as it is looked at here: the sheets, and which of them hold a table. */
function modelOf(
  tabs: Readonly<Record<string, readonly (readonly FixtureCell[])[]>>,
  sources: readonly string[],
  replaced: readonly string[] = [],
): Model {
  const recordsOn = (names: readonly string[]) => ({ tables: names.map((tab) => ({ tab })) });
  return {
    snapshot: workbookOf(tabs),
    records: recordsOn(sources),
    replaced: { records: recordsOn(replaced) },
  } as unknown as Model;
}

const model = modelOf(
  {
    Voortgang: [
      ["Gemeente", "Regulier"],
      ["Alkmaar", 36],
    ],
    Som: [
      ["Gemeente", "Regulier"],
      ["Alkmaar", { value: 36, formula: "=Voortgang!B2" }],
    ],
    Monitor: [["Alkmaar", { value: 245, formula: "=SPREIDING.GAP(A1)" }]],
    Kladblok: [["iets", { value: 2, formula: "=1+1" }]],
    Bron: [["Alkmaar", 36, { value: "Noord-Holland Noord", formula: "=SPREIDING.REGIO(A1)" }]],
    Zonder: [["Alkmaar", { value: "#NAAM?", formula: "=_xldudf_SPREIDING_GAP(A1)" }]],
  },
  ["Voortgang", "Som", "Bron"],
);
const [voortgang, som, monitor, kladblok, bron, zonder] = model.snapshot.sheets.map(({ id }) => id) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

describe("which changes matter", () => {
  it("reads a source, a tab that is not recognised and a new tab again when somebody writes in it", () => {
    for (const id of [voortgang, som, kladblok, bron, "new"]) expect(changeMatters(model, id)).toBe(true);
  });

  it("does not for a tab that only shows results", () => {
    for (const id of [monitor, zonder]) expect(changeMatters(model, id)).toBe(false);
  });

  it("reads only sources with formulas again when Excel calculated", () => {
    for (const id of [som, bron]) expect(calculationMatters(model, id)).toBe(true);
    for (const id of [voortgang, monitor, kladblok, "new"]) expect(calculationMatters(model, id)).toBe(false);
  });
});

describe("a table that another one takes the place of", () => {
  const both = modelOf(
    {
      Oud: [["Alkmaar", { value: 36, formula: "=18+18" }, { value: "x", formula: "=SPREIDING.REGIO(A1)" }]],
      Nieuw: [["Alkmaar", 40]],
    },
    ["Nieuw"],
    ["Oud"],
  );
  const [oud] = both.snapshot.sheets.map(({ id }) => id);

  it("is read again when it changes or is calculated, and is no source", () => {
    expect([changeMatters(both, oud!), calculationMatters(both, oud!)]).toEqual([true, true]);
    expect([...sourceTabs(both)]).toEqual(["Nieuw"]);
  });
});

const own = (value: number, formula = "=SPREIDING.BEVINDINGEN()"): FixtureCell => ({ value, formula });

describe("which tabs changed", () => {
  const tabs = { Voortgang: [["Alkmaar", 36]], Locaties: [["Alkmaar", 20]], Monitor: [["x", 1]] };
  const before = modelOf(tabs, ["Voortgang", "Locaties"]);

  it("names none where the figures are the same, in another object too", () => {
    expect(changedTabs(before, modelOf(tabs, ["Voortgang", "Locaties"]))).toEqual([]);
  });

  it("names the sources that differ, not the other tabs", () => {
    const after = modelOf({ ...tabs, Voortgang: [["Alkmaar", 37]], Monitor: [["x", 2]] }, ["Voortgang", "Locaties"]);
    expect(changedTabs(before, after)).toEqual(["Voortgang"]);
  });

  it.each<[string, readonly FixtureCell[], readonly FixtureCell[], boolean]>([
    ["an own formula answers anew", ["Alkmaar", 36, own(1)], ["Alkmaar", 36, own(2)], false],
    ["an own formula is another one", ["Alkmaar", 36, own(1)], ["Alkmaar", 36, own(5, "=SPREIDING.GAP(A1)")], false],
    ["an own formula is put beside the table", ["Alkmaar", 36], ["Alkmaar", 36, own(1)], false],
    ["an own formula goes", ["Alkmaar", 36, own(1)], ["Alkmaar", 36], false],
    ["a value is typed over it", ["Alkmaar", 36, own(1)], ["Alkmaar", 36, 1], true],
    ["it is typed over a value", ["Alkmaar", 36, 1], ["Alkmaar", 36, own(1)], true],
    ["a value is typed beside it", ["Alkmaar", 36, own(1)], ["Alkmaar", 37, own(2)], true],
    ["a value is typed behind it", ["Alkmaar", 36, own(1)], ["Alkmaar", 36, own(1), 5], true],
    [
      "another formula answers anew",
      ["Alkmaar", { value: 1, formula: "=1" }],
      ["Alkmaar", { value: 2, formula: "=1" }],
      true,
    ],
  ])("where %s", (_, then, now, changed) => {
    expect(changedTabs(modelOf({ Stand: [then] }, ["Stand"]), modelOf({ Stand: [now] }, ["Stand"]))).toEqual(
      changed ? ["Stand"] : [],
    );
  });

  it("names what came, went or has another name", () => {
    expect(
      changedTabs(before, modelOf({ Voortgang: tabs.Voortgang, Uitruil: [["a"]] }, ["Voortgang", "Uitruil"])),
    ).toEqual(["Uitruil", "Locaties"]);
  });
});
