// SPDX-License-Identifier: EUPL-1.2

import { CellValueType, InterceptorEffectEnum, type ICellData } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { includesCell } from "../../../domain/sheet/area-relations";
import type { Records } from "../../excel-host/records";
import type { RecordedNote, RecordedTable } from "../../excel-host/recorded";
import { isNumberAsText } from "../../notation/dutch-number";
import type { Grid } from "../grid";
import { tableLook } from "./table-look";

/** As Excel's, which are red. */
const MARK = { color: "#C50F1F", size: 6 };
/** As Excel's too. */
const TEXT_MARK = { color: "#107C41", size: 6 };

const TEXTS: ReadonlySet<unknown> = new Set([CellValueType.STRING, CellValueType.FORCE_STRING]);

/** A text that was typed or stored, and is a number to who reads it: no total counts it. */
const isTextNumber = (raw: ICellData | null | undefined): boolean =>
  raw != null && TEXTS.has(raw.t) && !raw.f && !raw.si && typeof raw.v === "string" && isNumberAsText(raw.v);

const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId} ${String(row)} ${String(column)}`;

/** The stripes of tables and the corners of cells with a note, drawn from the records, and of cells with a number stored as text. */
export class CellLooks {
  #tables: readonly RecordedTable[] = [];
  #notes = new Map<string, RecordedNote>();

  constructor({ univer }: Grid) {
    univer
      .__getInjector()
      .get(SheetInterceptorService)
      .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        priority: 20,
        effect: InterceptorEffectEnum.Style,
        handler: (cell, { subUnitId, row, col, rawData }, next) => {
          const table = this.#tables.find(
            ({ area }) => area.sheetId === subUnitId && includesCell(area, { row, column: col }),
          );
          const look = table === undefined ? null : tableLook(table, row, col);
          const noted = this.#notes.has(keyOf(subUnitId, row, col));
          const isText = isTextNumber(rawData as ICellData | null);
          if (look === null && !noted && !isText) return next(cell);
          return next({
            ...(cell ?? rawData),
            ...(look !== null && { themeStyle: look }),
            ...((noted || isText) && {
              markers: { ...cell?.markers, ...(noted && { tr: MARK }), ...(isText && { tl: TEXT_MARK }) },
            }),
          });
        },
      });
  }

  /** Takes over what the records hold now. */
  read({ tables, notes }: Records): void {
    this.#tables = [...tables];
    this.#notes = new Map(notes.map((note) => [keyOf(note.sheetId, note.row, note.column), note]));
  }

  noteAt(sheetId: string, row: number, column: number): string | null {
    return this.#notes.get(keyOf(sheetId, row, column))?.text ?? null;
  }
}
