// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../domain/figures/figure-index";
import type { Gebied, SoortOfTotaal } from "../domain/gemeenten/gebied";
import type { CyclusOptions } from "../domain/measures/cyclus-of";
import type { Answer } from "../domain/measures/problem";
import { answerEach } from "./answers";
import { numberArgument, soortArgument } from "./arguments";
import { stream, type Invocation } from "./stream";

/** What is asked of a gebied, a soort and a cyclus. */
type CyclusQuestion = (
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: CyclusOptions,
) => Answer<number>;

/** Streams the answer for each gebied of the first argument, or the problem of an argument that cannot be followed. */
export function streamCyclus(
  question: CyclusQuestion,
  gebied: unknown,
  soort: unknown,
  cyclus: unknown,
  invocation: Invocation,
): void {
  const of = soortArgument(soort);
  const number = numberArgument(cyclus);
  stream(invocation, ({ index }) =>
    answerEach(index, gebied, (found) => {
      if (!of.ok) return of;
      return number.ok ? question(index, found, of.value, { cyclus: number.value }) : number;
    }),
  );
}
