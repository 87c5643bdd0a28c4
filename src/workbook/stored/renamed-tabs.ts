// SPDX-License-Identifier: EUPL-1.2

import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";
import { kindsAfterRenaming } from "../../domain/tabs/kinds-after-renaming";
import { storedSettings } from "./stored";
import type { Stored } from "./stored.types";

/** The settings with the user's word on a tab under the name that it has now; kept in the workbook where a name changed since the last reading. */
export async function withRenamedTabs(
  context: Excel.RequestContext,
  stored: Stored,
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): Promise<Stored> {
  const kindsOf = ({ tabKinds }: Stored["settings"]) => kindsAfterRenaming(tabKinds, before.sheets, now.sheets);
  if (kindsOf(stored.settings) === stored.settings.tabKinds) return stored;
  storedSettings.request(context);
  await context.sync();
  await storedSettings.change(context, (settings) => ({ ...settings, tabKinds: kindsOf(settings) }));
  return { ...stored, settings: { ...stored.settings, tabKinds: kindsOf(stored.settings) } };
}
