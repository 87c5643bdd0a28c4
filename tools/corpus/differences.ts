// SPDX-License-Identifier: EUPL-1.2

import type { SheetChart } from "hucre";
import { cellAddress } from "../../src/domain/sheet/addresses";
import { refersOutside } from "../../src/xlsx/whole/outside";
import { FONT, writeStyle, type LookGround } from "../../src/xlsx/write-style";
import { asItCounts, said } from "./as-it-counts";
import type { FileCell, FileSheet, WorkbookFile } from "../../src/xlsx/workbook-file";

/** Something that one workbook has otherwise than another. */
export interface Difference {
  /** "formula", "beside.tables": one word for all of its sort. */
  readonly kind: string;
  readonly words: string;
}

/**
 * What a workbook that was saved and read again has otherwise than the one that was opened, without what was named as lost. What formulas
 * came to is left out: they were calculated in between.
 */
export function differences(before: WorkbookFile, after: WorkbookFile, notKept: readonly string[]): Difference[] {
  const named = new Map(after.sheets.map((sheet) => [sheet.name, sheet]));
  const grounds = [before, after].map(({ looks }) => ({ font: looks?.font ?? FONT, theme: looks?.themeColors }));
  const lost = notKept.join("\n");
  const tabs = ({ sheets }: WorkbookFile): unknown => sheets.map(({ name, hidden }) => [name, hidden]);
  return [
    ...compared("tabs", tabs(before), tabs(after), ""),
    ...(["date1904", "structureProtected", "settings"] as const).flatMap((name) =>
      compared(name, before[name], after[name], ""),
    ),
    ...compared("names", namesOf(before), namesOf(after), ""),
    ...compared("properties", ownProperties(before), ownProperties(after), ""),
    ...(before.looks?.themeColors === undefined
      ? []
      : compared("theme", before.looks.themeColors, after.looks?.themeColors, "")),
    ...before.sheets.flatMap((sheet) => {
      const other = named.get(sheet.name);
      return other === undefined ? [] : sheetDifferences(sheet, other, grounds);
    }),
  ].filter(({ kind }) => !(LOST.get(kind)?.test(lost) ?? false));
}

/** What goes with something that was named as lost. */
const LOST: ReadonlyMap<string, RegExp> = new Map([
  ["filtered", /de keuze van een filter/],
  ["beside.autoFilter", /de keuze van een filter/],
  ["beside.conditionalRules", /regels voor voorwaardelijke opmaak/],
  ["beside.sparklines", /sparklines/],
  ["beside.textBoxes", /tekstvakken/],
  ["arrayRef", /matrixformules/],
  ["cell gone", /matrixformules/],
  ["columnWidths", /het verbergen van kolommen/],
]);

const namesOf = ({ names = [] }: WorkbookFile): unknown =>
  names
    .filter(({ name, range }) => !refersOutside(range) && !/^_xlnm\.(?:Print_|_FilterDatabase)/i.test(name))
    .map(({ name, range, scope, comment }) => [name, range, scope, comment]);

function ownProperties({ properties }: WorkbookFile): unknown {
  const { title, creator, subject, description, keywords, custom } = properties ?? {};
  return { title, creator, subject, description, keywords, custom };
}

const LINES = [
  "merges",
  "columnWidths",
  "rowHeights",
  "hiddenRows",
  "hiddenColumns",
  "frozen",
  "notes",
  "links",
  "protected",
  "filtered",
] as const;

function sheetDifferences(before: FileSheet, after: FileSheet, grounds: readonly LookGround[]): Difference[] {
  const parts = new Set([...Object.keys(before.beside ?? {}), ...Object.keys(after.beside ?? {})]);
  return [
    ...LINES.flatMap((name) => compared(name, asItCounts(before, name), asItCounts(after, name), before.name)),
    ...cellDifferences(before, after, grounds),
    ...chartDifferences(before, after),
    ...[...parts].flatMap((name) =>
      compared(`beside.${name}`, asItCounts(before, name), asItCounts(after, name), before.name),
    ),
  ];
}

const keyOf = ({ row, column }: FileCell): string => `${String(row)},${String(column)}`;

function cellDifferences(before: FileSheet, after: FileSheet, [one, other]: readonly LookGround[]): Difference[] {
  const others = new Map(after.cells.map((cell) => [keyOf(cell), cell]));
  const spilled = spilledCells(before, after);
  return before.cells.flatMap((cell): Difference[] => {
    const found = others.get(keyOf(cell));
    const where = `${before.name}!${cellAddress(cell)} ${cell.formula ?? ""}`;
    const isBlank = (cell.value ?? "") === "" && cell.formula === undefined;
    const look = one === undefined ? undefined : lookOf(cell, one);
    if (found === undefined) {
      const isSeen = !isBlank || (said(look) !== "{}" && look !== undefined);
      return isSeen && !spilled.has(keyOf(cell)) ? [{ kind: "cell gone", words: `${where} ${said(cell)}` }] : [];
    }
    if (cell.formula !== undefined && refersOutside(cell.formula)) return [];
    return [
      ...(isBlank || spilled.has(keyOf(cell)) ? [] : compared("value", cell.value, found.value, where)),
      ...(cell.formula === undefined ? compared("isError", cell.isError, found.isError, where) : []),
      ...compared("formula", cell.formula?.replaceAll("\r\n", "\n"), found.formula, where),
      ...compared(
        "arrayRef",
        cell.arrayRef !== undefined,
        cell.arrayRef !== undefined && found.arrayRef !== undefined,
        where,
      ),
      ...compared("number format", cell.numberFormat, found.numberFormat, where),
      ...compared("look", look, other === undefined ? undefined : lookOf(found, other), where),
    ];
  });
}

/** The look of a cell, without a font that all cells have. */
function lookOf(cell: FileCell, ground: LookGround): unknown {
  const { font, ...others } = writeStyle(cell, ground) ?? {};
  const { family: _f, scheme: _s, charset: _c, ...own } = font ?? {};
  const isPlain = Object.entries(own).every(
    ([name, value]) => said(value) === said(ground.font[name as keyof typeof own]),
  );
  return { ...others, ...(font !== undefined && !isPlain && { font: own }) };
}

/** Cells that hold what another one came to. */
function spilledCells(...sheets: readonly FileSheet[]): ReadonlySet<string> {
  const areas = sheets.flatMap(({ cells }) => cells.flatMap(({ arrayRef }) => arrayRef ?? []));
  return new Set(
    areas.flatMap(({ row, column, rowCount, columnCount }) =>
      Array.from(
        { length: rowCount * columnCount },
        (_, at) => `${String(row + Math.floor(at / columnCount))},${String(column + (at % columnCount))}`,
      ),
    ),
  );
}

/** What formulas of a workbook came to and the file that was written of it has otherwise. */
export function otherResults(saved: WorkbookFile, read: WorkbookFile): Difference[] {
  return saved.sheets.flatMap((sheet, at) => {
    const found = new Map(read.sheets[at]?.cells.map((cell) => [keyOf(cell), cell]));
    return sheet.cells
      .filter(({ formula }) => formula !== undefined && !refersOutside(formula))
      .flatMap((cell) =>
        compared(
          "result",
          [cell.cachedValue ?? "", cell.isError],
          [found.get(keyOf(cell))?.cachedValue ?? "", found.get(keyOf(cell))?.isError],
          `${sheet.name}!${cellAddress(cell)}`,
        ),
      );
  });
}

/** The values that a chart keeps follow its cells. */
const withoutCaches = (xml = ""): string => xml.replace(/<((?:\w+:)?(?:num|str)Cache)>[\s\S]*?<\/\1>/g, "");

function chartDifferences(before: FileSheet, after: FileSheet): Difference[] {
  const [charts, others] = [before.charts ?? [], after.charts ?? []];
  if (charts.length !== others.length)
    return [{ kind: "charts", words: `${before.name}: ${String(charts.length)} → ${String(others.length)}` }];
  return charts.flatMap(({ name, xml, chart }, at) => [
    ...compared("chart name", name, others[at]?.name, before.name),
    ...compared("chart xml", withoutCaches(xml), withoutCaches(others[at]?.xml), before.name),
    ...compared("chart place", placeOf(chart), placeOf(others[at]?.chart), before.name),
    ...compared("chart alt text", chart.altText, others[at]?.chart.altText, before.name),
  ]);
}

const placeOf = (chart: SheetChart | undefined): unknown => (chart?.anchor.to === undefined ? "" : chart.anchor);

function compared(kind: string, before: unknown, after: unknown, where: string): Difference[] {
  const [one, other] = [said(before), said(after)];
  if (one === other) return [];
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const from = Math.max(0, at - 60);
  return [{ kind, words: `${where} …${one.slice(from, at + 120)} → …${other.slice(from, at + 120)}` }];
}
