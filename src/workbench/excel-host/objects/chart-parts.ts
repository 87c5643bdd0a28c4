// SPDX-License-Identifier: EUPL-1.2

import type { RecordedPart } from "./recorded-part";

const font = (part: RecordedPart, path: string): Excel.ChartFont =>
  part<Excel.ChartFont>("ChartFont", `${path}font.`, ["bold", "color", "size"]);

/** A title, with its letters as "title.format.font.size". */
export const chartTitleObject = (part: RecordedPart): Excel.ChartTitle =>
  part<Excel.ChartTitle>("ChartTitle", "title.", ["text"], {
    links: {
      format: () =>
        part<Excel.ChartTitleFormat>("ChartTitleFormat", "title.format.", [], {
          links: { font: () => font(part, "title.format.") },
        }),
    },
  });

/** The letters of a whole chart, "format.font.size". */
export const chartFormatObject = (part: RecordedPart): Excel.ChartAreaFormat =>
  part<Excel.ChartAreaFormat>("ChartAreaFormat", "format.", [], { links: { font: () => font(part, "format.") } });

/** Both axes, as "axes.valueAxis.minimum" and "axes.categoryAxis.reversePlotOrder". */
export const chartAxesObject = (part: RecordedPart): Excel.ChartAxes =>
  part<Excel.ChartAxes>("ChartAxes", "axes.", [], {
    links: { categoryAxis: () => axis(part, "axes.categoryAxis."), valueAxis: () => axis(part, "axes.valueAxis.") },
  });

const axis = (part: RecordedPart, path: string): Excel.ChartAxis =>
  part<Excel.ChartAxis>(
    "ChartAxis",
    path,
    ["categoryType", "majorTickMark", "minimum", "numberFormat", "reversePlotOrder", "tickLabelSpacing"],
    { links: { majorGridlines: () => gridlines(part, `${path}majorGridlines.`) } },
  );

const gridlines = (part: RecordedPart, path: string): Excel.ChartGridlines =>
  part<Excel.ChartGridlines>("ChartGridlines", path, ["visible"], {
    links: {
      format: () =>
        part<Excel.ChartGridlinesFormat>("ChartGridlinesFormat", `${path}format.`, [], {
          links: { line: () => lineObject(part, `${path}format.`) },
        }),
    },
  });

/** A line or an edge, "format.line.color". */
export const lineObject = (part: RecordedPart, path: string): Excel.ChartLineFormat =>
  part<Excel.ChartLineFormat>("ChartLineFormat", `${path}line.`, ["color", "lineStyle", "weight"]);
