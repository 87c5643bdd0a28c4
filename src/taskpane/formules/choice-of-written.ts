// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../../domain/sheet/addresses";
import { calendarDate } from "../../domain/sheet/dates";
import { formatDate } from "../../domain/sheet/format";
import { readDate, readReference, type Choice } from "./argument";
import type { Parameter } from "./catalogue";
import { askedParameter } from "./parameters";

const TEXT = /^"((?:[^"]|"")*)"$/;
const NUMBER = /^\d+(?:\.\d+)?$/;
const DATE = /^DATE\(\s*(\d{4})\s*,\s*(\d{1,2})\s*,\s*(\d{1,2})\s*\)$/i;
/** In the name of a tab: it stands in another workbook. */
const ELSEWHERE = "]";

/**
 * What the user would have chosen for an argument of a formula in a cell: a text, number, date or cells where it is one that the
 * parameter is asked for in that way, else the argument as it is written. Null where it is left out.
 *
 * @param written in English notation
 * @param tab of the cell
 */
export function choiceOfWritten(written: string, { name, matrix }: Parameter, tab: string): Choice {
  if (written === "") return null;
  const { kind } = askedParameter(name).asking;
  const text = TEXT.exec(written)?.[1]?.replaceAll('""', '"');
  if (text !== undefined) {
    if (kind === "date") return readDate(text) === null ? asWritten(written) : { kind: "date", typed: text };
    return kind === "number" || text === "" ? asWritten(written) : { kind: "text", text };
  }
  if (NUMBER.test(written) && kind === "number") return { kind: "number", number: Number(written) };
  if (kind === "date") {
    const [, year, month, day] = (DATE.exec(written) ?? []).map(Number);
    const date = day === undefined ? null : calendarDate(year ?? 0, month ?? 0, day);
    if (date !== null) return { kind: "date", typed: formatDate(date) };
  }
  const cells = readReference(written, tab);
  const area = cells === null || cells.tab.includes(ELSEWHERE) ? null : parseAddress(cells.address);
  // Of more cells than it takes, only Excel knows which one it gives.
  const fits = area !== null && (matrix || (area.rowCount === 1 && area.columnCount === 1));
  return fits ? { kind: "cells", typed: written, tab } : asWritten(written);
}

function asWritten(text: string): Choice {
  return { kind: "written", text };
}
