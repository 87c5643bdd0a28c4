// SPDX-License-Identifier: EUPL-1.2

import { buildModel } from "../build-model";
import { keyOf } from "../leveringen/leveringen-of";
import { DEFAULT_SETTINGS } from "../settings";
import { workbookOf } from "../sheet/snapshot.fixture";
import { compareSides } from "./compare-sides";
import { sideOfLevering, sideOfTab, sideOfWorkbook } from "./sides";

const stand = (huizen: number, oekraine: number) => [
  ["Gemeente", "Realisatie 1-9-2025 regulier", "Realisatie 1-9-2025 amv", "Realisatie 1-9-2025 Oekraïne"],
  ["Haarlem", 794, 0, 40],
  ["Huizen", huizen, 0, oekraine],
];
const snapshot = workbookOf({ Oud: stand(0, 10), Nieuw: stand(200, 30) });
const [oud, nieuw] = buildModel(snapshot, DEFAULT_SETTINGS, "2026-01-01").leveringen.map(keyOf);
if (oud === undefined || nieuw === undefined) throw new Error("no leveringen");
const model = buildModel(
  snapshot,
  DEFAULT_SETTINGS,
  "2026-01-01",
  [],
  [{ ...nieuw, sender: null, received: null, replaces: oud }],
);
const changed = [
  ["Huizen", "regulier", 0, 200],
  ["Huizen", "oekraine", 10, 30],
];
const told = (comparison: ReturnType<typeof compareSides>) =>
  comparison.changes.map(({ gebied, soort, old, new: next }) => [gebied, soort, old, next]);

test("a levering that is replaced can be laid beside the one in its place, with the soorten beside the taakstelling", () => {
  const [old, next] = ["Oud", "Nieuw"].map((tab) => model.leveringen.find((one) => one.tab === tab));
  if (old === undefined || next === undefined) throw new Error("no leveringen");
  expect(told(compareSides(sideOfLevering(model, old), sideOfLevering(model, next)))).toEqual(changed);
  expect(told(compareSides(sideOfTab(model, "Oud"), sideOfTab(model, "Nieuw")))).toEqual(changed);
});

test("of a workbook only what counts is compared", () => {
  const side = sideOfWorkbook(model);
  expect(side).toMatchObject({ workbook: "proef.xlsx", tab: null, peildatum: "2025-09-01" });
  expect(new Set(side.records.figures.map(({ table }) => table.tab))).toEqual(new Set(["Nieuw"]));
  expect(told(compareSides(side, sideOfTab(model, "Nieuw")))).toEqual([]);
});
