// SPDX-License-Identifier: EUPL-1.2

import { clientObject, reach } from "../client-object";
import type { RequestQueue } from "../request-context";

/** Excel refuses more, in all settings of an add-in together: about 1 MB, whatever is documented (OfficeDev/office-js 3957). */
const MOST_BYTES = 1_000_000;

/** The settings of the open workbook, by key; they live as long as it is open. */
export type StoredSettings = Map<string, unknown>;

export function settingsObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  stored: StoredSettings,
): Excel.SettingCollection {
  const setting = (key: string): Excel.Setting => reach(queue, settingObject(queue, context, stored, key));
  const settings = clientObject<Excel.SettingCollection, StoredSettings>(queue, context, {
    type: "SettingCollection",
    target: () => stored,
    items: () => [...stored.keys()].map((key) => settingObject(queue, context, stored, key)),
    methods: {
      add: (key: string, value: unknown) => {
        queue.write(() => {
          const others = [...stored]
            .filter(([name]) => name !== key)
            .reduce((sum, [name, kept]) => sum + bytesOf(name, kept), 0);
          if (others + bytesOf(key, value) > MOST_BYTES)
            throw queue.parts.errors.create("InvalidArgument", "SettingCollection.add");
          stored.set(key, structuredClone(value));
        });
        return setting(key);
      },
      getItemOrNullObject: setting,
    },
  });
  return settings;
}

/** As it lies in the file. */
function bytesOf(key: string, value: unknown): number {
  return new TextEncoder().encode(JSON.stringify([key, value ?? null])).length;
}

function settingObject(
  queue: RequestQueue,
  context: Excel.RequestContext,
  stored: StoredSettings,
  key: string,
): Excel.Setting {
  return clientObject<Excel.Setting, string>(queue, context, {
    type: "Setting",
    target: () => (stored.has(key) ? key : null),
    properties: { key: { get: () => key }, value: { get: () => structuredClone(stored.get(key)) } },
    methods: { delete: () => queue.write(() => void stored.delete(key)) },
  });
}
