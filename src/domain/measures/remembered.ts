// SPDX-License-Identifier: EUPL-1.2

import type { Gebied } from "../gemeenten/gebied";
import type { FigureIndex } from "../figures/figure-index";

const answers = new WeakMap<FigureIndex, WeakMap<Gebied, Map<string, unknown>>>();

/**
 * The answer to one question about one gebied, worked out once per index: GAP, TEKORT, OVERSCHOT and STATUS of a provincie add up
 * the same pairs. The question names all that the answer hangs on, its type included; the index never changes.
 */
export function remembered<T>(index: FigureIndex, gebied: Gebied, question: string, work: () => T): T {
  // One gemeente is a look-up or two: to remember that costs more than to do it again.
  if (gebied.level === "gemeente") return work();
  const ofIndex = answers.get(index) ?? new WeakMap<Gebied, Map<string, unknown>>();
  const ofGebied = ofIndex.get(gebied) ?? new Map<string, unknown>();
  if (ofGebied.has(question)) return ofGebied.get(question) as T;
  answers.set(index, ofIndex);
  ofIndex.set(gebied, ofGebied);
  const answer = work();
  ofGebied.set(question, answer);
  return answer;
}
