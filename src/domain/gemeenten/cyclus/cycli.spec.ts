// SPDX-License-Identifier: EUPL-1.2
import { cycliOf, cyclusSteps } from "./cycli";

test("the built-in dates: cyclus 1 is known, of cyclus 2 only the raming", () => {
  expect(cyclusSteps([]).map(({ cyclus, stap, date }) => `${String(cyclus)} ${stap} ${date ?? "?"}`)).toEqual([
    "1 raming 2024-01-31",
    "1 verslag 2024-11-01",
    "1 verdeelbesluit 2024-12-20",
    "1 gerealiseerd 2025-07-01",
    "1 einde 2026-02-01",
    "2 raming 2026-02-27",
    "2 verslag ?",
    "2 verdeelbesluit ?",
    "2 gerealiseerd ?",
    "2 einde ?",
  ]);
});

test("a date of the workbook goes before the built-in one; a blank one does not", () => {
  const own = [
    { cyclus: 1, stap: "Einde cyclus", date: "2026-03-01" },
    { cyclus: 1, stap: "Verdeelbesluit", date: null },
    { cyclus: 3, stap: "Eind", date: "2030-02-01" },
  ];
  expect(cycliOf(own)).toEqual([
    { nummer: 1, raming: "2024-01-31", verdeelbesluit: "2024-12-20", einde: "2026-03-01" },
    { nummer: 2, raming: "2026-02-27", verdeelbesluit: null, einde: null },
    { nummer: 3, raming: null, verdeelbesluit: null, einde: "2030-02-01" },
  ]);
  expect(
    cyclusSteps(own)
      .filter((step) => step.own)
      .map(({ cyclus, stap }) => `${String(cyclus)} ${stap}`),
  ).toEqual(["1 einde", "3 einde"]);
});
