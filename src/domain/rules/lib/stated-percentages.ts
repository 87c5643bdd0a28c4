// SPDX-License-Identifier: EUPL-1.2

import type { StatedPercentage } from "../../tabs/cells/reading";
import type { Model } from "../../model";
import type { Figure, Grootheid } from "../../tabs/records";

export interface StatedShare {
  readonly stated: StatedPercentage;
  readonly figure: Figure;
}

/** A percentage beside these is a share of the taakstelling. */
const SHARES: ReadonlySet<Grootheid> = new Set<Grootheid>(["realisatie", "prognose", "stand"]);

/** Every percentage that stands in one cell with a number of places. */
export function* statedPercentages({ records }: Model): Generator<StatedShare> {
  for (const figure of records.figures) {
    if (figure.percentage !== null && SHARES.has(figure.grootheid)) yield { stated: figure.percentage, figure };
  }
}
