// SPDX-License-Identifier: EUPL-1.2

import { areaOf, withLines, withoutLines, type SheetArea } from "../engine/areas";
import type { Change } from "../engine/changes";
import type { Engine } from "../engine/engine";
import { movedFormula, type ChangedLines } from "./moved-formula";

/** Rows or columns that came in or went away, by the add-in or by the user: what lies on the sheets goes along. */
export interface SheetLines extends ChangedLines {
  /** True where the user takes a step back, or takes it again. */
  readonly takenBack: boolean;
  /** A formula about the cells of an area, relative to the first of them, as it is after the change; the area as it was before. */
  formula(formula: string, area: SheetArea): string;
}

const HOW = {
  RowInserted: { how: "inserted", line: "row" },
  RowDeleted: { how: "removed", line: "row" },
  ColumnInserted: { how: "inserted", line: "column" },
  ColumnDeleted: { how: "removed", line: "column" },
} as const;

/** The lines that a change is about; null where it is about something else. */
export function sheetLines(change: Change, engine: Engine): SheetLines | null {
  if (change.kind !== "moved" || change.lines === null) return null;
  const { how, range, takenBack } = change.lines;
  const nameOf = (sheetId: string): string => engine.sheets().find(({ id }) => id === sheetId)?.name ?? "";
  const lines: ChangedLines = {
    ...HOW[how],
    area: { sheetId: change.sheetId, ...areaOf(range) },
    tab: nameOf(change.sheetId),
  };
  const formula = (one: string, area: SheetArea): string =>
    movedFormula(one, { tab: nameOf(area.sheetId), area }, lines);
  return { ...lines, takenBack, formula };
}

/** One brings in where the other took away, or the other way round. */
export function isOpposite(one: ChangedLines, other: ChangedLines): boolean {
  const sides = ["sheetId", "row", "column", "rowCount", "columnCount"] as const;
  return one.how !== other.how && one.line === other.line && sides.every((side) => one.area[side] === other.area[side]);
}

/** The area after the change; null where nothing of it is left. */
export function movedArea(area: SheetArea, { how, line, area: lines }: ChangedLines): SheetArea | null {
  return how === "inserted" ? withLines(area, lines, line) : withoutLines(area, lines, line);
}
