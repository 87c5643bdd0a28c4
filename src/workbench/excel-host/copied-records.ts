// SPDX-License-Identifier: EUPL-1.2

import { withFormulas } from "../../xlsx/whole/chart-formulas";
import type { SheetArea } from "../engine/areas";
import type { ConditionalFormats } from "./conditional-formats";
import { withRuleFormulas } from "./lying";
import type { Records } from "./records";
import type { RecordedChart } from "./recorded";
import { isSame, withTabNamed } from "./tab-names";

/** A tab and its copy. */
export interface CopiedTab {
  readonly sheetId: string;
  readonly name: string;
  readonly copyId: string;
  readonly copyName: string;
}

/** The copy of a tab gets what lies on that tab, about its own cells; names that hold for the tab alone it gets too. */
export function tabCopied(records: Records, formats: ConditionalFormats, copied: CopiedTab): void {
  const { sheetId, copyId, name, copyName } = copied;
  const named = (formula: string): string => withTabNamed(formula, name, copyName);
  const isHere = (area: SheetArea): boolean => area.sheetId === sheetId;
  const onCopy = <T extends SheetArea>(area: T): T => ({ ...area, sheetId: copyId });
  records.notes = [...records.notes, ...records.notes.filter(isHere).map(onCopy)];
  records.links = [...records.links, ...records.links.filter(isHere).map(onCopy)];
  records.filters = [...records.filters, ...records.filters.filter(isHere).map(onCopy)];
  for (const sparkline of records.sparklines.filter(isHere))
    records.sparklines.push({ ...onCopy(sparkline), dataRange: named(sparkline.dataRange) });
  for (const { area, properties } of records.validations.filter((one) => isHere(one.area))) {
    const rule = withRuleFormulas(properties["rule"], named);
    records.validations.push({
      area: onCopy(area),
      properties: { ...properties, ...("rule" in properties && { rule }) },
    });
  }
  for (const table of records.tables.filter(({ area }) => isHere(area)))
    records.tables.push({
      ...table,
      id: records.newId(),
      properties: { ...table.properties },
      area: onCopy(table.area),
    });
  for (const { what, area } of records.pictures.filter((one) => isHere(one.area)))
    records.pictures.push({ what, area: onCopy(area) });
  for (const chart of records.charts.filter(({ position, source }) => isHere(position ?? source)))
    records.charts.push(chartCopy(chart, records.newId(), copied));
  const [layout, file] = [records.pageLayouts.get(sheetId), records.sheets.get(sheetId)];
  if (layout !== undefined) records.pageLayouts.set(copyId, { ...layout });
  if (file !== undefined) records.sheets.set(copyId, file);
  const own = records.names.filter(({ scope }) => scope !== undefined && isSame(scope, name));
  for (const one of own) records.names.push({ ...one, scope: copyName, range: named(one.range) });
  // The new one comes first.
  const here = formats.all().filter(({ areas }) => areas.some(isHere));
  for (const format of [...here].reverse()) formats.copy(format, format.areas.filter(isHere).map(onCopy), named);
}

function chartCopy(chart: RecordedChart, id: string, { sheetId, copyId, name, copyName }: CopiedTab): RecordedChart {
  const moved = <T extends SheetArea | null>(area: T): T =>
    area?.sheetId === sheetId ? { ...area, sheetId: copyId } : area;
  const { file } = chart;
  return {
    ...chart,
    id,
    properties: { ...chart.properties },
    series: chart.series.map(({ properties, values, categories }) => ({
      properties: { ...properties },
      values: moved(values),
      categories: moved(categories),
    })),
    position: moved(chart.position),
    source: moved(chart.source),
    ...(file !== undefined && {
      file: { ...file, xml: withFormulas(file.xml, (formula) => withTabNamed(formula, name, copyName)) },
    }),
  };
}
