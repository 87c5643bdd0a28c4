// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../../domain/sheet/snapshot";

/**
 * Excel on the web answers at most 5 MB per request. A cell of the ministry's tables takes about 25 bytes (its value, text
 * and formula as JSON), 45 where its number format and type are asked too: with this many cells most requests fit.
 */
const CELLS_PER_REQUEST = 125_000;

/** Whole rows of the used range of one sheet, asked in one go. `sheet` counts in the list of sheets that are read. */
export interface Block extends Area {
  readonly sheet: number;
}

/** The used ranges in pieces of whole rows, none larger than the limit (or one row). */
export function blocksOf(areas: readonly Area[], limit = CELLS_PER_REQUEST): Block[] {
  return areas.flatMap((area, sheet) => {
    if (area.columnCount === 0) return [];
    const step = Math.max(1, Math.floor(limit / area.columnCount));
    const count = Math.ceil(area.rowCount / step);
    return Array.from({ length: count }, (_, index) => ({
      ...area,
      sheet,
      row: area.row + index * step,
      rowCount: Math.min(step, area.rowCount - index * step),
    }));
  });
}

/** Neighbouring blocks together, as many as one request may ask for. */
export function requestsOf<T extends Area>(blocks: readonly T[], limit = CELLS_PER_REQUEST): T[][] {
  const requests: T[][] = [];
  let room = 0;
  for (const block of blocks) {
    const size = block.rowCount * block.columnCount;
    const current = requests.at(-1);
    if (current !== undefined && size <= room) {
      current.push(block);
      room -= size;
    } else {
      requests.push([block]);
      room = limit - size;
    }
  }
  return requests;
}

/** The same cells in two smaller requests, or null where a request is one row already. */
export function halvesOf(request: readonly Block[]): [Block[], Block[]] | null {
  const [only] = request;
  if (only === undefined) return null;
  if (request.length > 1) {
    const middle = Math.ceil(request.length / 2);
    return [request.slice(0, middle), request.slice(middle)];
  }
  if (only.rowCount < 2) return null;
  const rowCount = Math.ceil(only.rowCount / 2);
  return [[{ ...only, rowCount }], [{ ...only, row: only.row + rowCount, rowCount: only.rowCount - rowCount }]];
}
