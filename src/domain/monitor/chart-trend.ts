// SPDX-License-Identifier: EUPL-1.2

import { TREND_IDS, type DataPlaces, type TrendId } from "./chart-places";
import { TREND_DATA, type ChartSoort } from "./chart-words";
import { listCell, listRange, written, absolute, type MonitorCell } from "./settings-cells";
import type { MonitorPlaces } from "./places";

export const TREND_IDS_OF: Readonly<Record<ChartSoort, { taakstelling: TrendId; realisatie: TrendId }>> = {
  regulier: { taakstelling: "taakstellingRegulier", realisatie: "realisatieRegulier" },
  amv: { taakstelling: "taakstellingAmv", realisatie: "realisatieAmv" },
};

/** The gebied as a whole on each peildatum, the newest last, each against the taakstelling of the cyclus of that day; and on which days somebody is missing. */
export function trendCells(places: MonitorPlaces, data: DataPlaces): MonitorCell[] {
  const { trendRow, trendColumns, trend } = data;
  const total = absolute({ row: places.totalRow, column: places.nameColumn });
  const at = (row: number, id: TrendId): string => absolute({ row, column: trendColumns[id] });
  return [
    ...TREND_IDS.map((id) => ({ row: trendRow, column: trendColumns[id], content: TREND_DATA[id] })),
    ...trend.flatMap((row, index) => {
      const listed = absolute(listCell(places.lists, "peildata", trend.length - 1 - index));
      const date = at(row, "date");
      const asked = (question: string): string => `=IF(${date}="",NA(),${question})`;
      const cyclus = `IFERROR(INDEX(${listRange(places, "cyclus")},MATCH(${date},${listRange(places, "stand")},0)),0)`;
      const ofSoort = (soort: ChartSoort): Partial<Record<TrendId, string>> => ({
        [TREND_IDS_OF[soort].taakstelling]: asked(`SPREIDING.TAAKSTELLING(${total},"${soort}",${cyclus},${date})`),
        [TREND_IDS_OF[soort].realisatie]: asked(`SPREIDING.REALISATIE(${total},"${soort}",${date})`),
      });
      const before = trend[index - 1];
      const sofar = before === undefined ? '""' : at(before, "incomplete");
      const missing = at(row, "missing");
      const contents: Readonly<Partial<Record<TrendId, string>>> = {
        date: `=IF(ISNUMBER(${listed}),${listed},"")`,
        ...ofSoort("regulier"),
        ...ofSoort("amv"),
        missing: `=IF(${date}="","",IFERROR(SPREIDING.ONTBREEKT(${total},"totaal",${date}),""))`,
        incomplete: `=IF(${missing}="",${sofar},${sofar}&IF(${sofar}="","",", ")&${written(date)})`,
      };
      return TREND_IDS.map((id) => ({ row, column: trendColumns[id], content: contents[id] ?? "" }));
    }),
  ];
}
