// SPDX-License-Identifier: EUPL-1.2

import { LINE_HEIGHT, linesOf } from "../../src/workbench/engine/text-lines";
import { COLUMN, WIDTHS, withAddresses, type PlacedQuestion } from "./layout";
import { isJudged, shown } from "./question";
import { PLACES } from "./sections";

/** Room for the cell with the most lines: Excel makes none for what a formula answers. */
export function heightOf({ section, question }: PlacedQuestion): number {
  const { what, where = "", expected } = question;
  const wanted = String(shown(expected));
  const texts = [what, withAddresses(where, section, PLACES), wanted, isJudged(question) ? wanted : ""];
  const lines = texts.map((text, index) => linesOf(text, WIDTHS[COLUMN.what + index] ?? 0));
  return LINE_HEIGHT * Math.max(...lines) + 4;
}
