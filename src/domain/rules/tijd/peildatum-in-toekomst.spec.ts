// SPDX-License-Identifier: EUPL-1.2
import { check, voortgang } from "../lib/rules.fixture";
import { peildatumInToekomst } from "./peildatum-in-toekomst";

const tabs = {
  Voortgang: voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"], "Gerealiseerd 1-9-2025 (regulier/amv)"),
};

test("a peildatum after today is named once, at its header", () => {
  const found = check(peildatumInToekomst, tabs, { today: "2025-08-31" });
  expect(found).toMatchObject([{ at: "Voortgang!C1", found: "1-9-2025" }]);
});

test("today itself is no future", () => {
  expect(check(peildatumInToekomst, tabs, { today: "2025-09-01" })).toEqual([]);
});

test("a prognose may look forward", () => {
  const regios = [
    ["Regio", "", "Regulier", "Amv"],
    ["Kennemerland", "Realisatie 1/7/2025", 2304, 150],
    ["", "verwacht 1/2/2026", 2514, 150],
  ];
  expect(check(peildatumInToekomst, { "Regio's": regios }, { today: "2025-12-05" })).toEqual([]);
});
