// SPDX-License-Identifier: EUPL-1.2

import type { SheetArea } from "../../engine/areas";
import type { SheetInfo } from "../../engine/engine";
import { placeOf } from "../chart-place";
import { clientObject, made } from "../client-object";
import { areaOfAddress } from "../excel-addresses";
import { recordedProperties } from "../records";
import type { RecordedChart, SetProperties } from "../recorded";
import type { RequestQueue } from "../request-context";
import { chartAxesObject, chartFormatObject, chartTitleObject } from "./chart-parts";
import { recordedPart } from "./recorded-part";
import { chartSeriesCollectionObject } from "./chart-series";
import { targetOf } from "./range-target";
import { writable } from "./sheet-guards";

/** The charts of a sheet: recorded, not drawn. */
export function chartsObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  target: () => SheetInfo | null,
): Excel.ChartCollection {
  const { engine, records, errors } = queue.parts;
  const onSheet = ({ id }: SheetInfo): RecordedChart[] => records.charts.filter(({ source }) => source.sheetId === id);
  return clientObject<Excel.ChartCollection, SheetInfo>(queue, context, {
    type: "ChartCollection",
    recorded: true,
    target,
    items: (sheet) => onSheet(sheet).map(({ id }) => chartObject(queue, context, () => id)),
    methods: {
      add: (type: string, source: Excel.Range, seriesBy = "Auto") => {
        let id = "";
        queue.write(() => {
          const area = targetOf(source);
          if (area === null) throw errors.create("InvalidArgument", "ChartCollection.add");
          writable(queue.parts, area.sheetId);
          id = records.newId();
          const first = { properties: {}, values: area, categories: null };
          const chart = { id, type, seriesBy, source: area, position: null, properties: {}, series: [first] };
          records.charts.push(chart);
          engine.write(area.sheetId).makeRoom(placeOf(chart));
        });
        return made(
          queue,
          chartObject(queue, context, () => id),
        );
      },
    },
  });
}

function chartObject(queue: RequestQueue, context: Excel.RequestContext, id: () => string): Excel.Chart {
  const { engine, records, errors } = queue.parts;
  const target = (): RecordedChart | null => records.charts.find((chart) => chart.id === id()) ?? null;
  const properties = (): SetProperties | null => target()?.properties ?? null;
  const part = recordedPart(queue, context, properties);
  const cell = (chart: RecordedChart, at: Excel.Range | string | undefined): SheetArea => {
    const area = typeof at === "string" ? areaOfAddress(at) : at === undefined ? null : targetOf(at);
    if (area === null) throw errors.create("InvalidArgument", "Chart.setPosition");
    return { ...area, sheetId: chart.source.sheetId };
  };

  return clientObject<Excel.Chart, SetProperties>(queue, context, {
    type: "Chart",
    recorded: true,
    target: properties,
    properties: {
      ...recordedProperties<Excel.Chart, "name" | "displayBlanksAs" | "plotVisibleOnly">([
        "name",
        "displayBlanksAs",
        "plotVisibleOnly",
      ]),
      id: { get: () => id() },
    },
    links: {
      title: () => chartTitleObject(part),
      legend: () => part<Excel.ChartLegend>("ChartLegend", "legend.", ["position"]),
      format: () => chartFormatObject(part),
      axes: () => chartAxesObject(part),
      series: () => chartSeriesCollectionObject(queue, context, target),
    },
    methods: {
      delete: () =>
        queue.write(() => {
          const chart = target();
          if (chart === null) throw errors.create("ItemNotFound", "Chart.delete");
          writable(queue.parts, chart.source.sheetId);
          records.charts = records.charts.filter((one) => one !== chart);
        }),
      setPosition: (start: Excel.Range | string, end?: Excel.Range | string) =>
        queue.write(() => {
          const chart = target();
          if (chart === null) throw errors.create("ItemNotFound", "Chart.setPosition");
          const first = cell(chart, start);
          const last = cell(chart, end ?? start);
          delete chart.place;
          chart.position = {
            ...first,
            rowCount: last.row + last.rowCount - first.row,
            columnCount: last.column + last.columnCount - first.column,
          };
          engine.write(first.sheetId).makeRoom(chart.position);
        }),
    },
  });
}
