// SPDX-License-Identifier: EUPL-1.2

import { answer, problem } from "../../../domain/measures/problem";
import type { BurnUp, Stand } from "./burn-up";
import { placedLabels } from "./date-labels";
import { burnUpShape } from "./shape";
import { wordsAtTop } from "./words-at-top";

const BLANK = { kind: "no-figure", name: "Noord-Holland" } as const;
const UNKNOWN = problem(BLANK);
const FRAME = { left: 0, right: 100, top: 0, bottom: 200 };
const standOn = (date: string, places: number | null): Stand => ({
  date,
  realisatie: places === null ? UNKNOWN : answer(places),
  taakstelling: answer(100),
  missing: [],
});

function burnUp(stands: readonly Stand[], more: Partial<BurnUp> = {}): BurnUp {
  return {
    ...{ stands, stand: stands.at(-1)!, since: null, gap: UNKNOWN, forecast: problem({ kind: "no-cyclus-end" }) },
    taakstelling: stands.slice(0, 1).map(({ date }) => ({ from: date, places: answer(100) })),
    ...{ milestones: [], deadline: { kind: "unknown", cyclus: null }, cyclus: null },
    ...more,
  };
}

test("is drawn to scale: time to the right between its margins, places upwards from 0", () => {
  const { dots, ticks, stand } = burnUpShape(
    burnUp([standOn("2025-01-01", 50), standOn("2025-01-07", 25), standOn("2025-01-11", 75)]),
    FRAME,
  );
  expect(ticks.map(({ places }) => places)).toEqual([0, 50, 100]);
  expect(dots.map(({ x, y }) => [x, y].map(Math.round))).toEqual([
    [5, 100],
    [59, 150],
    [95, 50],
  ]);
  expect(stand).toBe(dots[2]);
});

test("one stand stands in the middle, and with an expected end at the begin of a dashed line", () => {
  const alone = burnUpShape(burnUp([standOn("2025-09-01", 50)]), FRAME);
  expect([alone.stand?.x, alone.prognose, alone.ahead]).toEqual([50, null, ""]);
  expect(alone.taakstelling).toBe("M0,0H100");
  const forecast = answer({
    ...{ date: "2026-02-01", places: answer(80), missing: [], taakstelling: answer(100) },
    ...{ cyclus: null, short: 20 },
  });
  const ahead = burnUpShape(burnUp([standOn("2025-09-01", 50)], { forecast }), FRAME);
  expect(ahead.prognose).toMatchObject({ x: 95, y: 40, places: 80, partial: false });
  expect(ahead.ahead).toBe("M5,100L95,40");
});

test("an unknown stand is a gap in the line and no dot, an unknown prognose no mark", () => {
  const forecast = answer({
    ...{ date: "2026-02-01", places: UNKNOWN, missing: [], taakstelling: answer(100) },
    ...{ cyclus: null, short: null },
  });
  const shape = burnUpShape(
    burnUp([standOn("2025-01-01", 50), standOn("2025-06-01", null), standOn("2025-12-01", 75)], { forecast }),
    FRAME,
  );
  expect(shape.dots.map(({ date }) => date)).toEqual(["2025-01-01", "2025-12-01"]);
  expect(shape.realisatie.match(/M/g)).toHaveLength(2);
  expect(shape.prognose).toBeNull();
});

test("a taakstelling that changes is a step, and one that is not known a gap; it goes from edge to edge", () => {
  const steps = (...taakstelling: BurnUp["taakstelling"]) =>
    burnUpShape(burnUp([standOn("2025-01-01", 1), standOn("2025-01-11", 1)], { taakstelling }), FRAME);
  const changed = steps(
    { from: "2025-01-01", places: answer(100) },
    { from: "2025-01-06", places: answer(50) },
    { from: "2025-01-11", places: answer(50) },
  );
  expect(changed.taakstelling).toBe("M0,0H50V100M50,100H95V100M95,100H100");
  expect(changed.tasks).toEqual([
    { x: 0, y: 0, places: 100, anchor: "start" },
    { x: 100, y: 100, places: 50, anchor: "end" },
  ]);
  const unknown = steps(
    { from: "2025-01-01", places: answer(100) },
    { from: "2025-01-06", places: UNKNOWN },
    { from: "2025-01-11", places: UNKNOWN },
  );
  expect(unknown.taakstelling).toBe("M0,0H50");
  expect(unknown.tasks).toEqual([{ x: 0, y: 0, places: 100, anchor: "start" }]);
});

test("how high the taakstelling is on the day of the stand is that of the step before it, and null where that is not known", () => {
  const at = (...taakstelling: BurnUp["taakstelling"]) =>
    burnUpShape(burnUp([standOn("2025-01-01", 1), standOn("2025-01-11", 1)], { taakstelling }), FRAME).taskAtStand;
  const before = { from: "2025-01-01", places: answer(100) };
  expect(at(before)).toBe(0);
  expect(at(before, { from: "2025-01-11", places: answer(50) })).toBe(100);
  expect(at(before, { from: "2025-01-12", places: answer(50) })).toBe(0);
  expect(at(before, { from: "2025-01-06", places: UNKNOWN })).toBeNull();
  expect(at()).toBeNull();
});

test("a day of the cyclus before the first stand and after the last widens the time", () => {
  const milestones = [
    { date: "2024-12-22", stap: "gerealiseerd", cyclus: 1 },
    { date: "2025-01-11", stap: "einde", cyclus: 1 },
  ] as const;
  const shape = burnUpShape(burnUp([standOn("2025-01-01", 50)], { milestones }), FRAME);
  expect(shape.milestones.map(({ x }) => x)).toEqual([5, 95]);
  expect(shape.stand?.x).toBe(50);
});

test("a stand that is not complete is partial, as is such a prognose", () => {
  const missing = [{ gemeente: { naam: "Hoorn", code: "GM0405" }, problem: BLANK, cells: [] }];
  const forecast = answer({
    ...{ date: "2026-02-01", places: answer(80), missing, taakstelling: answer(100) },
    ...{ cyclus: null, short: null },
  });
  const shape = burnUpShape(burnUp([{ ...standOn("2025-09-01", 50), missing }], { forecast }), FRAME);
  expect([shape.stand?.partial, shape.prognose?.partial]).toEqual([true, true]);
});

test("days that would touch have no name, but for those that matter more", () => {
  const day = (date: string, x: number) => ({ date, x });
  const shown = placedLabels(
    [
      day("2025-09-01", 100),
      day("2026-02-01", 305),
      day("2025-07-01", 60),
      day("2025-08-01", 80),
      day("2025-12-31", 200),
    ],
    40,
    316,
  );
  expect(shown.map(({ date, anchor }) => [date, anchor])).toEqual([
    ["2025-09-01", "middle"],
    ["2025-12-31", "middle"],
    ["2026-02-01", "end"],
  ]);
});

test("words at lines lie on no other word, nor does a line cross one", () => {
  const words = wordsAtTop(
    [
      { text: "plaatsen nodig", x: 60 },
      { text: "einde cyclus 1", x: 90 },
      { text: "nodig voor cyclus 2", x: 250 },
      { text: "einde cyclus 2", x: 300 },
    ],
    40,
    316,
  );
  expect(words.map(({ text, anchor, row }) => [text, anchor, row])).toEqual([
    ["plaatsen nodig", "start", 0],
    ["einde cyclus 1", "start", 1],
    ["einde cyclus 2", "end", 0],
    ["nodig voor cyclus 2", "end", 2],
  ]);
});
