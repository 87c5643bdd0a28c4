// SPDX-License-Identifier: EUPL-1.2
import { barScale, isBeyond, positionOn, tickWords } from "./bar-scale";
import type { Bar } from "./bar-shape";

const bar = (taakstelling: number, realisatie: number, more: Partial<Bar> = {}): Bar => ({
  taakstelling,
  realisatie,
  tekort: Math.max(0, taakstelling - realisatie),
  overschot: Math.max(0, realisatie - taakstelling),
  prognose: null,
  amv: null,
  ...more,
});
const HOORN = bar(399, 0);
const MEDEMBLIK = bar(263, 0);
const AMSTERDAM = bar(4099, 4507);

test("length is places: one that lacks more is longer, by as much", () => {
  const scale = barScale([HOORN, MEDEMBLIK], "plaatsen");
  const [long, short] = [HOORN, MEDEMBLIK].map((one) => positionOn(scale, one, 200)!(one.taakstelling));
  expect(long).toBe(200);
  expect(short! / long!).toBeCloseTo(263 / 399);
});

test("the scale holds the largest of what is drawn, and its ticks are round", () => {
  expect(barScale([HOORN, AMSTERDAM], "plaatsen")).toEqual({ unit: "plaatsen", most: 4507, ticks: [0, 2000, 4000] });
  expect(barScale([bar(100, 50, { prognose: 180 })], "plaatsen").most).toBe(180);
  expect(barScale([bar(100, 120, { prognose: 150 })], "plaatsen").most).toBe(150);
  expect(barScale([bar(100, 0, { amv: bar(60, 160) })], "plaatsen").most).toBe(160);
  expect(barScale([], "plaatsen").most).toBe(1);
  expect(barScale([bar(0, 0)], "plaatsen").ticks).toEqual([0, 1]);
});

test("as a share each has its own taakstelling, up to twice that", () => {
  const scale = barScale([HOORN, AMSTERDAM], "aandeel");
  expect(scale.most).toBeCloseTo(4507 / 4099);
  expect(scale.ticks).toEqual([0, 0.5, 1]);
  const marks = [HOORN, AMSTERDAM].map((one) => positionOn(scale, one, 200)!(one.taakstelling));
  expect(marks[0]).toBeCloseTo(marks[1]!);
  expect(positionOn(scale, bar(0, 30), 200)).toBeNull();
});

test("what goes beyond the end is known", () => {
  const far = bar(10, 90);
  const scale = barScale([HOORN, far], "aandeel");
  expect(scale).toEqual({ unit: "aandeel", most: 2, ticks: [0, 0.5, 1, 1.5, 2] });
  expect([HOORN, far, bar(100, 0, { amv: bar(5, 20) })].map((one) => isBeyond(scale, one))).toEqual([
    false,
    true,
    true,
  ]);
  expect(isBeyond(barScale([far], "plaatsen"), far)).toBe(false);
});

test("the numbers of a ruler", () => {
  expect([tickWords("plaatsen", 2000), tickWords("aandeel", 0.5), tickWords("aandeel", 1)]).toEqual([
    "2.000",
    "50 %",
    "100 %",
  ]);
});
