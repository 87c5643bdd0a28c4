// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../sheet/snapshot";

/** The columns that every archive tab has. */
export const ARCHIVE_COLUMNS = {
  gebied: "Gebied",
  grootheid: "Grootheid",
  soort: "Soort",
  old: "Oud",
  new: "Nieuw",
  difference: "Verschil",
  kind: "Wat",
  reason: "Reden",
} as const;

/** True for the cells of a tab that keeps a comparison, by its headers, wherever on the sheet they stand. It is no source. */
export function isArchive(values: readonly (readonly CellValue[])[]): boolean {
  return values.some((row) => Object.values(ARCHIVE_COLUMNS).every((header) => row.includes(header)));
}
