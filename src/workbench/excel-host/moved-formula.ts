// SPDX-License-Identifier: EUPL-1.2

import { columnLetters, parseAddress } from "../../domain/sheet/addresses";
import { withAddresses } from "../../domain/sheet/references";
import type { SheetArea } from "../engine/areas";

/** Whole rows or columns that came in at an area of a tab, or went away there. */
export interface ChangedLines {
  readonly how: "inserted" | "removed";
  readonly line: "row" | "column";
  readonly area: SheetArea;
  readonly tab: string;
}

/** Lines of one direction: the first of them and how many. */
interface Span {
  readonly first: number;
  readonly count: number;
}

const CORNER = /^(\$?)([A-Z]{0,3})(\$?)(\d*)$/i;

/**
 * A formula that says something of each cell of an area, written for the first of them, after lines came in or went away: it names the
 * same cells again. Where the cells of the area would need different formulas it is that of most of them; Excel makes two of it.
 *
 * @param own the tab and the cells of the formula before the change
 */
export function movedFormula(
  formula: string,
  own: { readonly tab: string; readonly area: SheetArea },
  change: ChangedLines,
): string {
  const lines = spanOf(change.area, change.line);
  const cells = spanOf(own.area, change.line);
  const moves = own.area.sheetId === change.area.sheetId;
  const relative = (at: number): number | null => movedWith(at, cells, { ...change, lines, moves });
  const absolute = (at: number): number | null => after(at, lines, change.how);

  return withAddresses(formula, own.tab, (address, named) => {
    if (named !== change.tab) return address;
    const corners = address.split(":");
    const moved = corners.map((corner) => {
      const at = lineOf(corner, change.line);
      return at === null ? undefined : (isFixed(corner, change.line) ? absolute : relative)(at);
    });
    if (moved.every((to) => to === null)) return null;
    // Of a range of which one end is gone the rest is left.
    return corners
      .map((corner, end) => withLine(corner, change.line, moved[end] === null ? lines.first - end : moved[end]))
      .join(":");
  });
}

function spanOf(area: SheetArea, line: "row" | "column"): Span {
  return line === "row" ? { first: area.row, count: area.rowCount } : { first: area.column, count: area.columnCount };
}

/** Where a line is after the change; null where it is gone. */
function after(at: number, lines: Span, how: ChangedLines["how"]): number | null {
  if (at < lines.first) return at;
  if (how === "inserted") return at + lines.count;
  return at < lines.first + lines.count ? null : at - lines.count;
}

/** Where the formula of the first cell names a line that goes along from cell to cell. */
function movedWith(
  at: number,
  cells: Span,
  { how, lines, moves }: { readonly how: ChangedLines["how"]; readonly lines: Span; readonly moves: boolean },
): number | null {
  const own = (cell: number): number | null => (moves ? after(cell, lines, how) : cell);
  const offset = at - cells.first;
  const newFirst = own(cells.first) ?? lines.first;
  if (how === "removed") {
    for (let cell = cells.first; cell < cells.first + cells.count; cell += 1) {
      const [here, there] = [own(cell), after(cell + offset, lines, how)];
      if (here !== null && there !== null) return newFirst + there - here;
    }
    return null;
  }
  const before = (line: number): number => Math.max(0, Math.min(cells.count, lines.first - line));
  const [still, unmoved] = [moves ? before(cells.first) : cells.count, before(at)];
  const apart = Math.abs(still - unmoved) * 2 > cells.count ? Math.sign(still - unmoved) * lines.count : 0;
  return newFirst + offset + apart;
}

/** The row or the column of a corner such as "$B$2", counted from 0; null for that of whole columns or rows. */
function lineOf(corner: string, line: "row" | "column"): number | null {
  const [, , letters = "", , digits = ""] = CORNER.exec(corner) ?? [];
  if (line === "row") return digits === "" ? null : Number(digits) - 1;
  return letters === "" ? null : (parseAddress(`${letters}1`)?.column ?? null);
}

function isFixed(corner: string, line: "row" | "column"): boolean {
  const [, column, letters, row] = CORNER.exec(corner) ?? [];
  return line === "column" ? column === "$" : row === "$" || (letters === "" && column === "$");
}

function withLine(corner: string, line: "row" | "column", to: number | undefined): string {
  if (to === undefined) return corner;
  return line === "row" ? corner.replace(/\d+/, String(to + 1)) : corner.replace(/[A-Z]+/i, columnLetters(to));
}
