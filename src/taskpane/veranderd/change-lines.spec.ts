// SPDX-License-Identifier: EUPL-1.2
import { changeOf, FIVE_LINES } from "./change.fixture";
import { asksWhy, changeLines } from "./change-lines";

test("a line per number that changed, and one for all of what went or is written otherwise, in the order of the comparison", () => {
  const lines = changeLines({ changes: FIVE_LINES });
  expect(lines.map(({ gebied, kind, changes }) => [gebied, kind, changes.length])).toEqual([
    ["Haarlem", "changed", 1],
    ["Huizen", "changed", 1],
    ["Alkmaar", "changed", 1],
    ["Texel", "gone", 2],
    ["Bergen (NH.)", "spelling", 2],
  ]);
  expect(lines.map(asksWhy)).toEqual([true, true, true, true, false]);
});

test("no two lines have one key: other soorten, levels, days, and cells that name nothing else to tell them apart", () => {
  const changes = [
    changeOf(),
    changeOf({ soort: "amv" }),
    changeOf({ cyclus: 2 }),
    changeOf({ newDate: "2025-10-01" }),
    changeOf({ newAt: { tab: "September", row: 30, column: 2 } }),
    changeOf({ gebied: "Utrecht", level: "gemeente" }),
    changeOf({ gebied: "Utrecht", level: "provincie" }),
    changeOf({ kind: "appeared" }),
  ];
  const keys = changeLines({ changes }).map(({ key }) => key);
  expect(new Set(keys).size).toBe(changes.length);
});
