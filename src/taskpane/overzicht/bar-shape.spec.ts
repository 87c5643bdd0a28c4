// SPDX-License-Identifier: EUPL-1.2
import { barShape, reachOf } from "./bar-shape";

const ALKMAAR = { taakstelling: 395, realisatie: 150, tekort: 245, overschot: 0 };
const DIJK_EN_WAARD = { taakstelling: 550, realisatie: 600, tekort: 0, overschot: 50 };
const NO_TASK = { taakstelling: 0, realisatie: 30, tekort: 0, overschot: 30 };

test("a tekort lies before the mark, an overschot beyond it", () => {
  expect(barShape(ALKMAAR, 1, 395)).toEqual({ within: 150, mark: 395, end: 395 });
  expect(barShape(DIJK_EN_WAARD, 600 / 550, 600)).toEqual({ within: 550, mark: 550, end: 600 });
});

test("of both soorten together there can be both", () => {
  expect(barShape({ taakstelling: 400, realisatie: 420, tekort: 100, overschot: 120 }, 2, 800)).toEqual({
    within: 300,
    mark: 400,
    end: 520,
  });
});

test("bars beside each other share their reach, up to twice the taakstelling", () => {
  expect(reachOf([])).toBe(1);
  expect(reachOf([ALKMAAR, NO_TASK])).toBe(1);
  expect(reachOf([ALKMAAR, DIJK_EN_WAARD])).toBeCloseTo(600 / 550);
  const far = { taakstelling: 10, realisatie: 90, tekort: 0, overschot: 80 };
  expect(reachOf([far])).toBe(2);
  expect(barShape(far, 2, 100)).toEqual({ within: 50, mark: 50, end: 100 });
});

test("without a taakstelling there is no bar", () => {
  expect(barShape(NO_TASK, 1, 100)).toBeNull();
});
