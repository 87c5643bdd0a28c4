// SPDX-License-Identifier: EUPL-1.2

import {
  ask,
  columnOf,
  MONITOR_COLUMNS,
  PLACES,
  type ColumnId,
  type CyclusColumnId,
  type MonitorColumn,
  type References,
} from "./columns";
import { CYCLUS_HEADERS } from "./words";

type OfCyclus = keyof typeof CYCLUS_HEADERS;

/** What each cyclus has, of the chosen soort, where a workbook has the taakstellingen of more than one. */
const ASKS: Readonly<Record<OfCyclus, (at: References, cyclus: string) => string>> = {
  taakstelling: ({ gebied, soort }, cyclus) => ask("TAAKSTELLING", gebied, soort, cyclus),
  gap: ({ gebied, soort, peildatum }, cyclus) => ask("GAP", gebied, soort, peildatum, cyclus),
  tekort: ({ gebied, soort, peildatum }, cyclus) => ask("TEKORT", gebied, soort, peildatum, cyclus),
  startstand: ({ gebied, soort }, cyclus) => ask("STARTSTAND", gebied, soort, cyclus),
};
const MEASURES = Object.keys(ASKS) as readonly OfCyclus[];
const WIDTH = 80;

export function cyclusColumns(cyclus: number): readonly MonitorColumn[] {
  const nummer = String(cyclus);
  return MEASURES.map((of) =>
    columnOf(`${of} ${cyclus}`, `${CYCLUS_HEADERS[of]} ${nummer}`, WIDTH, PLACES, (at) => ASKS[of](at, nummer)),
  );
}

const isOfCyclus = (id: ColumnId): id is CyclusColumnId => id.includes(" ");

export const hasCyclusColumns = (ids: Iterable<ColumnId>): boolean => [...ids].some(isOfCyclus);

/** All columns that a monitor can have after its first one, in their order, with those of the cycli that are among the ids. */
export function monitorColumns(ids: Iterable<ColumnId>): readonly MonitorColumn[] {
  const cycli = new Set([...ids].filter(isOfCyclus).map((id) => Number(id.split(" ")[1])));
  if (cycli.size === 0) return MONITOR_COLUMNS;
  const ahead = MONITOR_COLUMNS.findIndex(({ id }) => id === "prognose");
  const perCyclus = [...cycli].sort((a, b) => a - b).flatMap(cyclusColumns);
  return [...MONITOR_COLUMNS.slice(0, ahead), ...perCyclus, ...MONITOR_COLUMNS.slice(ahead)];
}

/** A gap above 0 is a tekort. */
export const gapColumns = (ids: Iterable<ColumnId>): readonly ColumnId[] =>
  [...ids].filter((id) => id.startsWith("gap"));
