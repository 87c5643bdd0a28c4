// SPDX-License-Identifier: EUPL-1.2
import { modelOf, voortgang } from "./lib/rules.fixture";
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
