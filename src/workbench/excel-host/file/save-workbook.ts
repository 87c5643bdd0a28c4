// SPDX-License-Identifier: EUPL-1.2

import { areaAddress } from "../../../domain/sheet/addresses";
import { largest } from "../../../domain/sheet/extremes";
import type { FileCell, FileLink, FileSheet, SheetBeside, WorkbookFile } from "../../../xlsx/workbook-file";
import type { Engine, SheetInfo } from "../../engine/engine";
import { sheetNumber } from "../../engine/workbook-data";
import type { ConditionalFormats } from "../conditional-formats";
import type { StoredSettings } from "../objects/settings";
import type { Records } from "../records";
import { isSame, withoutTabs } from "../tab-names";
import { fileChart } from "./charts";
import { fileFormats } from "./formats";
import { filePaper } from "./paper";
import { filePictures } from "./pictures";
import { fileSparkline } from "./sparklines";
import { fileTable } from "./tables";
import { tabsOf, type Tabs } from "./tabs";
import { fileValidation } from "./validations";

interface Open {
  readonly engine: Engine;
  readonly records: Records;
  readonly conditionalFormats: ConditionalFormats;
  readonly settings: StoredSettings;
}

/** The open workbook as a file takes it, with `notKept` saying what is lost then. */
export function saveWorkbook(open: Open): WorkbookFile {
  const { engine, records, settings } = open;
  const { name, date1904, structureProtected, looks, properties, notKept = [] } = engine.file;
  const sheets = engine.sheets();
  const tabs = tabsOf(sheets);
  const taken = new Set<string>();
  const numbers = sheetNumbers(sheets);
  const isThere = (tab: string): boolean => tabs.idOf(tab) !== null;
  const names = records.names
    .filter(({ scope }) => scope === undefined || isThere(scope))
    .map((one) => ({ ...one, range: withoutTabs(one.range, isThere) }));
  const lost = records.charts.flatMap((chart) => {
    if (fileChart(chart, tabs) !== null) return [];
    const title = chart.properties["title.text"];
    return [
      `de grafiek ${typeof title === "string" ? `“${title}” ` : ""}op tabblad ${tabs.nameOf((chart.position ?? chart.source).sheetId)}`,
    ];
  });
  return {
    name,
    date1904,
    ...(structureProtected === true && { structureProtected }),
    sheets: sheets.map((sheet, at) => ({ ...savedSheet(sheet, open, tabs, taken), id: numbers[at] ?? 0 })),
    ...(names.length > 0 && { names }),
    ...(looks !== undefined && { looks }),
    ...(properties !== undefined && { properties }),
    ...(settings.size > 0 && { settings: Object.fromEntries(settings) }),
    ...(notKept.length + lost.length > 0 && { notKept: [...notKept, ...lost] }),
  };
}

/** Each its own: that of its file, and for a tab that came later one that none has. */
function sheetNumbers(sheets: readonly SheetInfo[]): number[] {
  const known = sheets.map(({ id }) => sheetNumber(id));
  let free = largest(known, 0);
  return known.map((number) => (number === 0 ? (free += 1) : number));
}

function savedSheet(sheet: SheetInfo, open: Open, tabs: Tabs, taken: Set<string>): FileSheet {
  const { engine, records } = open;
  const { id } = sheet;
  const isHere = ({ sheetId }: { readonly sheetId: string }): boolean => sheetId === id;
  const written = engine.sheetAsFile(id);
  const tables = records.tables
    .filter(({ area }) => isHere(area))
    .map((table) => fileTable(table, written.cells, taken));
  const charts = records.charts
    .filter(({ position, source }) => isHere(position ?? source))
    .flatMap((chart) => fileChart(chart, tabs) ?? []);
  const links = records.links.filter(isHere).map(fileLink);
  const notes = records.notes.filter(isHere);
  const beside = besideOf(
    id,
    open,
    tables.map(({ table }) => table),
  );
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    protected: sheet.protected,
    ...written,
    cells: withHeaders(
      written.cells,
      tables.flatMap(({ headers }) => headers),
    ),
    merges: engine.merges(id),
    frozen: engine.frozen(id),
    notes: notes.map(({ row, column, text }) => ({ row, column, text })),
    ...(links.length > 0 && { links }),
    ...(charts.length > 0 && { charts }),
    ...(Object.keys(beside).length > 0 && { beside }),
  };
}

function besideOf(
  id: string,
  { engine, records, conditionalFormats }: Open,
  tables: SheetBeside["tables"] = [],
): SheetBeside {
  const file = records.sheets.get(id) ?? {};
  const isHere = ({ area }: { readonly area: { readonly sheetId: string } }): boolean => area.sheetId === id;
  const filter = records.filters.find(({ sheetId }) => sheetId === id);
  const validations = records.validations.filter(isHere).flatMap((one) => fileValidation(one) ?? []);
  const isThere = (tab: string): boolean => engine.sheets().some(({ name }) => isSame(name, tab));
  const sparklines = records.sparklines
    .filter(({ sheetId }) => sheetId === id)
    .flatMap((one) => fileSparkline(one, isThere));
  const { images, textBoxes } = filePictures(records.pictures.filter(isHere));
  const layout = records.pageLayouts.get(id);
  const { autoFilter, colBreaks, headerFooter, pageSetup, rowBreaks, ...others } = file;
  return withoutEmpty({
    ...others,
    ...(filter !== undefined && { autoFilter: { ...autoFilter, range: areaAddress(filter) } }),
    ...(layout !== undefined && filePaper(layout)),
    conditionalRules: fileFormats(conditionalFormats, id),
    dataValidations: validations,
    tables,
    images,
    textBoxes,
    sparklines,
  });
}

const withoutEmpty = (beside: SheetBeside): SheetBeside =>
  Object.fromEntries(Object.entries(beside).filter(([, part]) => !Array.isArray(part) || part.length > 0));

/** Header cells of tables take the place of what stands there. */
function withHeaders(cells: readonly FileCell[], headers: readonly FileCell[]): readonly FileCell[] {
  if (headers.length === 0) return cells;
  const keyOf = ({ row, column }: FileCell): string => `${String(row)},${String(column)}`;
  const byPlace = new Map(headers.map((header) => [keyOf(header), header]));
  return [...cells.filter((cell) => !byPlace.has(keyOf(cell))), ...headers];
}

function fileLink({ row, column, link }: Records["links"][number]): FileLink {
  const { address = "", documentReference, screenTip } = link;
  return {
    row,
    column,
    target: address,
    ...(documentReference !== undefined && { location: documentReference }),
    ...(screenTip !== undefined && { tooltip: screenTip }),
  };
}
