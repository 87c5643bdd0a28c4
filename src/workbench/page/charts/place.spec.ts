// SPDX-License-Identifier: EUPL-1.2

import { placeIn, type Pane } from "./place";

/** Below headings of 20 and beside headings of 46, with one column of 154 frozen. */
const MAIN: Pane = { key: "viewMain", left: 200, top: 20, width: 600, height: 400, scrollX: 0, scrollY: 0 };
const FROZEN: Pane = { ...MAIN, key: "viewMainLeft", left: 46, width: 154 };
const BOX = { left: 46, top: 120, width: 500, height: 300 };

it("a chart that starts in the frozen column is in both panes, each with its part", () => {
  expect(placeIn(FROZEN, BOX, 1)).toEqual({ x: 0, y: 100 });
  expect(placeIn(MAIN, BOX, 1)).toEqual({ x: -154, y: 100 });
});

it("it scrolls away in the pane that scrolls, and stays in the one that does not", () => {
  expect(placeIn({ ...MAIN, scrollX: 346 }, BOX, 1)).toBeNull();
  expect(placeIn({ ...MAIN, scrollX: 345 }, BOX, 1)).toEqual({ x: -499, y: 100 });
  expect(placeIn({ ...FROZEN, scrollY: 50 }, BOX, 1)).toEqual({ x: 0, y: 50 });
  expect(placeIn({ ...MAIN, scrollY: 400 }, BOX, 1)).toBeNull();
});

it("zooming takes the headings along", () => {
  const half: Pane = { ...MAIN, left: 100, top: 10 };
  expect(placeIn(half, BOX, 0.5)).toEqual({ x: 23 - 100, y: 50 });
  expect(placeIn({ ...half, scrollY: 60 }, BOX, 0.5)).toEqual({ x: 23 - 100, y: 20 });
});

it("what is below or beside the pane is not in view, nor what has no size", () => {
  expect(placeIn(MAIN, { ...BOX, top: 420 }, 1)).toBeNull();
  expect(placeIn(MAIN, { ...BOX, top: 419 }, 1)).not.toBeNull();
  expect(placeIn(MAIN, { ...BOX, left: 800 }, 1)).toBeNull();
  expect(placeIn(MAIN, { ...BOX, height: 0 }, 1)).toBeNull();
});
