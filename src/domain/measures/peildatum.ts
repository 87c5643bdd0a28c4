// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import type { FigureIndex } from "../figures/figure-index";
import { answer, missingTab, problem, type Answer } from "./problem";

/**
 * The newest peildatum not after the asked one; asked null: the newest of the workbook.
 * Answers null where no date is asked and the workbook has only a stand without a known date.
 */
export function choosePeildatum(index: FigureIndex, asked: CalendarDate | null): Answer<CalendarDate | null> {
  if (asked === null) return answer(index.peildata[0] ?? null);
  const newest = index.peildata.find((date) => date <= asked);
  return newest === undefined ? problem({ kind: "no-peildatum-before", date: asked }) : answer(newest);
}

/** The n-th newest peildatum of the workbook; 1 is the newest. */
export function peildatumAt(index: FigureIndex, volgnummer: number): Answer<CalendarDate> {
  if (!index.has("voortgang")) return missingTab(index, "voortgang");
  if (index.peildata.length === 0) return problem({ kind: "no-peildatum" });
  const found = index.peildata[volgnummer - 1];
  return found === undefined
    ? problem({ kind: "too-few-peildata", asked: volgnummer, count: index.peildata.length })
    : answer(found);
}
