// SPDX-License-Identifier: EUPL-1.2

import { mostFrequent } from "./most-frequent";
import { isTotal } from "./gebied-names";
import { gridByPlace, gridByTabs, type Grid } from "./grid";
import type { Line } from "./lines";
import type { Pasted } from "./pasted";
import { rowLinesOf, type RowLines } from "./row-lines";
import { isPageNumber, kindOf } from "./values";
import { largest } from "../sheet/extremes";

const HEADER =
  /(?:^\s*|\t|(?<! ) {2,})(?:naam(?: van)?(?: de)? )?(?:gemeenten?|gemeentenaam|regio'?s?|provincies?|naam|rrt)\b/i;
/** Of the rows that have a name at least this part must have their cells: else what is taken for columns are none. */
const MOST = 0.7;

interface Row {
  readonly cells: readonly string[];
  readonly lines: readonly number[];
}
interface Found {
  readonly grid: Grid;
  readonly rows: readonly Row[];
  readonly named: number;
}

/** Reads a text of which tabs or the places of the columns tell what stands in which; null where they do not. */
export function byGrid(lines: readonly Line[]): Pasted | null {
  const isTabbed = lines.filter(({ raw }) => raw.trim().includes("\t")).length >= 2;
  const tables: Found[][] = [];
  let open: Grid | null = null;
  for (const part of partsOf(lines)) {
    const grid: Grid | null = isTabbed ? gridByTabs(lines, part, open) : gridByPlace(lines, part, open);
    if (grid === null) {
      if (namesIn(lines, part) > 0) return null;
      continue;
    }
    const found = rowsIn(lines, grid, part);
    const last = tables.at(-1);
    const isSame = open !== null && open.header.join("\t") === grid.header.join("\t");
    if (isSame && last !== undefined && !last.some((one) => endsInTotal(one))) last.push(found);
    else tables.push([found]);
    open = grid;
  }
  const sized = tables.map((table) => table.reduce((sum, { rows }) => sum + rows.length, 0));
  const longest = tables[sized.indexOf(largest(sized))];
  const header = longest?.[0]?.grid.header;
  if (longest === undefined || header === undefined) return null;
  const rows = longest.flatMap((found) => found.rows);
  const named = longest.reduce((sum, found) => sum + found.named, 0);
  if (rows.length < 2 || rows.length < MOST * named) return null;
  const kinds = header.map((_, column) => mostFrequent(rows.flatMap(({ cells }) => kindOf(cells[column] ?? ""))));
  const sure = rows.filter(({ cells }) =>
    // 0 may stand for 0% and 0/0.
    cells.every((cell, column) => !/[1-9]/.test(cell) || kindOf(cell) === kinds[column] || kinds[column] === ""),
  );
  if (sure.length < MOST * rows.length) return null;
  const used = new Set([...(longest[0]?.grid.headerLines ?? []), ...sure.flatMap((row) => row.lines)]);
  return {
    rows: [header, ...sure.map(({ cells }) => cells)],
    left: lines.filter((_, at) => !used.has(at)).map(({ text }) => text),
  };
}

const endsInTotal = ({ rows, grid }: Found): boolean => isTotal(rows.at(-1)?.cells[grid.nameColumn] ?? "");

/** The parts of a text that have columns of their own: a page, and what stands under a header. */
function partsOf(lines: readonly Line[]): readonly (readonly number[])[] {
  const parts: number[][] = [];
  const isStart = (at: number): boolean => HEADER.test(lines[at]?.raw ?? "") && lines[at]?.values.length === 0;
  let hasHeader = false;
  lines.forEach((line, at) => {
    const last = parts.at(-1);
    const isOfNext = isStart(at) && hasHeader;
    if (last === undefined || lines[at - 1]?.page !== line.page) {
      parts.push([at]);
      hasHeader = isStart(at);
    } else if (isOfNext) {
      // What stands above “Gemeente” in a header of more lines is of the new part too.
      let from = last.length;
      while (from > 0 && lines[last[from] ?? at]?.afterBlank === false && isHigh(lines, last[from - 1])) from--;
      parts.push([...last.splice(from), at]);
    } else last.push(at);
    if (isStart(at)) hasHeader = true;
  });
  return parts.filter(({ length }) => length > 0);
}

function isHigh(lines: readonly Line[], at: number | undefined): boolean {
  const line = at === undefined ? undefined : lines[at];
  return line?.values.length === 0 && /^ {8,}\S/.test(line.raw);
}

function namesIn(lines: readonly Line[], part: readonly number[]): number {
  return rowLinesOf(part.flatMap((at) => lines[at] ?? [])).length;
}

/** The rows of a grid, each with the lines of its name and that of its cells. */
function rowsIn(lines: readonly Line[], grid: Grid, part: readonly number[]): Found {
  const last = grid.headerLines.at(-1) ?? -1;
  const below = part.filter((at) => at > last && !isOfPage(lines, grid, at));
  const cut = below.map((at): Line => {
    const line = lines[at];
    const cells = grid.cells.get(at);
    const base = { text: line?.text ?? "", raw: line?.raw ?? "", page: line?.page ?? 0, afterBlank: false };
    if (cells === undefined) return { ...base, words: base.text, values: [] };
    const values = cells.filter((cell, column) => column !== grid.nameColumn && cell !== "");
    return { ...base, words: cells[grid.nameColumn] ?? "", values: values.map((text) => ({ text, start: 0, end: 0 })) };
  });
  const named = rowLinesOf(cut);
  const rows = named.flatMap((row): readonly Row[] => {
    const cells = cellsOf(cut, row, below, grid);
    return cells === null ? [] : [cells];
  });
  return { grid, rows, named: named.length };
}

function cellsOf(cut: readonly Line[], row: RowLines, below: readonly number[], grid: Grid): Row | null {
  const [first, ...others] = row.valueLines;
  if (first === undefined || others.length > 0) return null;
  const line = cut[first];
  const cells = grid.cells.get(below[first] ?? -1);
  if (line === undefined || cells === undefined) return null;
  if (line.words === "" && line.values.length < Math.min(2, cells.length - 1)) return null;
  return {
    cells: cells.map((cell, column) => (column === grid.nameColumn ? row.name : cell)),
    lines: [...row.nameLines, first].map((at) => below[at] ?? 0),
  };
}

/** A number alone in its line that is that of a page: not in the place of a value, or below a row that has them all. */
function isOfPage(lines: readonly Line[], grid: Grid, at: number): boolean {
  const text = lines[at]?.text ?? "";
  if (!isPageNumber(text)) return false;
  const cells = grid.cells.get(at);
  const above = grid.cells.get(at - 1);
  return (
    cells === undefined ||
    cells[grid.nameColumn] !== "" ||
    (above !== undefined && !above.includes("") && lines[at + 1]?.page !== lines[at]?.page) ||
    (above !== undefined && !above.includes("") && lines[at]?.afterBlank === true)
  );
}
