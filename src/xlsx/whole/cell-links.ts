// SPDX-License-Identifier: EUPL-1.2

import { cellAddress, parseAddress } from "../../domain/sheet/addresses";
import type { Parts } from "../parts";
import type { SheetEntry } from "../sheet-directory";
import { partText } from "../xlsx-package";

const WIDE = /<(?:\w+:)?hyperlink\b[^<>]*?\bref="([^":]*:[^"]*)"[^<>]*?(?:\/>|>\s*<\/(?:\w+:)?hyperlink>)/g;

/** Of a link over more cells than this only the first one keeps it. */
const MOST_CELLS = 1000;

/** Parts of sheets with a link for each cell, as the reader knows them; a file says a link over merged cells, or over a column, once ("A2:C2"). */
export function withCellLinks(parts: Parts, entries: readonly SheetEntry[]): Parts {
  const changed = entries.flatMap(({ path }) => {
    const xml = partText(parts, path ?? "");
    if (path === null || xml === null || !xml.includes("hyperlink")) return [];
    const linked = xml.replace(WIDE, (link, ref: string) =>
      cellsOf(ref)
        .map((address) => link.replace(`ref="${ref}"`, `ref="${address}"`))
        .join(""),
    );
    return linked === xml ? [] : [[path, new TextEncoder().encode(linked)] as const];
  });
  return Object.fromEntries(changed);
}

/** True for a sheet with a link over more cells than keep it. */
export const losesLinks = (xml: string): boolean =>
  [...xml.matchAll(WIDE)].some(([, ref = ""]) => (sizeOf(ref) ?? 0) > MOST_CELLS);

function sizeOf(ref: string): number | null {
  const area = parseAddress(ref);
  return area === null ? null : area.rowCount * area.columnCount;
}

function cellsOf(ref: string): readonly string[] {
  const area = parseAddress(ref);
  if (area === null) return [];
  const { row, column, rowCount, columnCount } = area;
  if (rowCount * columnCount > MOST_CELLS) return [cellAddress({ row, column })];
  return Array.from({ length: rowCount * columnCount }, (_, at) =>
    cellAddress({ row: row + Math.floor(at / columnCount), column: column + (at % columnCount) }),
  );
}
