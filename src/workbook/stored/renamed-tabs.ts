// SPDX-License-Identifier: EUPL-1.2

import { wordsAfterRenaming } from "../../domain/leveringen/words-after-renaming";
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";
import { kindsAfterRenaming } from "../../domain/tabs/kinds-after-renaming";
import { storedLeveringen, storedSettings } from "./stored";
import type { Stored } from "./stored.types";

/** What the user said of tabs and leveringen under the names that the tabs have now; kept in the workbook where a name changed since the last reading. */
export async function withRenamedTabs(
  context: Excel.RequestContext,
  stored: Stored,
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): Promise<Stored> {
  const kindsOf = ({ tabKinds }: Stored["settings"]) => kindsAfterRenaming(tabKinds, before.sheets, now.sheets);
  const wordsOf = (words: Stored["leveringen"]) => wordsAfterRenaming(words, before.sheets, now.sheets);
  const { settings, leveringen } = stored;
  const [kinds, words] = [kindsOf(settings) !== settings.tabKinds, wordsOf(leveringen) !== leveringen];
  if (!kinds && !words) return stored;
  storedSettings.request(context);
  storedLeveringen.request(context);
  await context.sync();
  if (kinds) await storedSettings.change(context, (there) => ({ ...there, tabKinds: kindsOf(there) }));
  if (words) await storedLeveringen.change(context, wordsOf);
  return {
    ...stored,
    settings: kinds ? { ...settings, tabKinds: kindsOf(settings) } : settings,
    leveringen: wordsOf(leveringen),
  };
}
