// SPDX-License-Identifier: EUPL-1.2

import { modelOf } from "../rules/lib/rules.fixture";
import { verslagTab } from "./verslag-tab";

const GOOI = ["Blaricum", "Gooise Meren", "Hilversum", "Huizen", "Laren (NH.)", "Wijdemeren"];
const made = (header: readonly string[]) => {
  const model = modelOf({
    "Restopgave cyclus 2": [
      ["Gemeente", ...header],
      ["Huizen", ...header.map(() => 100)],
    ],
  });
  const regio = model.gebieden.regios.find(({ naam }) => naam === "Gooi en Vechtstreek")!;
  return verslagTab(model, regio);
};

test("a row for the gebied and each gemeente, with a formula of its own in each cell", () => {
  const { name, rows, headerRows } = made(["Restopgave regulier cyclus 2", "Restopgave amv cyclus 2"]);
  expect(name).toBe("Verslag cyclus 2");
  expect(rows[0]?.[0]).toBe("Verslag cyclus 2, regio Gooi en Vechtstreek: van opgave tot bod");
  const header = rows[headerRows[0]!]!;
  expect(header).toHaveLength(1 + 5 + 5 + 1);
  expect([header[3], header[8]]).toEqual(["Restopgave regulier", "Restopgave amv"]);
  expect(rows.slice(6).map(([naam]) => naam)).toEqual(["Gooi en Vechtstreek", ...GOOI]);
  expect(rows[7]?.slice(3, 6)).toEqual([
    { formula: '=SPREIDING.RESTOPGAVE($A8,"regulier",N($B$2))' },
    { formula: '=SPREIDING.BOD($A8,"regulier",N($B$2))' },
    { formula: '=SPREIDING.RESTOPGAVE($A8,"regulier",N($B$2))-SPREIDING.BOD($A8,"regulier",N($B$2))' },
  ]);
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([12]));
});

test("tables that do not split a link give totals", () => {
  const { rows, headerRows } = made(["Restopgave totaal"]);
  expect(rows[headerRows[0]!]?.slice(0, 3)).toEqual(["Gebied", "Opgave totaal", "In mindering totaal"]);
});
