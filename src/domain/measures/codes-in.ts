// SPDX-License-Identifier: EUPL-1.2

import type { Gebied } from "../gemeenten/gebied";
import { carriedBy } from "../gemeenten/mergers";
import type { FigureIndex } from "../figures/figure-index";
import type { CalendarDate } from "../sheet/dates";

/** The codes of the gemeenten of a gebied at a moment, with those that have gone up in them. */
export const codesIn = (index: FigureIndex, gebied: Gebied, moment: CalendarDate | null): ReadonlySet<string> =>
  new Set(
    index.gebieden
      .gemeentenOf(gebied, moment)
      .flatMap((gemeente) => carriedBy(gemeente, moment).map(({ code }) => code)),
  );
