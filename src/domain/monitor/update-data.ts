// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../sheet/addresses";
import { largest } from "../sheet/extremes";
import { cellAt, type Grid } from "../sheet/grid";
import { chartDataCells } from "./chart-data";
import { LEAST_TREND, withDataName, withTrendRow, type DataKind, type DataPlaces } from "./chart-places";
import { chartSentences } from "./chart-sentences";
import type { MonitorPlaces, Spot } from "./places";
import type { MonitorPlan } from "./plan";
import { sameFormula } from "./same-formula";
import type { MonitorCell } from "./settings-cells";

/** A row that is to come in among the cells from which the charts are drawn. */
interface DataRow {
  readonly at: number;
  readonly added: (data: DataPlaces) => DataPlaces;
}

/**
 * The next row that is lacking; null where none is. Each comes in before the last one of its kind, so that the charts grow with it in
 * every version of Excel.
 */
export function nextDataRow({ regios, gemeenten, peildata }: MonitorPlan, data: DataPlaces): DataRow | null {
  for (const [kind, names] of [
    ["groups", regios],
    ["gemeenten", gemeenten],
  ] as const) {
    const name = names.find((one) => !data[kind].has(one));
    if (name === undefined) continue;
    const at = largest(data[kind].values(), headerOf(data, kind) + 1);
    return { at, added: (moved) => withDataName(moved, kind, name, at) };
  }
  if (data.trend.length >= Math.max(LEAST_TREND, peildata)) return null;
  const at = largest(data.trend, data.trendRow + 1);
  return { at, added: (moved) => withTrendRow(moved, at) };
}

const headerOf = ({ headerRow, gemeentenRow }: DataPlaces, kind: DataKind): number =>
  kind === "groups" ? headerRow : gemeentenRow;

interface ChangedData {
  /** Cells that were not the monitor's before. */
  readonly fresh: readonly MonitorCell[];
  /** Cells that have to say something else, beside what they have at their places before the insertions. */
  readonly changed: readonly { readonly now: MonitorCell; readonly before: MonitorCell }[];
}

/**
 * Of the cells from which the charts are drawn, and of the sentences above them.
 *
 * @param found before the insertions
 * @param shifted the same after these, as Excel brings them about by itself
 * @param places with all that came in
 */
export function changedData(
  grid: Grid,
  plan: MonitorPlan,
  { found, shifted, places }: Readonly<Record<"found" | "shifted" | "places", MonitorPlaces>>,
): ChangedData {
  const cellsOf = (of: MonitorPlaces): MonitorCell[] => [...chartDataCells(of), ...chartSentences(plan, of)];
  const at = (spot: Spot): string => cellAddress(spot);
  const now = new Map(cellsOf(places).map((cell) => [at(cell), cell]));
  const byItself = cellsOf(shifted);
  const changed = cellsOf(found).flatMap((cell, index) => {
    const moved = byItself[index];
    const wanted = moved === undefined ? undefined : now.get(at(moved));
    if (moved === undefined || wanted === undefined) return [];
    now.delete(at(moved));
    const held = cellAt(grid, cell).content;
    return sameFormula(held, cell.content) && sameFormula(moved.content, wanted.content)
      ? []
      : [{ now: wanted, before: { ...cell, content: held } }];
  });
  return { fresh: [...now.values()], changed };
}
