// SPDX-License-Identifier: EUPL-1.2

import { workbookOf, type FixtureCell } from "../../sheet/snapshot.fixture";
import { readWorkbook } from "../read-workbook";

const read = (headers: string[], ...rows: FixtureCell[][]) =>
  readWorkbook(workbookOf({ M: [headers, ...rows] }), {}, []).records;

test.each([
  ["Datum besluit", "Datum opening", "2026-06-01"],
  ["Datum opening", "Datum besluit", "2026-01-01"],
  ["Datum raadsbesluit", "Datum", "2026-06-01"],
  ["Ingangsdatum", "Datum besluit", "2026-01-01"],
])("of %s and %s the day on which places come", (one, two, date) => {
  const { mutaties } = read(["Gemeente", "Soort", "Aantal", one, two], ["Assen", "amv", 5, "1-1-2026", "1-6-2026"]);
  expect(mutaties).toMatchObject([{ moment: { kind: "date", date } }]);
});

test("a day of a besluit alone is the day", () => {
  const { mutaties } = read(["Gemeente", "Soort", "Aantal", "Datum besluit"], ["Assen", "amv", 5, "1-1-2026"]);
  expect(mutaties).toMatchObject([{ moment: { kind: "date", date: "2026-01-01" } }]);
});

test("columns per soort may go down", () => {
  const { mutaties } = read(["Gemeente", "Regulier", "Amv", "Datum"], ["Assen", -10, -5, "1-1-2026"]);
  expect(mutaties).toMatchObject([
    { soort: "regulier", aantal: -10 },
    { soort: "amv", aantal: -5 },
  ]);
});

test("a row of a provincie is one of its own, unless a gemeente in it has a row too", () => {
  const headers = ["Gemeente", "Soort", "Aantal", "Datum"];
  const drenthe = ["Drenthe", "amv", 20, "1-1-2026"];
  expect(read(headers, drenthe).mutaties).toMatchObject([{ aantal: 20 }]);
  expect(read(headers, ["Alkmaar", "amv", 3, "1-1-2026"], drenthe).mutaties).toHaveLength(2);
  expect(read(headers, ["Assen", "amv", 20, "1-1-2026"], drenthe).mutaties).toHaveLength(1);
});

test("totaal is of both together, unless its parts have rows too", () => {
  const headers = ["Gemeente", "Soort", "Aantal", "Datum"];
  const totaal = ["Assen", "totaal", 20, "1-1-2026"];
  expect(read(headers, totaal).mutaties).toMatchObject([{ soort: "totaal" }]);
  expect(read(headers, ["Assen", "amv", 20, "1-1-2026"], totaal).unreadMutaties).toMatchObject([
    { because: "no-soort" },
  ]);
});
