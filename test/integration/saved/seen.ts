// SPDX-License-Identifier: EUPL-1.2

import type { ExcelHost } from "../../../src/workbench/excel-host/host";
import type { SessionState } from "../../../src/workbook/session.types";
import { allSheets } from "../write-tools";

/** What a user has of a workbook, in words that can be compared. */
export interface Seen {
  readonly sheets: unknown;
  readonly findings: unknown;
  readonly kept: unknown;
  readonly beside: unknown;
}

export async function seen(state: SessionState, host: ExcelHost): Promise<Seen> {
  const { journal, acceptances, settings, marked, verklaringen, problems, validation } = state;
  return {
    sheets: (await allSheets()).map(
      ({ name, values, formulas, numberFormats, text, merges, hiddenRows, hiddenColumns }) => ({
        name,
        values,
        formulas,
        numberFormats,
        text,
        merges,
        hiddenRows,
        hiddenColumns,
      }),
    ),
    findings: validation?.findings.map(({ id, rule, address, tab }) => [id, rule, tab, address]),
    kept: { journal, acceptances, settings, marked, verklaringen, problems, raw: host.save().settings },
    beside: besideOf(host),
  };
}

function besideOf({ records, conditionalFormats }: ExcelHost): unknown {
  return {
    charts: records.charts.map(({ type, properties, series, position }) => [
      type,
      properties["name"],
      properties["title.text"],
      properties["axes.categoryAxis.reversePlotOrder"] === true,
      properties["axes.valueAxis.minimum"],
      position,
      series.map(({ values, categories, properties: { name } }) => [name, values, categories]),
    ]),
    tables: records.tables.map(({ area, properties }) => [area, properties["style"]]),
    formats: conditionalFormats.all().map(({ areas, formula, fill, bold, type }) => [areas, formula, fill, bold, type]),
    validations: records.validations.map(({ area, properties }) => [area, properties["rule"]]),
    notes: records.notes,
    paper: [...records.pageLayouts].map(([id, { orientation, printArea, printTitleRows, pageBreaks }]) => [
      id,
      orientation,
      printArea,
      printTitleRows,
      pageBreaks,
    ]),
  };
}
