// SPDX-License-Identifier: EUPL-1.2

import { answer, problem } from "../../domain/measures/problem";
import type { Closing } from "../../domain/measures/closing";
import { waterfallShape } from "./waterfall-shape";

const unknown = problem({ kind: "no-figure", name: "Noord-Holland" });
function barsOf(...[indicatief, inMindering, restopgave, bod]: (number | null)[]) {
  const of = (places: number | null | undefined) => (places == null ? unknown : answer(places));
  const known = restopgave != null && bod != null;
  const closing = {
    indicatief: of(indicatief),
    inMindering: of(inMindering),
    restopgave: of(restopgave),
    bod: of(bod),
    rest: of(known ? restopgave - bod : null),
  } as Partial<Closing> as Closing;
  const { zero, steps } = waterfallShape(closing, 100);
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
