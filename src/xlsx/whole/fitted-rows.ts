// SPDX-License-Identifier: EUPL-1.2

import type { Parts } from "../parts";
import type { FileSheet } from "../workbook-file";
import { partText } from "../xlsx-package";

const ROW = /<row\b[^<>]*>/g;

/** A package in which the fitted rows of a sheet have their height, but not as their own: the writer gives each height as one that the user chose. */
export function withFittedRows(parts: Parts, path: string, { fittedHeights = {} }: FileSheet): Parts {
  const xml = partText(parts, path);
  const fitted = new Set(Object.keys(fittedHeights).map((row) => String(Number(row) + 1)));
  if (xml === null || fitted.size === 0) return parts;
  const marked = xml.replace(ROW, (row) =>
    fitted.has(/ r="(\d+)"/.exec(row)?.[1] ?? "") ? row.replace(/ customHeight="[^"]*"/, "") : row,
  );
  return { ...parts, [path]: new TextEncoder().encode(marked) };
}
