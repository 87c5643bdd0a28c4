// SPDX-License-Identifier: EUPL-1.2

import type { ColumnId } from "./columns";
import { chartSoorten } from "./chart-ids";
import { chartLayout } from "./chart-layout";
import { dataMoved, newDataPlaces, type DataPlaces } from "./chart-places";
import { CHART_SOORTEN, type ChartSoort } from "./chart-words";
import { hasCyclusColumns } from "./cyclus-columns";
import { LIST_LENGTH, type MonitorPlan } from "./plan";
import { recordOf } from "./record-of";
import { MONITOR_LISTS, MONITOR_SETTINGS } from "./words";

/** Rows and columns count from 0, as on the sheet. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface Block {
  readonly headerRow: number;
  /** By the name in the first column; in no order, people sort. */
  readonly rows: ReadonlyMap<string, number>;
  /** The last row that is the block's, whether there is a name in it or not. */
  readonly lastRow: number;
}

export type SettingId = keyof typeof MONITOR_SETTINGS;
export type ListId = keyof typeof MONITOR_LISTS;
export const SETTING_IDS = Object.keys(MONITOR_SETTINGS) as readonly SettingId[];
export const LIST_IDS = Object.keys(MONITOR_LISTS) as readonly ListId[];

/** The lists from which is chosen: below everything else, so that no row of the table goes away with them. */
interface ListPlaces {
  /** Of the words above the columns. */
  readonly headerRow: number;
  readonly columns: Readonly<Record<ListId, number>>;
}

/** Where on its sheet a monitor has what. */
export interface MonitorPlaces {
  readonly nameColumn: number;
  readonly columns: ReadonlyMap<ColumnId, number>;
  readonly settings: Readonly<Record<SettingId, Spot>>;
  /** The cell that says what is not as it was chosen, or not in the figures. */
  readonly message: Spot;
  /** The regio's, below the gebied as a whole. */
  readonly groups: Block;
  readonly totalRow: number;
  readonly gemeenten: Block;
  readonly lists: ListPlaces;
  /**
   * The cells from which the charts are drawn, below the lists and to the right of the table; null where the sheet does not have them. In the
   * columns of the table they would outnumber its formulas, by which a copy of the sheet is known as no source.
   */
  readonly data: DataPlaces | null;
  /** The cells above the charts with their figures in words; null where the user took one away. */
  readonly sentences: Readonly<Record<ChartSoort, Spot | null>>;
}

export const TITLE_ROW = 0;
/** The words; the cells themselves are a row below. */
export const SETTINGS_ROW = 1;
export const LEGEND_ROW = 3;
const MESSAGE_ROW = 4;
const HEADER_ROW = 5;
/** After the first column; the words of the previous peildatum need the room of two. */
const SETTING_COLUMNS: Readonly<Record<SettingId, number>> = {
  peildatum: 0,
  soort: 1,
  prognoseOp: 2,
  vorige: 3,
  cyclus: 5,
};

/** The notes beside them, after the first column. */
export const NOTES_COLUMN = 7;

/** Between the tables: so that a total is not taken for a row of the other. */
const BETWEEN = 1;
/** The places of a monitor on an empty sheet: what people look for first is on top, below a header that stays in view. */
export function newPlaces({ columns, gemeenten, regios, peildata }: MonitorPlan): MonitorPlaces {
  const nameColumn = 0;
  const totalRow = HEADER_ROW + 1;
  const groups = blockBelow(HEADER_ROW, 1, regios);
  const table = blockBelow(groups.lastRow + BETWEEN + 1, 0, gemeenten);
  const charts = table.lastRow + BETWEEN + 1;
  const room = chartLayout({ columns, regios: regios.length, gemeenten: gemeenten.length }).rows;
  const headerRow = charts + room + 2;
  const charted = chartSoorten(new Set(columns));
  return {
    nameColumn,
    columns: new Map(columns.map((id, index) => [id, nameColumn + index + 1])),
    settings: recordOf(SETTING_IDS, (id) => ({ row: SETTINGS_ROW + 1, column: nameColumn + SETTING_COLUMNS[id] })),
    message: { row: MESSAGE_ROW, column: nameColumn },
    groups,
    totalRow,
    gemeenten: table,
    lists: { headerRow, columns: recordOf(LIST_IDS, (id) => nameColumn + LIST_IDS.indexOf(id)) },
    data: newDataPlaces(
      { regios, gemeenten, peildata },
      { row: headerRow + LIST_LENGTH + 2, column: nameColumn + columns.length + 1 },
    ),
    sentences: recordOf(CHART_SOORTEN, (soort) =>
      charted.includes(soort) ? { row: charts + CHART_SOORTEN.indexOf(soort), column: nameColumn } : null,
    ),
  };
}

function blockBelow(headerRow: number, above: number, names: readonly string[]): Block {
  const first = headerRow + 1 + above;
  return {
    headerRow,
    rows: new Map(names.map((name, index) => [name, first + index])),
    lastRow: first + names.length - 1,
  };
}

/** The places after a whole row or column of the sheet came in before `at`. */
export function withLine(places: MonitorPlaces, line: "row" | "column", at: number): MonitorPlaces {
  const moved = (kind: "row" | "column", place: number): number => (kind === line && place >= at ? place + 1 : place);
  const spot = ({ row, column }: Spot): Spot => ({ row: moved("row", row), column: moved("column", column) });
  const block = ({ headerRow, rows, lastRow }: Block): Block => ({
    headerRow: moved("row", headerRow),
    rows: new Map([...rows].map(([name, row]) => [name, moved("row", row)])),
    lastRow: moved("row", lastRow),
  });
  const { settings, lists, data, sentences } = places;
  const spotOrNone = (one: Spot | null): Spot | null => (one === null ? null : spot(one));
  return {
    nameColumn: moved("column", places.nameColumn),
    columns: new Map([...places.columns].map(([id, column]) => [id, moved("column", column)])),
    settings: recordOf(SETTING_IDS, (id) => spot(settings[id])),
    message: spot(places.message),
    groups: block(places.groups),
    totalRow: moved("row", places.totalRow),
    gemeenten: block(places.gemeenten),
    lists: {
      headerRow: moved("row", lists.headerRow),
      columns: recordOf(LIST_IDS, (id) => moved("column", lists.columns[id])),
    },
    data: data === null ? null : dataMoved(data, moved),
    sentences: { regulier: spotOrNone(sentences.regulier), amv: spotOrNone(sentences.amv) },
  };
}

/** Whether a monitor with these columns has any use for a setting. */
export function hasChoice(columns: MonitorPlaces["columns"], id: SettingId): boolean {
  if (id === "prognoseOp") return columns.has("prognose");
  return id !== "soort" || columns.has("prognose") || columns.has("duurzaam") || hasCyclusColumns(columns.keys());
}

/** The first row for the charts, below the table. */
export function chartsRow({ gemeenten }: MonitorPlaces): number {
  return gemeenten.lastRow + 2;
}
