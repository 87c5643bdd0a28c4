// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../domain/figures/figure-index";
import type { Gebied } from "../domain/gemeenten/gebied";
import type { CyclusOptions } from "../domain/measures/cyclus-of";
import type { Answer } from "../domain/measures/problem";
import { answerEach } from "./answers";
import { numberArgument } from "./arguments";
import { stream, type Invocation } from "./stream";

/** What is asked of a gebied, a soort and a cyclus. */
type CyclusQuestion<Soort> = (
  index: FigureIndex,
  gebied: Gebied,
  soort: Soort,
  options: CyclusOptions,
) => Answer<number>;

/** Streams the answer for each gebied of the first argument, or the problem of an argument that cannot be followed. */
export function streamCyclus<Soort>(
  question: CyclusQuestion<Soort>,
  gebied: unknown,
  soort: Answer<Soort>,
  cyclus: unknown,
  invocation: Invocation,
): void {
  const number = numberArgument(cyclus);
  stream(invocation, ({ index }) =>
    answerEach(index, gebied, (found) => {
      if (!soort.ok) return soort;
      return number.ok ? question(index, found, soort.value, { cyclus: number.value }) : number;
    }),
  );
}
