// SPDX-License-Identifier: EUPL-1.2

import { clientObject } from "../client-object";
import { recordedProperties } from "../records";
import type { RecordedChart, RecordedSeries, SetProperties } from "../recorded";
import type { RequestQueue } from "../request-context";
import { lineObject } from "./chart-parts";
import { targetOf } from "./range-target";
import { recordedPart, type RecordedPart } from "./recorded-part";

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

const NAMES = [
  "gapWidth",
  "hasDataLabels",
  "markerBackgroundColor",
  "markerForegroundColor",
  "markerSize",
  "markerStyle",
  "name",
  "overlap",
] as const;

/** The one colour of the bars, kept as "format.fill.color". */
function fillObject(queue: RequestQueue, part: RecordedPart, properties: () => SetProperties | null): Excel.ChartFill {
  const { errors } = queue.parts;
  return part<Excel.ChartFill>("ChartFill", "format.fill.", [], {
    methods: {
      setSolidColor: (color: string) =>
        queue.write(() => {
          const kept = properties();
          if (kept === null) throw errors.create("ItemNotFound", "ChartFill.setSolidColor");
          kept["format.fill.color"] = color;
        }),
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
  const properties = (): SetProperties | null => target()?.properties ?? null;
  const part = recordedPart(queue, context, properties);
  return clientObject<Excel.ChartSeries, SetProperties>(queue, context, {
    type: "ChartSeries",
    recorded: true,
    target: properties,
    properties: recordedProperties<Excel.ChartSeries, (typeof NAMES)[number]>(NAMES),
    links: {
      format: () =>
        part<Excel.ChartSeriesFormat>("ChartSeriesFormat", "format.", [], {
          links: { fill: () => fillObject(queue, part, properties), line: () => lineObject(part, "format.") },
        }),
    },
    methods: { setValues: cells("values", "setValues"), setXAxisValues: cells("categories", "setXAxisValues") },
  });
}
