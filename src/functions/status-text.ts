// SPDX-License-Identifier: EUPL-1.2

import type { Gebied } from "../domain/gemeenten/gebied";
import type { FigureIndex } from "../domain/figures/figure-index";
import type { StandOptions } from "../domain/measures/pairs";
import { answer, type Answer } from "../domain/measures/problem";
import { statusOfGebied, statusOfGemeente } from "../domain/measures/status";
import { describeStatusCount } from "../domain/measures/status-words";

/** The status word of a gemeente; of a regio or provincie how many gemeenten meet their taakstelling. */
export function statusText(index: FigureIndex, gebied: Gebied, options: StandOptions = {}): Answer<string> {
  if (gebied.level === "gemeente") return statusOfGemeente(index, gebied, options);
  const count = statusOfGebied(index, gebied, options);
  return count.ok ? answer(describeStatusCount(count.value)) : count;
}
