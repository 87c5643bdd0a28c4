// SPDX-License-Identifier: EUPL-1.2
import { barShape } from "./bar-shape";
import { linear } from "./linear";

const ALKMAAR = { taakstelling: 395, realisatie: 150, tekort: 245, overschot: 0 };
const DIJK_EN_WAARD = { taakstelling: 550, realisatie: 600, tekort: 0, overschot: 50 };
const shape = (bar: Parameters<typeof barShape>[0], prognose: number | null = null, most = 600) =>
  barShape(bar, prognose, linear([0, most], [0, 600]), 600);

test("a tekort lies before the mark, an overschot beyond it", () => {
  expect(shape(ALKMAAR)).toEqual({ within: 150, mark: 395, end: 395, expected: null });
  expect(shape(DIJK_EN_WAARD)).toEqual({ within: 550, mark: 550, end: 600, expected: null });
});

test("of both soorten together there can be both", () => {
  expect(shape({ taakstelling: 400, realisatie: 420, tekort: 100, overschot: 120 })).toMatchObject({
    within: 300,
    mark: 400,
    end: 520,
  });
});

test("what is expected goes on where the realisatie ends: within the taakstelling, over it, and beyond an overschot", () => {
  expect(shape(ALKMAAR, 250).expected).toEqual({ from: 150, to: 250 });
  expect(shape(ALKMAAR, 450).expected).toEqual({ from: 150, to: 450 });
  expect(shape(DIJK_EN_WAARD, 700, 1200).expected).toEqual({ from: 300, to: 350 });
});

test("a prognose that is no more than the realisatie draws nothing, and what is small is still seen", () => {
  expect(shape(ALKMAAR, 150).expected).toBeNull();
  expect(shape(ALKMAAR, 100).expected).toBeNull();
  const one = { taakstelling: 30, realisatie: 1, tekort: 29, overschot: 0 };
  expect(shape(one, 2, 6000)).toEqual({ within: 1.5, mark: 3, end: 3, expected: { from: 1.5, to: 3 } });
  expect(shape({ ...one, realisatie: 0, tekort: 30 }).within).toBe(0);
});

test("without a taakstelling all is above it, and nothing goes beyond the drawing", () => {
  expect(shape({ taakstelling: 0, realisatie: 30, tekort: 0, overschot: 30 })).toEqual({
    within: 0,
    mark: 0,
    end: 30,
    expected: null,
  });
  const far = { taakstelling: 100, realisatie: 900, tekort: 0, overschot: 800 };
  expect(shape(far, 1000, 200)).toEqual({ within: 300, mark: 300, end: 600, expected: null });
});
