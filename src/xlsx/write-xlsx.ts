// SPDX-License-Identifier: EUPL-1.2

import { unzipSync } from "fflate";
import { fullAddress } from "../domain/sheet/addresses";
import { writeXlsx as writeWithHucre } from "hucre/xlsx";
import type { NamedRange, WorkbookProperties } from "hucre";
import { readDirectory } from "./sheet-directory";
import { storeResults, type CellResult } from "./store-results";
import { withChartCaches } from "./whole/chart-caches";
import { withCharts } from "./whole/chart-parts";
import { refersOutside } from "./whole/outside";
import { withSheetIds } from "./whole/sheet-ids";
import { withFittedRows } from "./whole/fitted-rows";
import { withPlaces } from "./whole/places";
import { withRuleLooks } from "./whole/rule-looks";
import { withRules } from "./whole/rules-beyond";
import { withTableStyles } from "./whole/table-styles";
import { withTheme } from "./whole/theme";
import { withSettings } from "./whole/web-extension";
import type { Parts } from "./parts";
import type { ResultValue } from "./result-xml";
import type { FileCell, FileSheet, WorkbookFile } from "./workbook-file";
import { keyOf, writeSheet } from "./write-sheet";
import { FONT } from "./write-style";
import { zipParts } from "./zip-parts";

/** What the file says about itself; without dates it says that it was made now. */
export interface FileProperties {
  readonly title?: string;
  readonly created?: Date;
}

/** Writes a new .xlsx. The same workbook and properties give the same bytes. */
export async function writeXlsx(
  file: WorkbookFile,
  { title, created = new Date() }: FileProperties = {},
): Promise<Uint8Array> {
  const properties: WorkbookProperties = {
    created,
    ...file.properties,
    ...(title !== undefined && { title }),
    modified: created,
  };
  const { font = FONT, theme, themeColors } = file.looks ?? {};
  const bytes = await writeWithHucre({
    sheets: file.sheets.map((sheet) => writeSheet(sheet, { font, theme: themeColors })),
    properties,
    namedRanges: [...savableNames(file.names ?? []), ...file.sheets.flatMap(paperNames)],
    ...(file.structureProtected === true && { workbookProtection: { lockStructure: true } }),
    dateSystem: file.date1904 ? "1904" : "1900",
    defaultFont: font,
  });
  const stored = storeResults(unzipSync(bytes), file.sheets.flatMap(cachedResults));
  const beside = readDirectory(stored).reduce(
    (parts, { path }, at) => withBeside(parts, path ?? "", file.sheets[at]),
    stored,
  );
  const tabled = withTableStyles(beside);
  const themed = theme === undefined ? tabled : withTheme(tabled, theme);
  const named = withSheetIds(
    themed,
    file.sheets.map(({ id }) => id),
  );
  // hucre packs with the zlib of the machine, whose bytes differ between versions of Node.
  return zipParts(withChartCaches(withSettings(named, file.settings ?? {})));
}

/** Each once for its sheet or for the workbook. Of what the format itself names, what is on paper stands with its sheet. */
function savableNames(names: readonly NamedRange[]): NamedRange[] {
  const known = new Set<string>();
  return names.filter(({ name, range, scope }) => {
    const key = JSON.stringify([name.toLowerCase(), scope?.toLowerCase()]);
    if (refersOutside(range) || /^_xlnm\.Print_(?:Area|Titles)$/i.test(name) || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** With what hucre does not write. */
function withBeside(parts: Parts, path: string, sheet: FileSheet | undefined): Parts {
  if (sheet === undefined) return parts;
  const rules = sheet.beside?.conditionalRules ?? [];
  const looking = withRuleLooks(withFittedRows(parts, path, sheet), path, rules);
  const ruled = withRules(looking, path, rules);
  const charted = sheet.charts === undefined ? ruled : withCharts(ruled, path, sheet.charts);
  return withPlaces(charted, path, sheet);
}

/** hucre names what is on paper without quotes around the name of the tab. */
function paperNames({ name, beside }: FileSheet): NamedRange[] {
  const { printArea, printTitlesRow, printTitlesColumn } = beside?.pageSetup ?? {};
  const onTab = (area: string): string => fullAddress(name, area);
  const titles = [printTitlesColumn, printTitlesRow].flatMap((lines) => (lines === undefined ? [] : onTab(lines)));
  return [
    ...(printArea === undefined
      ? []
      : [{ name: "_xlnm.Print_Area", range: printArea.split(",").map(onTab).join(","), scope: name }]),
    ...(titles.length === 0 ? [] : [{ name: "_xlnm.Print_Titles", range: titles.join(","), scope: name }]),
  ];
}

/** hucre knows no error as the result of a formula, so results are stored after it. */
function cachedResults(sheet: FileSheet): CellResult[] {
  const byPlace = new Map(sheet.cells.map((cell) => [keyOf(cell), cell]));
  return sheet.cells.flatMap((cell) => {
    if (cell.formula === undefined || refersOutside(cell.formula) || (cell.cachedValue ?? null) === null) return [];
    const { rowCount, columnCount } = cell.arrayRef ?? { rowCount: 1, columnCount: 1 };
    const values = Array.from({ length: rowCount }, (_row, down) =>
      Array.from({ length: columnCount }, (_column, right) =>
        resultOf(byPlace.get(keyOf({ row: cell.row + down, column: cell.column + right }))),
      ),
    );
    return [{ tab: sheet.name, row: cell.row, column: cell.column, values }];
  });
}

function resultOf(cell: FileCell | undefined): ResultValue | null {
  const value = cell?.cachedValue ?? cell?.value ?? null;
  return value === null ? null : { value, isError: cell?.isError === true };
}
