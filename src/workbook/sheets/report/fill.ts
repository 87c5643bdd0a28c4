// SPDX-License-Identifier: EUPL-1.2

import type { PlacedRow } from "../../../domain/report/renewal";
import type { ReportCell, ReportRow, RowKind } from "../../../domain/report/rows";
import { KEY_COLUMN } from "../../../domain/report/columns";
import { TEXT } from "../../../domain/sheet/number-formats";
import type { Area, CellValue } from "../../../domain/sheet/snapshot";

/** Part of the report: rows after each other that it writes, in columns beside each other. The row counts from its first one. */
interface Block extends Area {
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** @param columns of each of the report's own columns, which one of the sheet it is */
export function blocksOf(rows: readonly PlacedRow[], columns: readonly number[]): Block[] {
  const runs = runsOf(columns, (column, before) => column === before + 1);
  return segmentsOf(rows).flatMap(({ row, written }) =>
    runs.map(({ start, items }) => {
      const cells = written.map((one) =>
        items.map((_, at): ReportCell =>
          start + at === KEY_COLUMN ? { value: one.key } : (one.cells[start + at] ?? { value: "" }),
        ),
      );
      return {
        row,
        rowCount: written.length,
        column: items[0] ?? 0,
        columnCount: items.length,
        values: cells.map((line) => line.map(({ value }) => value)),
        numberFormats: cells.map((line) => line.map(({ numberFormat = TEXT }) => numberFormat)),
      };
    }),
  );
}

/** Queues the rows of a report: what goes along of the one before, and over it what is new. */
export function fillRows(
  sheet: Excel.Worksheet,
  rows: readonly PlacedRow[],
  { columns, firstRow, width }: { columns: readonly number[]; firstRow: number; width: number },
): void {
  const alongs = runsOf(
    rows,
    (one, before) => one.from !== null && before.from !== null && one.from === before.from + 1,
  );
  for (const { start, items } of alongs) {
    const from = items[0]?.from ?? null;
    if (from === null) continue;
    const lines = (row: number): Excel.Range => sheet.getRangeByIndexes(row, 0, items.length, width);
    lines(firstRow + start).copyFrom(lines(from));
  }
  for (const block of blocksOf(rows, columns)) {
    const range = rangeOf(sheet, block, firstRow);
    range.clear();
    range.numberFormat = block.numberFormats as string[][];
    range.values = block.values as CellValue[][];
  }
  for (const run of runsOf(rows, (one, before) => one.row?.kind === before.row?.kind)) {
    const kind = run.items[0]?.row?.kind;
    if (kind !== undefined) dress(sheet, kind, { columns, row: firstRow + run.start, rowCount: run.items.length });
  }
}

export const areaOf = (sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rowCount, columnCount);

export const rangeOf = (sheet: Excel.Worksheet, block: Block, firstRow: number): Excel.Range =>
  areaOf(sheet, { ...block, row: firstRow + block.row });

const STYLES: Readonly<Partial<Record<RowKind, `${Excel.BuiltInStyle}`>>> = {
  title: "Heading1",
  heading: "Heading3",
  tabs: "Heading3",
  columns: "Heading3",
  total: "Total",
};

function dress(
  sheet: Excel.Worksheet,
  kind: RowKind,
  { columns, row, rowCount }: { columns: readonly number[]; row: number; rowCount: number },
): void {
  const cells = (one: readonly number[]): Excel.Range[] =>
    runsOf(one, (column, before) => column === before + 1).map(({ items }) =>
      sheet.getRangeByIndexes(row, items[0] ?? 0, rowCount, items.length),
    );
  const [first, ...others] = columns.slice(0, KEY_COLUMN);
  const style = STYLES[kind];
  if (style !== undefined)
    for (const range of cells(kind === "tabs" || kind === "total" ? others.slice(0, 6) : [first ?? 0, ...others]))
      range.style = style;
  if (kind === "tabs" || kind === "count" || kind === "total")
    for (const range of cells(others.slice(1, 5))) range.format.horizontalAlignment = "Center";
  if (kind === "line") for (const range of cells(others.slice(1, 2))) range.format.horizontalAlignment = "Left";
  if (kind === "line") for (const range of cells([first ?? 0])) range.format.font.bold = true;
  if (kind === "end") for (const range of cells([first ?? 0])) range.format.font.italic = true;
  if (kind === "finding" || kind === "text" || kind === "count")
    for (const range of cells([first ?? 0, ...others])) wrap(range);
}

export function wrap(range: Excel.Range): void {
  range.format.wrapText = true;
  range.format.verticalAlignment = "Top";
}

interface Run<T> {
  readonly start: number;
  readonly items: readonly T[];
}

/** Things after each other that go together. */
export function runsOf<T>(things: readonly T[], together: (one: T, before: T) => boolean): Run<T>[] {
  const runs: { start: number; items: T[] }[] = [];
  things.forEach((thing, index) => {
    const last = runs.at(-1);
    if (last !== undefined && together(thing, last.items.at(-1) as T)) last.items.push(thing);
    else runs.push({ start: index, items: [thing] });
  });
  return runs;
}

function segmentsOf(rows: readonly PlacedRow[]): { readonly row: number; readonly written: readonly ReportRow[] }[] {
  return runsOf(rows, (one, before) => (one.row === null) === (before.row === null)).flatMap(({ start, items }) => {
    const written = items.flatMap(({ row }) => row ?? []);
    return written.length === 0 ? [] : [{ row: start, written }];
  });
}
