// SPDX-License-Identifier: EUPL-1.2

import { dataRange, UNKNOWN } from "./chart-data";
import { chartSoorten, IDS_OF } from "./chart-ids";
import { LEAST_TREND, type DataId, type DataPlaces } from "./chart-places";
import { CHART_SENTENCES as SAYS, type ChartSoort } from "./chart-words";
import type { ColumnId } from "./columns";
import { hasChoice, type MonitorPlaces } from "./places";
import type { MonitorPlan } from "./plan";
import { absolute, controleCell, standOf, written, type MonitorCell } from "./settings-cells";
import { largest } from "../sheet/extremes";

/** How many of the largest tekorten are named. */
const NAMED = 3;
type Peildata = Pick<MonitorPlan, "peildata">;
const quoted = (text: string): string => `"${text}"`;

/**
 * The figures of the charts in words, for who cannot see them: Excel's API has no alternative text for a chart. Source: Microsoft, Excel
 * JavaScript API, Excel.Chart (none up to ExcelApi 1.20); `altTextDescription` is of Excel.Shape, and a chart is not among a sheet's shapes.
 */
export function chartSentences(plan: Peildata, places: MonitorPlaces): MonitorCell[] {
  const { data, sentences } = places;
  return data === null
    ? []
    : chartSoorten(places.columns).flatMap((soort) => {
        const spot = sentences[soort];
        return spot === null ? [] : [{ ...spot, content: sentence(plan, places, data, soort) }];
      });
}

function sentence(plan: Peildata, places: MonitorPlaces, data: DataPlaces, soort: ChartSoort): string {
  const { columns, ahead } = IDS_OF[soort];
  const total = (id: ColumnId): string =>
    absolute({ row: places.totalRow, column: places.columns.get(id) ?? places.nameColumn });
  const [realised, of, plaatsen] = SAYS.realised;
  const until = absolute(places.settings.prognoseOp);
  const prognose = number(absolute({ row: data.gemeentenRow, column: data.columns[ahead] }));
  const parts = [
    quoted(SAYS.start[soort]),
    `IFERROR(${written(standOf(places))},${quoted(SAYS.notKnown)})`,
    quoted(realised),
    number(total(columns.realisatie)),
    quoted(of),
    number(total(columns.taakstelling)),
    quoted(plaatsen),
    ...(hasChoice(places.columns, "prognoseOp")
      ? [`IFERROR(${quoted(SAYS.ahead[0])}&${written(until)}&${quoted(SAYS.ahead[1])}&${prognose},"")`]
      : []),
    ...behind(data, soort),
    quoted("."),
    unknown(data, soort),
    ...(soort === "regulier" ? [trend(plan, data)] : []),
  ];
  return `=IF(${absolute(controleCell(places))}<>"","",${parts.join("&")})`;
}

/** As people write it: FIXED and TEXT would need the letters and separators of the user's Excel. */
function number(value: string): string {
  const parted = `INT(${value}/1000)&"."&RIGHT("00"&MOD(${value},1000),3)`;
  return `IFERROR(IF(${value}<1000,${value},${parted}),${quoted(SAYS.notKnown)})`;
}

/** Who is behind most, at the top of the order; nobody where nobody is. */
function behind(data: DataPlaces, soort: ChartSoort): string[] {
  const { name, taakstelling, realisatie } = IDS_OF[soort];
  return [...data.gemeenten.values()].slice(0, NAMED).map((row, index) => {
    const at = (id: DataId): string => absolute({ row, column: data.columns[id] });
    const gap = `(${at(taakstelling)}-${at(realisatie)})`;
    const before = quoted(index === 0 ? SAYS.behind : ", ");
    return `IF(IFERROR(${gap},0)>0,${before}&${at(name)}&" "&${number(gap)},"")`;
  });
}

function unknown(data: DataPlaces, soort: ChartSoort): string {
  const count = `COUNTIF(${dataRange(data, "gemeenten", IDS_OF[soort].order)},"<${String(UNKNOWN)}")`;
  const [before, after] = SAYS.unknown;
  const [one, more] = SAYS.gemeente;
  return `IF(${count}=0,"",${quoted(before)}&IF(${count}=1,${quoted(one)},${count}&${quoted(more)})&${quoted(after)})`;
}

/** On which days the line is without somebody; or why there is no line. */
function trend({ peildata }: Peildata, { trend: rows, trendColumns }: DataPlaces): string {
  if (peildata < LEAST_TREND) return quoted(SAYS.noTrend);
  const days = absolute({ row: largest(rows), column: trendColumns.incomplete });
  return `IF(${days}="","",${quoted(SAYS.incomplete)}&${days}&".")`;
}
