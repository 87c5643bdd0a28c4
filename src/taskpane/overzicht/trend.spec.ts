// SPDX-License-Identifier: EUPL-1.2
import { answer } from "../../domain/measures/problem";
import { choicesOf, modelOf, PUBLISHED_MODEL, publishedTab } from "./published-model.fixture";
import { describeTrend, trendOf } from "./trend";
import { trendShape } from "./trend-shape";

const stand = (date: string, changed: Readonly<Record<string, string>>) =>
  publishedTab(changed, ["Gemeente", "Verdeelbesluit (regulier/amv)", `Gerealiseerd ${date} (regulier/amv)`]);
const trend = (tabs: Parameters<typeof modelOf>[0]) => {
  const model = modelOf(tabs);
  return trendOf(model.index, choicesOf(model));
};

const three = trend({
  September: publishedTab(),
  Maart: stand("1/3/2025", { Haarlem: "294/0" }),
  Juli: stand("1/7/2025", { Haarlem: "594/0" }),
});

test("the peildata in order, each with its own realisatie", () => {
  expect(three).toEqual([
    { date: "2025-03-01", realisatie: answer(11019), taakstelling: answer(14910), missing: [] },
    { date: "2025-07-01", realisatie: answer(11319), taakstelling: answer(14910), missing: [] },
    { date: "2025-09-01", realisatie: answer(11519), taakstelling: answer(14910), missing: [] },
  ]);
  expect(describeTrend(three)).toBe("Van 11.019 plaatsen op 1-3-2025 naar 11.519 plaatsen op 1-9-2025: +500.");
});

test("a stand that is not complete is not compared as if it were", () => {
  const partial = trend({ September: publishedTab(), Juli: stand("1/7/2025", { Haarlem: "" }) });
  expect(partial[0]).toMatchObject({ realisatie: answer(11519 - 794), missing: [{ gemeente: { naam: "Haarlem" } }] });
  expect(describeTrend(partial)).toContain(
    "Niet goed te vergelijken, want niet compleet: 1-7-2025 (1 gemeente onbekend).",
  );
});

test("one stand, and none that is known", () => {
  const published = trendOf(PUBLISHED_MODEL.index, choicesOf(PUBLISHED_MODEL));
  expect(describeTrend(published)).toBe("Alleen op 1-9-2025 is de realisatie bekend: 11.519 plaatsen.");
  expect(describeTrend([])).toBe("Van geen enkele peildatum is de realisatie bekend.");
});

const FRAME = { left: 0, right: 184, top: 0, bottom: 150 };

test("is drawn to scale: time to the right, places upwards from 0", () => {
  const { dots, ticks } = trendShape(three, FRAME);
  // 122 of the 184 days from 1 March to 1 September.
  expect(dots.map(({ x }) => Math.round(x))).toEqual([0, 122, 184]);
  expect(ticks.map(({ places }) => places)).toEqual([0, 5000, 10000, 15000]);
  expect(dots[2]?.y).toBeCloseTo(150 - 115.19);
});

test("an unknown stand is a gap in the line, and a taakstelling that changes a step", () => {
  const unknown = { ok: false, problem: { kind: "no-figure", name: "Noord-Holland" } } as const;
  const point = (date: string, realisatie: number | null, taakstelling: number) => ({
    date,
    realisatie: realisatie === null ? unknown : answer(realisatie),
    taakstelling: answer(taakstelling),
    missing: [],
  });
  const shape = trendShape(
    [point("2025-01-01", 50, 100), point("2025-01-02", null, 100), point("2025-01-03", 75, 200)],
    { left: 0, right: 2, top: 0, bottom: 200 },
  );
  expect(shape.realisatie).toBe("M0,150ZM2,125Z");
  expect(shape.taakstelling).toBe("M0,100L1,100L1,100L2,100L2,0");
  expect(shape.dots).toHaveLength(2);
});

test("dates that would touch each other have no label, but for the first and the last", () => {
  const close = ["2025-01-01", "2025-01-02", "2025-06-01", "2025-12-31"].map((date) => ({
    date,
    realisatie: answer(1),
    taakstelling: answer(1),
    missing: [],
  }));
  expect(trendShape(close, { left: 0, right: 280, top: 0, bottom: 100 }).dates.map(({ date }) => date)).toEqual([
    "2025-01-01",
    "2025-06-01",
    "2025-12-31",
  ]);
});
