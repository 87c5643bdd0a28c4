// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "./figure-index";
import type { Decision } from "./runs-ahead";
import { SOORTEN, type Gemeente } from "../gemeenten/gebied";
import { lastMergerOn, type Merger } from "../gemeenten/mergers";
import type { CalendarDate } from "../sheet/dates";

/** The day whose gemeenten a question about decisions counts: that of the last merger on its moment, or of a later one that their tables have already. */
export const gemeentenDay = (
  index: FigureIndex,
  decisions: readonly Decision[],
  cyclus: number | null,
  moment: CalendarDate | null,
): CalendarDate | null =>
  lastOf(
    moment,
    decisions.flatMap((decision) => index.runsAhead(decision, cyclus)),
  );

/** As `gemeentenDay`, of a taakstelling beside a stand: where that has a number of the gemeente that goes up, it goes with the successor's. */
export const comparedDay = (
  index: FigureIndex,
  cyclus: number | null,
  stand: CalendarDate | null,
  moment: CalendarDate | null,
): CalendarDate | null =>
  lastOf(
    moment,
    index.runsAhead("taakstelling", cyclus).filter(({ gemeente }) => hasStand(index, gemeente, stand)),
  );

const hasStand = (index: FigureIndex, gemeente: Gemeente, stand: CalendarDate | null): boolean =>
  [...SOORTEN, "totaal" as const].some((soort) => index.realisatie(gemeente, soort, stand) !== null);

const lastOf = (moment: CalendarDate | null, ahead: readonly Merger[]): CalendarDate | null =>
  ahead.reduce<CalendarDate | null>(
    (last, { datum }) => (last === null || datum > last ? datum : last),
    lastMergerOn(moment),
  );
