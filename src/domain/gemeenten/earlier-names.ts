// SPDX-License-Identifier: EUPL-1.2

import { HERINDELINGEN, type Herindeling } from "./herindelingen";
import { withArticleBehind } from "./names";
import { normaliseName } from "./normalise";

/** The gemeenten that no longer exist, by each way to write their names, normalised. */
export const EARLIER_NAMES: ReadonlyMap<string, Herindeling> = new Map(
  HERINDELINGEN.flatMap((herindeling) =>
    [herindeling.naam, ...herindeling.ook]
      .flatMap((naam) => [naam, ...withArticleBehind(naam)])
      .map((naam) => [normaliseName(naam), herindeling] as const),
  ),
);
