// SPDX-License-Identifier: EUPL-1.2

import { cyclusSteps } from "../gemeenten/cyclus/cycli";
import { ensure } from "../sheet/ensure";
import type { CalendarDate } from "../sheet/dates";
import { chainDayIn } from "./chain-day";
import { isChainRole } from "./chain";
import type { Figure, Records } from "./records";
import type { Table } from "./table";

/** The steps of a cyclus on whose day its chain is told. */
const TELLING = /^(?:raming|verslag)$/;

/**
 * Gives a link of the chain that names no cyclus the one whose raming or verslag is on the day beside it ("Indicatieve verdeling 27-2-2026").
 * Only where the chain is of more than one cyclus, or where all of it gets one: what then still names none counts no more.
 */
export function withChainCycli(records: Records): Records {
  const onDay = cyclusPerDay(records);
  const columns = new Map<Table, Map<number, number | null>>();
  const cyclusFor = ({ table, at: { column } }: Figure): number | null =>
    ensure(
      ensure(columns, table, () => new Map<number, number | null>()),
      column,
      () => onDay.get(dayOver(table, column) ?? "") ?? null,
    );
  const cycli = new Set<number>();
  let [isFound, isLeft] = [false, false];
  for (const figure of records.figures) {
    if (!isChainRole(figure.grootheid)) continue;
    const cyclus = figure.cyclus ?? cyclusFor(figure);
    if (cyclus === null) isLeft = true;
    else cycli.add(cyclus);
    isFound ||= figure.cyclus === null && cyclus !== null;
  }
  if (!isFound || (isLeft && cycli.size < 2)) return records;
  const figures = records.figures.map((figure) => {
    if (figure.cyclus !== null || !isChainRole(figure.grootheid)) return figure;
    const cyclus = cyclusFor(figure);
    return cyclus === null ? figure : { ...figure, cyclus };
  });
  return { ...records, figures };
}

/** Without the days that are of more than one cyclus. */
function cyclusPerDay({ cyclus: own }: Records): ReadonlyMap<CalendarDate, number | null> {
  const days = new Map<CalendarDate, number | null>();
  for (const { cyclus, stap, date } of cyclusSteps(own))
    if (date !== null && TELLING.test(stap)) days.set(date, (days.get(date) ?? cyclus) === cyclus ? cyclus : null);
  return days;
}

const dayOver = ({ columns, chainDay }: Table, place: number): CalendarDate | null =>
  chainDayIn(columns.find(({ column }) => column === place)?.header ?? "") ?? chainDay ?? null;
