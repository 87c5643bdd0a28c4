// SPDX-License-Identifier: EUPL-1.2
import { calendarDate, partsOf } from "../../sheet/dates";
import { BUILT_IN, countingOf } from "./built-in";

const steps = BUILT_IN.flatMap(({ stappen }) => stappen);
const isDay = (date: string | undefined): boolean => {
  const { year, month, day } = partsOf(date ?? "");
  return date !== undefined && calendarDate(year, month, day) === date;
};

test("each step has a day, or words with the days that they may mean: never both", () => {
  for (const { datum, aangekondigd, van, tot } of steps)
    expect([isDay(datum), aangekondigd !== undefined, isDay(van), isDay(tot)]).toEqual(
      datum === undefined ? [false, true, true, true] : [true, false, false, false],
    );
});

test("the cycli and the steps of each are in order of time", () => {
  const numbers = BUILT_IN.map(({ nummer }) => nummer);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  for (const { stappen } of BUILT_IN) {
    const days = stappen.flatMap(({ datum, van, tot }) => (datum === undefined ? [van, tot] : [datum]));
    expect(days).toEqual([...days].sort());
  }
});

test.each([
  [1, "open-tot-einde"],
  [2, "meerjarig"],
  // As the newest, which is what the law says now.
  [3, "meerjarig"],
  [null, "meerjarig"],
] as const)("which places count for cyclus %s: %s", (cyclus, counting) => {
  expect(countingOf(cyclus)).toBe(counting);
});

test("what is known counts in a way that is known", () => {
  for (const { teltMee } of BUILT_IN) expect(["open-tot-einde", "meerjarig"]).toContain(teltMee);
});
