// SPDX-License-Identifier: EUPL-1.2

import type { TermDay } from "../tabs/records";
import { holdingOn, turnsOf, type Holding } from "./uitruil-term";

const at = { tab: "Uitruil", row: 1, column: 5 };
const day = (first: string, last = first): TermDay => ({ days: { first, last }, at });
const UNREADABLE: TermDay = { days: null, at };
const DECEMBER = day("2025-12-01", "2025-12-31");

test.each<[string, TermDay | null, TermDay | null, string | null, Holding]>([
  ["no term", null, null, null, "holds"],
  ["the last day", null, day("2026-02-01"), "2026-02-01", "holds"],
  ["the day after", null, day("2026-02-01"), "2026-02-02", "ended"],
  ["the day before the first", day("2026-02-01"), null, "2026-01-31", "not-yet"],
  ["the first day", day("2026-02-01"), null, "2026-02-01", "holds"],
  ["before the month in which it ends", null, DECEMBER, "2025-11-30", "holds"],
  ["in that month", null, DECEMBER, "2025-12-01", "unsure-end"],
  ["on the last day of it", null, DECEMBER, "2025-12-31", "unsure-end"],
  ["after it", null, DECEMBER, "2026-01-01", "ended"],
  ["before the month in which it begins", DECEMBER, null, "2025-11-30", "not-yet"],
  ["in that month", DECEMBER, null, "2025-12-30", "unsure-begin"],
  ["on the last day of it", DECEMBER, null, "2025-12-31", "holds"],
  ["an end that is not to be read", null, UNREADABLE, "2020-01-01", "unsure-end"],
  ["the same, before its first day", day("2026-02-01"), UNREADABLE, "2026-01-31", "not-yet"],
  ["a begin that is not to be read", UNREADABLE, day("2026-02-01"), "2026-01-31", "unsure-begin"],
  ["the same, after its last day", UNREADABLE, day("2026-02-01"), "2026-02-02", "ended"],
  ["no day", null, day("2026-02-01"), null, "no-day"],
  ["no day, and an end that is not to be read", null, UNREADABLE, null, "unsure-end"],
])("%s", (_what, begin, einde, asked, expected) => {
  expect(holdingOn({ begin, einde }, asked)).toBe(expected);
});

test("the turns: from the first day on, and from the day after the last", () => {
  expect(
    turnsOf([
      { begin: null, einde: null },
      { begin: null, einde: UNREADABLE },
    ]),
  ).toEqual([]);
  expect(turnsOf([{ begin: day("2025-07-01"), einde: day("2025-12-31") }])).toEqual([
    "2026-01-01",
    "2025-12-31",
    "2025-07-01",
    "0000-01-01",
  ]);
});
