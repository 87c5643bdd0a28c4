// SPDX-License-Identifier: EUPL-1.2

import { workbookOf, type FixtureSheet } from "../../../src/domain/sheet/snapshot.fixture";
import type { WorkbookSnapshot } from "../../../src/domain/sheet/snapshot";

/** A sheet of a fixture with its name beside it: a name may be one that every object already has. */
export interface NamedSheet extends FixtureSheet {
  readonly name: string;
}

/** The snapshot of a list of sheets, whatever they are called. */
export function snapshotOfSheets(sheets: readonly NamedSheet[], date1904: boolean): WorkbookSnapshot {
  const plain = workbookOf(
    Object.fromEntries(sheets.map((sheet, index) => [`blad ${String(index)}`, sheet])),
    date1904,
  );
  return { ...plain, sheets: plain.sheets.map((sheet, index) => ({ ...sheet, name: sheets[index]?.name ?? "" })) };
}
