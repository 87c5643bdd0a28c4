// SPDX-License-Identifier: EUPL-1.2

import type { Settings } from "../../domain/settings";
import type { ActionParts } from "./action-parts";
import type { Actions } from "../session.types";
import { storedSettings } from "../stored/stored";

/** The actions that change the workbook's settings; the workbook is read with the new ones. */
export function settingsActions({ reading, run, mutex }: ActionParts) {
  const keep = (settingsFrom: (stored: Settings) => Settings): Promise<string | null> =>
    mutex(async () => {
      await run(async (context) => {
        storedSettings.request(context);
        await context.sync();
        await storedSettings.change(context, settingsFrom);
      });
      await reading.read(new Set());
      return null;
    });

  return {
    saveSettings: keep,
    setTabKind: (tab, kind) =>
      keep((stored) => {
        const others = Object.entries(stored.tabKinds).filter(([name]) => name !== tab);
        return { ...stored, tabKinds: Object.fromEntries(kind === null ? others : [...others, [tab, kind]]) };
      }),
  } satisfies Partial<Actions>;
}
