// SPDX-License-Identifier: EUPL-1.2

import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { ErrorType } from "@univerjs/engine-formula";
import { isErrorName } from "../../domain/sheet/error-names";
import type { CellValue } from "../../domain/sheet/snapshot";

/** A cell of the engine; row and column count from 0. */
export interface EngineCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export type EngineCellType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** Univer's own error for a value that is still being fetched: only an error that it knows spreads to dependent cells. */
export const PENDING = ErrorType.CONNECT;

const ERRORS = new Map<string, ErrorType>(Object.values(ErrorType).map((error) => [error, error]));

/** What a cell shows while its function has no result yet. */
const BUSY = "#BUSY!";

/** The value as Office.js gives it: "" for a blank cell, errors as their English text. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  if (cell?.t === CellValueType.BOOLEAN) return value === true || value === 1 || value === "1";
  if (cell?.t === CellValueType.NUMBER && typeof value === "string") return Number(value);
  return value === (PENDING as string) ? BUSY : value;
}

export function typeOf(value: CellValue): EngineCellType {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorText(value) ? "Error" : "String";
}

export function isErrorText(text: string): boolean {
  return isErrorName(text) || ERRORS.has(text);
}

/** The engine's error for an English text; #VALUE! for a text that is none. */
export function errorOf(text: string): ErrorType {
  return text === BUSY ? PENDING : (ERRORS.get(text) ?? ErrorType.VALUE);
}

/** The stored form of a constant; "" empties the cell's content and leaves its look. */
export function contentOf(value: CellValue): ICellData {
  const content = { f: null, si: null, p: null, custom: null };
  if (value === "") return { ...content, v: null, t: null };
  if (typeof value === "number") return { ...content, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...content, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...content, v: value, t: looksLikeNumber(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Text that Univer would otherwise take for a number. */
function looksLikeNumber(text: string): boolean {
  return text.trim() !== "" && !Number.isNaN(Number(text));
}
