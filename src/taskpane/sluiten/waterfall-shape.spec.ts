// SPDX-License-Identifier: EUPL-1.2

import { answer, problem } from "../../domain/measures/problem";
import type { Closing } from "../../domain/measures/closing";
import { waterfallShape } from "./waterfall-shape";

const unknown = problem({ kind: "no-figure", name: "Noord-Holland" });
function closingOf(...[indicatief, inMindering, restopgave, bod, openBod = 0]: (number | null)[]) {
  const of = (places: number | null | undefined) => (places == null ? unknown : answer(places));
  const known = restopgave != null && bod != null;
  return {
    indicatief: of(indicatief),
    inMindering: of(inMindering),
    restopgave: of(restopgave),
    bod: of(bod),
    openBod: of(openBod),
    rest: of(known ? restopgave - bod - (openBod ?? 0) : null),
  } as Partial<Closing> as Closing;
}

function barsOf(...links: (number | null)[]) {
  const { zero, steps } = waterfallShape(closingOf(...links), 100);
  return { zero, bars: steps.map(({ bar }) => (bar === null ? null : [bar.from, bar.to])) };
}

test("each step hangs from the one before", () => {
  expect(barsOf(1000, 200, 800, 600)).toEqual({
    zero: 0,
    bars: [
      [0, 100],
      [80, 100],
      [0, 80],
      [20, 80],
      [0, 20],
    ],
  });
});

test("more than was asked goes on below 0, on the same scale", () => {
  expect(barsOf(400, 0, 400, 500)).toEqual({
    zero: 20,
    bars: [
      [20, 100],
      [100, 100],
      [20, 100],
      [0, 100],
      [0, 20],
    ],
  });
});

test("what is not known is not drawn, and what follows it stands on 0", () => {
  expect(barsOf(null, null, null, 500)).toEqual({ zero: 0, bars: [null, null, null, [0, 100], null] });
});

test("what is asked of those without a bod is no rest: it is taken off too", () => {
  expect(barsOf(1000, 200, 800, 600, 150).bars.slice(2)).toEqual([
    [0, 80],
    [20, 80],
    [5, 20],
    [0, 5],
  ]);
});

test("only what is taken off something has a minus", () => {
  const { steps } = waterfallShape(closingOf(null, 20, 80, 60), 100);
  expect(steps.map(({ name, text, look }) => [name, text, look])).toEqual([
    ["Opgave", "onbekend", "whole"],
    ["In mindering", "20", "less"],
    ["Restopgave", "80", "whole"],
    ["Bod", "−60", "less"],
    ["Rest", "20", "rest"],
  ]);
});
