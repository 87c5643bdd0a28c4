// SPDX-License-Identifier: EUPL-1.2

import { chartSoorten, IDS_OF } from "./chart-ids";
import { DATA_IDS, type DataId, type DataKind, type DataPlaces } from "./chart-places";
import { CHART_DATA, CHART_DATA_GEMEENTEN, CHART_DATA_TITLE, type ChartSoort } from "./chart-words";
import { trendCells } from "./chart-trend";
import type { ColumnId } from "./columns";
import { nameContent } from "./name-content";
import { hasChoice, type MonitorPlaces } from "./places";
import { absolute, controleCell, type MonitorCell } from "./settings-cells";
import { largest, smallest } from "../sheet/extremes";

/** Lower than any gap less its place: of whom the gap is not known, and who therefore comes last. */
export const UNKNOWN = -1_000_000_000;
/** Makes gaps that are the same differ by their rows, and changes no other order: places are whole numbers. */
const TIE = 100_000;

/** The block below the lists; it is the monitor's own, and written anew where it has to say something else. */
export function chartDataCells(places: MonitorPlaces): MonitorCell[] {
  const { data } = places;
  if (data === null) return [];
  const { headerRow, gemeentenRow, columns } = data;
  return [
    { row: headerRow - 1, column: columns.name, content: CHART_DATA_TITLE },
    ...DATA_IDS.map((id) => ({ row: headerRow, column: columns[id], content: CHART_DATA[id] })),
    { row: gemeentenRow, column: columns.name, content: CHART_DATA_GEMEENTEN },
    ...chartSoorten(places.columns).flatMap((soort) => {
      const total = absolute({ row: places.totalRow, column: places.nameColumn });
      const { ahead } = IDS_OF[soort];
      return hasChoice(places.columns, "prognoseOp")
        ? [{ row: gemeentenRow, column: columns[ahead], content: aheadOf(places, total, soort) }]
        : [];
    }),
    ...(["groups", "gemeenten"] as const).flatMap((kind) => rowsCells(places, data, kind)),
    ...trendCells(places, data),
  ];
}

/** The cells of one column in the rows of a kind, "$A$5:$A$9". */
export function dataRange(data: DataPlaces, kind: DataKind, id: DataId): string {
  const rows = [...data[kind].values()];
  return [smallest(rows), largest(rows)].map((row) => absolute({ row, column: data.columns[id] })).join(":");
}

function rowsCells(places: MonitorPlaces, data: DataPlaces, kind: DataKind): MonitorCell[] {
  return [...data[kind]].flatMap(([name, row], index) => {
    const at = (id: DataId): string => absolute({ row, column: data.columns[id] });
    const cell = (id: DataId, content: string): MonitorCell => ({ row, column: data.columns[id], content });
    return [
      cell("name", nameContent(name)),
      cell("place", `=MATCH(${at("name")},${tableRange(places, kind, places.nameColumn)},0)`),
      ...chartSoorten(places.columns).flatMap((soort) => [
        ...orderCells(places, kind, soort, index + 1, at, cell),
        ...inOrderCells(places, data, kind, soort, index + 1, at, cell),
      ]),
    ];
  });
}

type At = (id: DataId) => string;
type Cell = (id: DataId, content: string) => MonitorCell;

/** Of the name in this row: its place in the order, and its prognose, which the table has of the chosen soort only. */
function orderCells(
  places: MonitorPlaces,
  kind: DataKind,
  soort: ChartSoort,
  number: number,
  at: At,
  cell: Cell,
): MonitorCell[] {
  const { order, ahead, columns } = IDS_OF[soort];
  const gap = `INDEX(${tableRange(places, kind, places.columns.get(columns.gap) ?? 0)},${at("place")})`;
  const last = String(UNKNOWN - number);
  return [
    cell(
      order,
      `=IF(${absolute(controleCell(places))}<>"","",IFERROR(IF(ISNUMBER(${gap}),${gap}-${String(number)}/${String(TIE)},${last}),${last}))`,
    ),
    ...(hasChoice(places.columns, "prognoseOp") ? [cell(ahead, aheadOf(places, at("name"), soort))] : []),
  ];
}

const aheadOf = ({ settings, lists }: MonitorPlaces, name: string, soort: ChartSoort): string =>
  `=IF(${absolute(controleCell({ lists }))}<>"",NA(),SPREIDING.PROGNOSE(${name},${absolute(settings.prognoseOp)},"${soort}"))`;

/** What is at this place in the order, with its figures as the table has them. A blank cell is not known: INDEX alone would make it 0. */
function inOrderCells(
  places: MonitorPlaces,
  data: DataPlaces,
  kind: DataKind,
  soort: ChartSoort,
  number: number,
  at: At,
  cell: Cell,
): MonitorCell[] {
  const { order, ahead, name, taakstelling, realisatie, prognose, columns } = IDS_OF[soort];
  const names = dataRange(data, kind, "name");
  const orders = dataRange(data, kind, order);
  const known = (range: string, all: string): string => {
    const found = `INDEX(${range},MATCH(${at(name)},${all},0))`;
    return `=IF(ISNUMBER(${found}),${found},NA())`;
  };
  const inTable = (id: ColumnId): string =>
    known(
      tableRange(places, kind, places.columns.get(id) ?? places.nameColumn),
      tableRange(places, kind, places.nameColumn),
    );
  return [
    cell(name, `=IFERROR(INDEX(${names},MATCH(LARGE(${orders},${String(number)}),${orders},0)),"")`),
    cell(taakstelling, inTable(columns.taakstelling)),
    cell(realisatie, inTable(columns.realisatie)),
    ...(hasChoice(places.columns, "prognoseOp") ? [cell(prognose, known(dataRange(data, kind, ahead), names))] : []),
  ];
}

/** A column of one of both tables, with what the user put in between. */
function tableRange({ groups, gemeenten }: MonitorPlaces, kind: DataKind, column: number): string {
  const { headerRow, lastRow } = kind === "groups" ? groups : gemeenten;
  return [headerRow + 1, lastRow].map((row) => absolute({ row, column })).join(":");
}
