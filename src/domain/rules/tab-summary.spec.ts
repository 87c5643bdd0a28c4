// SPDX-License-Identifier: EUPL-1.2
import type { TabSummary } from "../findings";
import { modelOf, voortgang, type FixtureTabs } from "./lib/rules.fixture";
import { tabSummaries } from "./tab-summary";

test("kind, data rows and peildatum; a tab that is not recognised has none", () => {
  const model = modelOf({
    Voortgang: voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0", "Totaal 794/102 150/0"]),
    Notities: [["Bellen met het COA"]],
    Overzicht: [["Alkmaar", { value: 245, formula: '=SPREIDING.GAP("Alkmaar")' }]],
  });
  expect(tabSummaries(model)).toEqual([
    { name: "Voortgang", kind: "voortgang", rows: 2, peildatum: "2025-09-01" },
    { name: "Notities", kind: null, rows: 0, peildatum: null },
    { name: "Overzicht", kind: "monitor", rows: 0, peildatum: null },
  ]);
});

test("a peildatum in the title counts where no column of the tab has one", () => {
  const model = modelOf({
    Voortgang: [
      ["Stand op 1 september 2025", "", ""],
      ...voortgang(["Alkmaar 395/102 150/0"], "Gerealiseerd (regulier/amv)"),
    ],
  });
  expect(tabSummaries(model)[0]?.peildatum).toBe("2025-09-01");
});

describe("a tab that is only about soorten beside the taakstelling", () => {
  const asiel = voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]);

  it.each<[string, FixtureTabs[string], Partial<TabSummary>]>([
    [
      "of one",
      [
        ["Gemeente", "Gerealiseerd Oekraïne 1-10-2025"],
        ["Alkmaar", 80],
        ["Hoorn", 20],
        ["Totaal", 100],
      ],
      { kind: "voortgang", rows: 2, peildatum: "2025-10-01", soorten: ["Oekraïne"] },
    ],
    [
      "of both, in columns",
      [
        ["Gemeente", "Gerealiseerd Oekraïne 1-10-2025", "Gerealiseerd statushouders 1-11-2025"],
        ["Alkmaar", 80, 5],
        ["Hoorn", 20, 6],
      ],
      { kind: "voortgang", rows: 2, peildatum: "2025-11-01", soorten: ["Oekraïne", "statushouders"] },
    ],
    [
      "not where a column of the taakstelling stands in it",
      [
        ["Gemeente", "Gerealiseerd 1-9-2025", "Gerealiseerd Oekraïne 1-10-2025"],
        ["Alkmaar", 150, 80],
        ["Hoorn", 0, 20],
      ],
      { kind: "voortgang", rows: 2, peildatum: "2025-09-01" },
    ],
    [
      "nor one about others that are not read",
      [
        ["Gemeente", "Gerealiseerd noodopvang 1-10-2025"],
        ["Alkmaar", 80],
      ],
      { kind: null, rows: 0, peildatum: null },
    ],
  ])("%s", (_, rows, expected) => {
    const model = modelOf({ Voortgang: asiel, Ernaast: rows });
    expect(tabSummaries(model)[1]).toEqual({ name: "Ernaast", ...expected });
  });
});

test("a table of more links of the chain is read as each of these", () => {
  const kinds = tabSummaries(
    modelOf({
      "Keten cyclus 2": [
        ["Gemeente", "Indicatieve opgave regulier", "In mindering regulier", "Restopgave regulier", "Bod regulier"],
        ["Alkmaar", 100, 20, 80, 60],
      ],
      "Bod cyclus 2": [
        ["Gemeente", "Bod amv"],
        ["Alkmaar", 5],
      ],
    }),
  ).map(({ kind }) => kind?.split(", "));
  expect(kinds).toEqual([["indicatief", "in-mindering", "restopgave", "bod"], ["bod"]]);
});
