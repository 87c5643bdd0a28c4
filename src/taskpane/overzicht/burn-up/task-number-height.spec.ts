// SPDX-License-Identifier: EUPL-1.2

import { taskNumberHeight, taskWords } from "./task-number-height";

const BOTTOM = 160;
const at = (anchor: "start" | "end", y = 80) =>
  ({ x: anchor === "start" ? 40 : 316, y, places: 6717, anchor }) as const;

test("says the number and what it is", () => {
  expect(taskWords(at("start"))).toBe("6.717 taakstelling");
});

test.each([
  ["no mark", "start", []],
  ["a mark far above", "start", [{ x: 100, y: 45 }]],
  ["a mark just above but beside the words", "start", [{ x: 200, y: 70 }]],
  ["a mark just above at the other end", "end", [{ x: 100, y: 70 }]],
  ["a mark just below", "start", [{ x: 100, y: 90 }]],
  [
    "marks on both sides",
    "start",
    [
      { x: 60, y: 70 },
      { x: 120, y: 90 },
    ],
  ],
] as const)("stands above the line: %s", (_, anchor, marks) => {
  expect(taskNumberHeight(at(anchor), marks, BOTTOM)).toBe(75);
});

test.each([
  ["at the left", "start", [{ x: 125, y: 68 }]],
  ["at the right", "end", [{ x: 300, y: 70 }]],
  ["with its number below it", "start", [{ x: 100, y: 52 }]],
  [
    "one of several",
    "start",
    [
      { x: 60, y: 20 },
      { x: 140, y: 75 },
    ],
  ],
] as const)("stands below the line where it would cover a mark %s", (_, anchor, marks) => {
  expect(taskNumberHeight(at(anchor), marks, BOTTOM)).toBe(93);
});

test("stays above the line where below are the days", () => {
  expect(taskNumberHeight(at("start", 150), [{ x: 100, y: 140 }], BOTTOM)).toBe(145);
});
