// SPDX-License-Identifier: EUPL-1.2
import { workbookOf } from "../../domain/sheet/snapshot.fixture";
import { spellingFinding, sureFinding } from "../session.fixture";
import { sureFixes } from "./sure-fixes";

const snapshot = workbookOf({ Voortgangsrapportage: [["Gemeente"], ["Hollandse Kroon "], ["Wijdmeren"]] });

test("only sure fixes, with what the cell shows and will have", () => {
  const choice = { ...spellingFinding("A3"), fix: { sure: false as const, choices: ["Wijdemeren"] } };
  const fixes = sureFixes([sureFinding("A2"), choice, spellingFinding("A4")], new Set(), snapshot);
  expect(fixes.map(({ finding, from, value }) => [finding.address, from, value])).toEqual([
    ["A2", "Hollandse Kroon ", "Hollands Kroon"],
  ]);
});

test("one for each cell: two rules that both mend a cell would write over each other", () => {
  const first = sureFinding("A2");
  expect(
    sureFixes([first, { ...sureFinding("A2"), id: "other", rule: "cel.vreemde-tekens" }], new Set(), snapshot).map(
      ({ finding }) => finding,
    ),
  ).toEqual([first]);
});

test("not where the cell changed since the validation", () => {
  const finding = sureFinding("A2");
  expect(sureFixes([finding], new Set([finding.id]), snapshot)).toEqual([]);
});

test("the same address on two tabs is two cells", () => {
  expect(
    sureFixes([sureFinding("A2"), { ...sureFinding("A2"), id: "there", tab: "Provincie" }], new Set(), snapshot),
  ).toHaveLength(2);
});
