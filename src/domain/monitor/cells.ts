// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../sheet/addresses";
import { CHOOSE_NOTE, CYCLUS_NOTE, MONITOR_CELLS } from "./words";
import type { ColumnId, References, RowKind } from "./columns";
import { chartDataCells } from "./chart-data";
import { chartSentences } from "./chart-sentences";
import { hasCyclusColumns, monitorColumns } from "./cyclus-columns";
import {
  hasChoice,
  LEGEND_ROW,
  NOTES_COLUMN,
  SETTING_IDS,
  SETTINGS_ROW,
  TITLE_ROW,
  type MonitorPlaces,
} from "./places";
import { nameContent } from "./name-content";
import type { MonitorPlan } from "./plan";
import { recordOf } from "./record-of";
import { absolute, controleCell, listCells, settingCells, type MonitorCell } from "./settings-cells";

/** The measures of one row. */
export function rowCells(places: MonitorPlaces, row: number, kind: RowKind): MonitorCell[] {
  const at = referencesIn(places, row);
  return monitorColumns(places.columns.keys()).flatMap(({ id, formula }) => {
    const column = places.columns.get(id);
    const content = formula(at, kind);
    return column === undefined || content === null ? [] : [{ row, column, content }];
  });
}

/** Every formula of a measure, for the rows that the plan has. */
export function measureCells(plan: MonitorPlan, places: MonitorPlaces): MonitorCell[] {
  const rowsOf = (names: readonly string[], rows: ReadonlyMap<string, number>): number[] =>
    names.flatMap((name) => rows.get(name) ?? []);
  return [
    ...[places.totalRow, ...rowsOf(plan.regios, places.groups.rows)].flatMap((row) => rowCells(places, row, "group")),
    ...rowsOf(plan.gemeenten, places.gemeenten.rows).flatMap((row) => rowCells(places, row, "gemeente")),
  ];
}

/** What the first cell of a new sheet has. */
export function monitorTitle({ title }: MonitorPlan): string {
  return MONITOR_CELLS.title(title);
}

/** What a new sheet has besides the measures: title, the cells that the user may change, headers and names, the lists. */
export function frameCells(plan: MonitorPlan, places: MonitorPlaces): MonitorCell[] {
  const { nameColumn, gemeenten, groups } = places;
  return [
    { row: TITLE_ROW, column: nameColumn, content: monitorTitle(plan) },
    ...settingCells(plan, places),
    ...noteCells(places),
    { row: groups.headerRow, column: nameColumn, content: MONITOR_CELLS.total },
    { row: gemeenten.headerRow, column: nameColumn, content: MONITOR_CELLS.gemeente },
    ...plan.columns.flatMap((id) => headerCells(places, id)),
    ...nameCells(plan, places),
    ...listCells(plan, places),
    ...chartDataCells(places),
    ...chartSentences(plan, places),
  ];
}

/** What a reader has to know, beside the settings and above the header. */
export function noteCells({ nameColumn, columns }: MonitorPlaces): MonitorCell[] {
  const ofCycli = hasCyclusColumns(columns.keys());
  const choices = hasChoice(columns, "prognoseOp")
    ? "all"
    : columns.has("duurzaam")
      ? "soort"
      : ofCycli
        ? "cyclus"
        : "peildatum";
  const also = ofCycli && choices !== "cyclus" ? CYCLUS_NOTE : "";
  const column = nameColumn + NOTES_COLUMN;
  return [
    { row: SETTINGS_ROW, column, content: `${CHOOSE_NOTE[choices]}${also}` },
    { row: SETTINGS_ROW + 1, column, content: MONITOR_CELLS.follows },
    { row: LEGEND_ROW, column: nameColumn, content: MONITOR_CELLS.legend },
  ];
}

/** The names of all rows that there are. */
export function nameCells(
  plan: MonitorPlan,
  { nameColumn, groups, gemeenten, totalRow }: MonitorPlaces,
): MonitorCell[] {
  return [
    { row: totalRow, column: nameColumn, content: nameContent(totalName(plan)) },
    ...[...groups.rows, ...gemeenten.rows].map(([name, row]) => ({
      row,
      column: nameColumn,
      content: nameContent(name),
    })),
  ];
}

/** The header of a column above both tables. */
export function headerCells({ columns, gemeenten, groups }: MonitorPlaces, id: ColumnId): MonitorCell[] {
  const column = columns.get(id);
  const content = monitorColumns([id]).find((one) => one.id === id)?.header;
  return column === undefined || content === undefined
    ? []
    : [groups.headerRow, gemeenten.headerRow].map((row) => ({ row, column, content }));
}

/** "Provincie Utrecht": the functions do not mind the capital. */
function totalName({ gebied }: MonitorPlan): string {
  return gebied.charAt(0).toUpperCase() + gebied.slice(1);
}

function referencesIn(places: MonitorPlaces, row: number): References {
  const { nameColumn, settings, columns } = places;
  return {
    gebied: `$${cellAddress({ row, column: nameColumn })}`,
    ...recordOf(SETTING_IDS, (id) => absolute(settings[id])),
    controle: absolute(controleCell(places)),
    column: (id) => `$${cellAddress({ row, column: columns.get(id) ?? nameColumn })}`,
  };
}
