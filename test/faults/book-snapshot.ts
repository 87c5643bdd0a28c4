// SPDX-License-Identifier: EUPL-1.2

import { workbookOf, type FixtureSheet } from "../../src/domain/sheet/snapshot.fixture";
import type { WorkbookSnapshot } from "../../src/domain/sheet/snapshot";
import { placedSheets } from "./placing";
import type { Book } from "./sheet";

export function snapshotOf(book: Book): WorkbookSnapshot {
  const tabs: Record<string, FixtureSheet> = {};
  for (const { name, rows, merges, hiddenRows, hidden, raised } of placedSheets(book))
    tabs[name] = { rows, merges, hiddenRows, visible: hidden !== true, partlyRaised: raised ?? [] };
  return workbookOf(tabs);
}
