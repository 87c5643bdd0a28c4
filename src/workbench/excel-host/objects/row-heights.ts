// SPDX-License-Identifier: EUPL-1.2

import type { SheetArea } from "../../engine/areas";
import type { Engine } from "../../engine/engine";
import { LINE_HEIGHT, linesOf } from "../../engine/text-lines";
import { largest } from "../../../domain/sheet/extremes";

/** Of the font of the grid. */
const PIXELS_PER_LETTER = 7.8;
const ROOM = 4;

/** About what Excel does: each row as high as its wrapped cell with the most lines, and a file does not say how high. */
export function fitRows(engine: Engine, area: SheetArea): void {
  const columnCount = engine.usedColumns(area.sheetId);
  const whole = { ...area, column: 0, columnCount };
  const reader = engine.read(area.sheetId);
  const wraps = reader.wraps(whole);
  const widths = Array.from({ length: columnCount }, (_, column) => engine.columnWidth(area.sheetId, column));
  const heights = reader.text(whole).map((texts, r) => {
    const lines = texts.map((text, c) =>
      wraps[r]?.[c] === true && text !== "" ? linesOf(text, (widths[c] ?? 0) - ROOM, PIXELS_PER_LETTER) : 1,
    );
    return LINE_HEIGHT * largest(lines, 1) + ROOM;
  });
  engine.write(area.sheetId).fittedHeights(new Map(heights.map((height, r) => [area.row + r, height])));
}
