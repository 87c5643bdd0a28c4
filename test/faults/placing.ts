// SPDX-License-Identifier: EUPL-1.2

import { areaAddress, columnLetters, parseAddress } from "../../src/domain/sheet/addresses";
import type { CellPlace } from "../../src/domain/sheet/snapshot";
import type { FixtureCell } from "../../src/domain/sheet/snapshot.fixture";
import type { Random } from "./random";
import { put, type Book, type Placing, type Sheet } from "./sheet";

interface Offset {
  readonly row: number;
  readonly column: number;
}

/** Two tabs of a workbook on one sheet, in three of ten workbooks. */
export function choosePlacing(book: Book, random: Random): void {
  if (book.sheets.length < 2 || !random.chance(0.3)) return;
  // Neighbours, so that the tables stay in the same order: of two that disagree the second is the one that is named.
  const first = random.int(0, book.sheets.length - 2);
  const [onto, tab] = book.sheets.slice(first, first + 2).map(({ name }) => name);
  const beside = random.chance(0.7);
  book.placing = { tab: tab!, onto: onto!, beside, gap: beside ? random.int(0, 2) : random.int(1, 2) };
}

/** The sheets as they stand in the file. */
export function placedSheets({ sheets, placing }: Book): Sheet[] {
  const [moved, target] = [placing?.tab, placing?.onto].map((tab) => sheets.find(({ name }) => name === tab));
  if (placing === undefined || moved === undefined || target === undefined) return sheets;
  const offset = offsetOn(target, placing);
  const moveRaised = ({ row, column }: CellPlace): CellPlace => ({
    row: row + offset.row,
    column: column + offset.column,
  });
  const joined: Sheet = {
    hidden: target.hidden === true || moved.hidden === true,
    raised: [...(target.raised ?? []), ...(moved.raised ?? []).map(moveRaised)],
    name: target.name,
    rows: target.rows.map((row) => [...row]),
    merges: [
      ...target.merges,
      ...moved.merges.map((area) => ({ ...area, row: area.row + offset.row, column: area.column + offset.column })),
    ],
    hiddenRows: [...target.hiddenRows, ...moved.hiddenRows.map((row) => row + offset.row)],
  };
  moved.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => put(joined, row + offset.row, column + offset.column, shifted(cell, offset))),
  );
  return sheets.filter((sheet) => sheet !== moved).map((sheet) => (sheet === target ? joined : sheet));
}

/** Where "Tab!B4" stands in the file. */
export function placedAddress({ sheets, placing }: Book, expected: string): string {
  const target = sheets.find(({ name }) => name === placing?.onto);
  const [tab = "", address = ""] = expected.split(/!(?=[^!]*$)/);
  if (placing === undefined || target === undefined || placing.tab !== tab) return expected;
  const area = parseAddress(address);
  if (area === null) return `${target.name}!${address}`;
  const offset = offsetOn(target, placing);
  return `${target.name}!${areaAddress({ ...area, row: area.row + offset.row, column: area.column + offset.column })}`;
}

function offsetOn({ rows }: Sheet, { beside, gap }: Placing): Offset {
  return beside
    ? { row: 0, column: Math.max(...rows.map((row) => row.length)) + gap }
    : { row: rows.length + gap, column: 0 };
}

/** A formula goes on to point at the cells that moved with it. */
function shifted(cell: FixtureCell, { row, column }: Offset): FixtureCell {
  if (typeof cell !== "object" || cell.formula === undefined) return cell;
  const formula = cell.formula.replace(
    /(?<![A-Z!])([A-Z]{1,2})(\d+)(?![\d(])/g,
    (_, letters: string, digits: string) => {
      const area = parseAddress(`${letters}${digits}`)!;
      return `${columnLetters(area.column + column)}${String(area.row + row + 1)}`;
    },
  );
  return { ...cell, formula };
}
