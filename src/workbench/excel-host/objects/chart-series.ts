// SPDX-License-Identifier: EUPL-1.2

import { clientObject } from "../client-object";
import { recordedProperties, type RecordedChart, type RecordedSeries, type SetProperties } from "../records";
import type { RequestQueue } from "../request-context";
import { targetOf } from "./range-target";

/** The series of a recorded chart; the first is that of its source. */
export function chartSeriesCollectionObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  target: () => RecordedChart | null,
): Excel.ChartSeriesCollection {
  const { errors } = queue.parts;
  const at = (index: number) => chartSeriesObject(queue, context, () => target()?.series[index] ?? null);
  return clientObject<Excel.ChartSeriesCollection, RecordedChart>(queue, context, {
    type: "ChartSeriesCollection",
    recorded: true,
    target,
    methods: {
      add: (name = "") => {
        const made: RecordedSeries = { properties: { name }, values: null, categories: null };
        queue.write(() => {
          const chart = target();
          if (chart === null) throw errors.create("ItemNotFound", "ChartSeriesCollection.add");
          chart.series.push(made);
        });
        return chartSeriesObject(queue, context, () => made);
      },
      getItemAt: at,
    },
  });
}

function chartSeriesObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  target: () => RecordedSeries | null,
): Excel.ChartSeries {
  const { errors } = queue.parts;
  const cells = (what: "values" | "categories", method: string) => (source: Excel.Range) =>
    queue.write(() => {
      const series = target();
      const area = targetOf(source);
      if (series === null) throw errors.create("ItemNotFound", `ChartSeries.${method}`);
      if (area === null) throw errors.create("InvalidArgument", `ChartSeries.${method}`);
      series[what] = area;
    });
  return clientObject<Excel.ChartSeries, SetProperties>(queue, context, {
    type: "ChartSeries",
    recorded: true,
    target: () => target()?.properties ?? null,
    properties: recordedProperties<Excel.ChartSeries, "hasDataLabels" | "name">(["hasDataLabels", "name"]),
    methods: { setValues: cells("values", "setValues"), setXAxisValues: cells("categories", "setXAxisValues") },
  });
}
