// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../domain/model";
import { sourceTabs } from "./relevance";
import { sameSource } from "./same-source";

/** Names of the source tabs that came, went or differ between two models, those of the newer one first. */
export function changedTabs(before: Model, after: Model): string[] {
  const old = new Map(before.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const current = new Map(after.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const tabs = new Set([...sourceTabs(after), ...sourceTabs(before)]);
  return [...tabs].filter((tab) => !sameSource(old.get(tab), current.get(tab)));
}
