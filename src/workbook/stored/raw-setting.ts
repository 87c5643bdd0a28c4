// SPDX-License-Identifier: EUPL-1.2

import { sameData } from "../../domain/sheet/same-data";
import { asideKey, KEYS, type StoredName } from "./stored.types";

/** What lies under a key at one moment, and what was put aside of it because it could not be read; null where nothing does. */
export interface Raw {
  readonly kept: unknown;
  readonly aside: unknown;
}

/** Queues the question what lies there at this point of the request; the answer is there after the next sync. */
export function askRaw(context: Excel.RequestContext, name: StoredName): () => Raw {
  const [kept, aside] = [loadSetting(context, KEYS[name]), loadSetting(context, asideKey(name))];
  return () => ({ kept: rawIn(kept), aside: rawIn(aside) });
}

/**
 * Queues that this lies there.
 *
 * @param before what is there already; what stays as it is, is not written
 */
export function putRaw(context: Excel.RequestContext, name: StoredName, after: Raw, before?: Raw): void {
  const keys: Readonly<Record<keyof Raw, string>> = { kept: KEYS[name], aside: asideKey(name) };
  for (const part of ["aside", "kept"] as const)
    if (before === undefined || !sameData(before[part], after[part])) put(context, keys[part], after[part]);
}

export function loadSetting(context: Excel.RequestContext, key: string): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  return setting;
}

export function rawIn(setting: Excel.Setting): unknown {
  return setting.isNullObject ? null : (setting.value as unknown);
}

/** Adding takes the place of what is there, so that there is something to delete. */
function put({ workbook: { settings } }: Excel.RequestContext, key: string, raw: unknown): void {
  if (raw === null) settings.add(key, "").delete();
  else settings.add(key, raw);
}
