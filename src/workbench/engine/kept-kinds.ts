// SPDX-License-Identifier: EUPL-1.2

import type { ICellData, Nullable } from "@univerjs/core";
import type { FileCell } from "../../xlsx/workbook-file";
import { isErrorText } from "./cells";

/*
 * What a file says of a cell and the engine does not tell from what it shows: it goes along in the cell until something else is put in it.
 */

/** A formula that counts with whole areas, also where it comes to one value. */
export const ARRAY = { array: true } as const;
/** A text that is spelled as an error and is none. */
export const TEXT_OF_ERROR = { textOfError: true } as const;

/** A text without letters: a cell with one is not blank. */
export const EMPTY_TEXT = { emptyText: true } as const;

export const isEmptyText = (cell: Nullable<ICellData>): boolean => cell?.custom?.["emptyText"] === true;

export const isArray = (cell: Nullable<ICellData>): boolean => cell?.custom?.["array"] === true;

export const isKnownText = (cell: Nullable<ICellData>): boolean => cell?.custom?.["textOfError"] === true;

export const isTextOfError = ({ value, isError }: Pick<FileCell, "isError" | "value">): boolean =>
  typeof value === "string" && isError !== true && isErrorText(value);
