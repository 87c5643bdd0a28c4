// SPDX-License-Identifier: EUPL-1.2

import { DEFAULT_SETTINGS } from "../../domain/settings";
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";
import { asideKey, KEYS, type Stored, type StoredName, type StoredSettings } from "./stored.types";

const NOTHING_STORED: Stored = {
  settings: DEFAULT_SETTINGS,
  journal: [],
  acceptances: [],
  marked: false,
  leveringen: [],
  verklaringen: [],
  ownSheets: new Set(),
  monitors: 0,
  problems: [],
  unreadable: [],
};

/**
 * Queues the reading of all that, without a round trip of its own; the answer can be had after the next sync.
 * The code that checks it is asked for where there is something to check: most workbooks hold nothing of ours yet.
 */
export function requestStored(context: Excel.RequestContext): () => Promise<Stored> {
  const request = (key: string): Excel.Setting => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    return setting;
  };
  const names = Object.keys(KEYS) as StoredName[];
  const all = (key: (name: StoredName) => string) =>
    Object.fromEntries(names.map((name) => [name, request(key(name))])) as StoredSettings["kept"];
  const found: StoredSettings = { kept: all((name) => KEYS[name]), aside: all(asideKey) };
  return async () => {
    const settings = [...Object.values(found.kept), ...Object.values(found.aside)];
    if (settings.every(({ isNullObject }) => isNullObject)) return NOTHING_STORED;
    const { storedIn } = await import(/* webpackChunkName: "bewaard" */ "./stored");
    return storedIn(found);
  };
}

/** What is kept, with the user's word on a tab under the name that it has now. Its code too is asked for where there is such a word. */
export async function afterRenaming(
  context: Excel.RequestContext,
  stored: Stored,
  before: WorkbookSnapshot | null,
  now: WorkbookSnapshot,
): Promise<Stored> {
  if (before === null || Object.keys(stored.settings.tabKinds).length + stored.leveringen.length === 0) return stored;
  const { withRenamedTabs } = await import(/* webpackChunkName: "bewaard" */ "./renamed-tabs");
  return withRenamedTabs(context, stored, before, now);
}
