// SPDX-License-Identifier: EUPL-1.2

import type { Gebied } from "../gemeenten/gebied";
import type { FigureIndex } from "../figures/figure-index";
import { answer, problem, type Answer } from "./problem";

/** The regio (the area of one Regionale Regietafel) of a gemeente, under the indeling of this workbook. */
export function regio(index: FigureIndex, gebied: Gebied): Answer<string> {
  if (gebied.level !== "gemeente") return problem({ kind: "not-a-gemeente", name: gebied.naam });
  const found = index.gebieden.regioOf(gebied);
  return found === null ? problem({ kind: "no-regio", name: gebied.naam }) : answer(found.naam);
}
