// SPDX-License-Identifier: EUPL-1.2

import { BaselineOffset } from "@univerjs/core";
import { overlaps } from "../../../domain/sheet/area-relations";
import { around, sharedCells, type SheetArea } from "../../engine/areas";
import type { WrittenValue } from "../../engine/sheet-writer";
import { clientObject, reach, reachCalculated, tracked } from "../client-object";
import type { Piece, Property } from "../property";
import { clientResult } from "../client-result";
import { MAX_COLUMNS, MAX_ROWS } from "../../../domain/sheet/sheet-limits";
import { excelAddress } from "../excel-addresses";
import { BUILT_IN_STYLES } from "../built-in-styles";
import { NotInWorkbench } from "../office-errors";
import type { RequestQueue } from "../request-context";
import { dataValidationObject } from "./data-validation";
import { conditionalFormatsObject } from "./conditional-format-collection";
import { rangeAreasObject } from "./range-areas";
import { rangeFormatObject } from "./range-format";
import { deleteLines, insertLines } from "./lines";
import { linkProperty, removeLinks } from "./links";
import { rememberTarget, targetOf } from "./range-target";
import { toldCells } from "./told-cells";
import { readable, writable } from "./sheet-guards";

/** Above this number of cells Excel answers null, without an error. */
const MOST_CELLS = 5_000_000;

type Grid = "values" | "formulas" | "numberFormats";

/**
 * A range of one sheet.
 * @param target the area at the time of a sync; null for a null object
 */
export function rangeObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  worksheet: () => Excel.Worksheet,
  target: () => SheetArea | null,
): Excel.Range {
  const { engine, errors, counters } = queue.parts;
  const told = toldCells(queue.parts);

  const reading = <T>(read: (area: SheetArea) => T): Property<SheetArea, T> => ({
    get: (area) => {
      readable(queue.parts, area.sheetId);
      return area.rowCount * area.columnCount > MOST_CELLS ? (null as T) : read(area);
    },
  });
  const grid = <T>(what: Grid, read: (area: SheetArea) => T): Property<SheetArea, T> => ({
    ...reading(read),
    inPieces: (value) => inSlices(value, () => errors.create("InvalidArgument", `Range.${what}`)),
    set: (area, value) => {
      writable(queue.parts, area.sheetId);
      const rows = rowsFor(area, value);
      if (rows === null) throw errors.create("InvalidArgument", `Range.${what}`);
      counters.writtenCells += area.rowCount * area.columnCount;
      const writer = engine.write(area.sheetId);
      if (what === "numberFormats") writer.numberFormats(area, rows as (string | null)[][]);
      else writer.values(area, rows as WrittenValue[][]);
    },
  });
  const lineProperties = <T>(
    count: "rowCount" | "columnCount",
    of: (area: SheetArea, index: number) => T,
  ): OfficeExtension.ClientResult<T[]> =>
    clientResult(queue, () => {
      const area = target();
      if (area === null) throw errors.create("ItemNotFound", "Range");
      return Array.from({ length: area[count] }, (_, index) => of(area, index));
    });

  const range: Excel.Range = clientObject<Excel.Range, SheetArea>(queue, context, {
    type: "Range",
    target,
    properties: {
      address: { get: (area) => excelAddress(engine.sheet(area.sheetId).name, area) },
      rowIndex: { get: ({ row }) => row },
      columnIndex: { get: ({ column }) => column },
      rowCount: { get: ({ rowCount }) => rowCount },
      columnCount: { get: ({ columnCount }) => columnCount },
      cellCount: { get: ({ rowCount, columnCount }) => rowCount * columnCount },
      values: grid("values", told.values),
      formulas: grid("formulas", told.formulas),
      numberFormat: grid("numberFormats", told.numberFormats),
      formulasLocal: reading(told.formulasLocal),
      hasSpill: { get: spilledCells },
      text: reading(told.text),
      style: {
        get: () => {
          throw new NotInWorkbench("reading Range.style");
        },
        set: (area, name) => {
          writable(queue.parts, area.sheetId);
          const look = BUILT_IN_STYLES[name as keyof typeof BUILT_IN_STYLES];
          if (look === undefined) throw errors.create("InvalidArgument", "Range.style");
          if (name === "Normal") engine.write(area.sheetId).plain(area);
          else engine.write(area.sheetId).look(area, look);
        },
      },
      columnHidden: {
        get: ({ sheetId, column }) => engine.isColumnHidden(sheetId, column),
        set: (area, hidden) => {
          writable(queue.parts, area.sheetId);
          engine.write(area.sheetId).hideColumns(area, hidden);
        },
      },
      hyperlink: linkProperty(queue.parts),
      valueTypes: reading((area) => told.types(area) as unknown as Excel.RangeValueType[][]),
    },
    links: {
      worksheet,
      format: () => rangeFormatObject(queue, context, target),
      dataValidation: () => dataValidationObject(queue, context, target),
      conditionalFormats: () =>
        conditionalFormatsObject(queue, context, () => {
          const area = target();
          return area === null ? null : [area];
        }),
    },
    methods: {
      select: () => {
        queue.write(() => {
          const area = target();
          if (area === null) throw errors.create("ItemNotFound", "Range.select");
          engine.activate(area.sheetId);
          engine.select(area);
        });
      },
      clear: (what?: string) =>
        queue.write(() => {
          const area = existing("clear");
          writable(queue.parts, area.sheetId);
          removeLinks(queue.parts, area);
          if (what === undefined) engine.write(area.sheetId).clear(area);
          else if (what !== "Hyperlinks") throw new NotInWorkbench(`Range.clear(${what})`);
        }),
      getEntireRow: () => related(() => ({ ...existing("getEntireRow"), column: 0, columnCount: MAX_COLUMNS })),
      getEntireColumn: () => related(() => ({ ...existing("getEntireColumn"), row: 0, rowCount: MAX_ROWS })),
      insert: (shift: string) => {
        queue.write(() => insertLines(queue.parts, existing("insert"), shift));
        return range;
      },
      delete: (shift: string) => queue.write(() => deleteLines(queue.parts, existing("delete"), shift)),
      copyFrom: (source: unknown) =>
        queue.write(() => {
          const to = existing("copyFrom");
          writable(queue.parts, to.sheetId);
          const from = targetOf(source as Excel.Range);
          const fits =
            from?.sheetId === to.sheetId && from.rowCount === to.rowCount && from.columnCount === to.columnCount;
          if (from === null || !fits || overlaps(from, to))
            throw new NotInWorkbench("Range.copyFrom of anything but an area of the same size on the same sheet");
          engine.write(to.sheetId).copy(from, to);
        }),
      getRow: (row: number) => related(() => inRows(existing("getRow"), row, 1)),
      getBoundingRect: (other: Excel.Range) =>
        related(() => {
          const one = existing("getBoundingRect");
          const last = targetOf(other);
          if (last?.sheetId !== one.sheetId) throw errors.create("InvalidArgument", "Range.getBoundingRect");
          return around(one, last);
        }),
      getCell: (row: number, column: number) =>
        related(() => {
          const area = existing("getCell");
          return { ...area, row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 };
        }),
      getSpillingToRangeOrNullObject: () =>
        spilling(() => spillWith((spill, { row, column }) => spill.row === row && spill.column === column)),
      getSpillParentOrNullObject: () =>
        spilling(() => {
          const spill = spillWith(overlaps);
          return spill === null ? null : { ...spill, rowCount: 1, columnCount: 1 };
        }),
      getRowProperties: () =>
        lineProperties<Excel.RowProperties>("rowCount", (area, index) => ({
          rowIndex: area.row + index,
          rowHidden: engine.isRowHidden(area.sheetId, area.row + index),
        })),
      getColumnProperties: () =>
        lineProperties<Excel.ColumnProperties>("columnCount", (area, index) => ({
          columnIndex: area.column + index,
          columnHidden: engine.isColumnHidden(area.sheetId, area.column + index),
        })),
      getCellProperties: () => clientResult(queue, () => cellProperties(existing("getCellProperties"))),
      getMergedAreasOrNullObject: () => rangeAreasObject(queue, context, () => mergesIn(target())),
    },
  });
  return tracked(queue, rememberTarget(range, target));

  function existing(what: string): SheetArea {
    const area = target();
    if (area === null) throw errors.create("ItemNotFound", `Range.${what}`);
    return area;
  }

  /** Of each cell what `RangeFont` has of it beside its weight. */
  function cellProperties(area: SheetArea): Excel.CellProperties[][] {
    return engine
      .read(area.sheetId)
      .baselines(area)
      .map((row) =>
        row.map((baseline) => ({
          format: {
            font: {
              superscript: (baseline === null ? null : baseline === BaselineOffset.SUPERSCRIPT) as boolean,
              subscript: (baseline === null ? null : baseline === BaselineOffset.SUBSCRIPT) as boolean,
            },
          },
        })),
      );
  }

  function related(area: () => SheetArea | null): Excel.Range {
    return reach(queue, rangeObject(queue, context, worksheet, area));
  }

  function spilling(area: () => SheetArea | null): Excel.Range {
    return reachCalculated(queue, rangeObject(queue, context, worksheet, area));
  }

  /** True where all cells are part of a spilled result, false where none is, null where some are. */
  function spilledCells(area: SheetArea): boolean {
    const spills = engine.spills(area.sheetId).filter((spill) => overlaps(spill, area));
    const count = spills.reduce((sum, spill) => sum + sharedCells(spill, area), 0);
    if (count === 0) return false;
    // Typed as a boolean in Office.js, which gives null for "some".
    return count === area.rowCount * area.columnCount ? true : (null as unknown as boolean);
  }

  function spillWith(found: (spill: SheetArea, area: SheetArea) => boolean): SheetArea | null {
    const area = existing("spill");
    return engine.spills(area.sheetId).find((spill) => found(spill, area)) ?? null;
  }

  function mergesIn(area: SheetArea | null): readonly SheetArea[] | null {
    if (area === null) return null;
    const merges = engine.merges(area.sheetId).filter((merged) => overlaps(merged, area));
    return merges.length === 0 ? null : merges.map((merged) => ({ sheetId: area.sheetId, ...merged }));
  }
}

/** Office.js sends more cells than this in slices of whole rows, each a write of its own: one may come about and the next not. */
const SLICE_CELLS = 1_500;

function inSlices<T>(value: T, wrongSize: () => Error): readonly Piece<SheetArea, T>[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (rows.length * width <= SLICE_CELLS) return [{ of: (area) => area, value }];
  const step = Math.max(1, Math.round(SLICE_CELLS / width));
  return Array.from({ length: Math.ceil(rows.length / step) }, (_, index) => {
    const slice = rows.slice(index * step, (index + 1) * step);
    return {
      of(area) {
        if (area.rowCount !== rows.length || area.columnCount !== width) throw wrongSize();
        return inRows(area, index * step, slice.length);
      },
      value: slice as T,
    };
  });
}

function inRows(area: SheetArea, from: number, rowCount: number): SheetArea {
  return { ...area, row: area.row + from, rowCount };
}

/** A single value goes to all cells; an array must have the size of the range. */
function rowsFor({ rowCount, columnCount }: SheetArea, value: unknown): unknown[][] | null {
  if (!Array.isArray(value))
    return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => value));
  const rows = value as unknown[];
  const fitting = rows.length === rowCount && rows.every((row) => Array.isArray(row) && row.length === columnCount);
  return fitting ? (rows as unknown[][]) : null;
}
