// SPDX-License-Identifier: EUPL-1.2

import { piecesOf } from "../../../src/workbook/stored/aside";
import { STORED_SETTINGS } from "../../../src/workbook/stored/stored";
import { asideKey, KEYS, type Stored, type StoredName } from "../../../src/workbook/stored/stored.types";

/** Where the settings of a workbook lie, without Excel. */
interface Shelf {
  readonly context: Excel.RequestContext;
  readonly texts: ReadonlyMap<string, unknown>;
}

function shelfWith(key: string, text: string): Shelf {
  const texts = new Map<string, unknown>([[key, text]]);
  const settings = {
    getItemOrNullObject: (asked: string) => ({
      load: () => undefined,
      isNullObject: !texts.has(asked),
      value: texts.get(asked),
      delete: () => texts.delete(asked),
    }),
    add(put: string, value: unknown) {
      texts.set(put, value);
      return { delete: () => texts.delete(put) };
    },
  };
  return { context: { workbook: { settings } } as unknown as Excel.RequestContext, texts };
}

/** What of a harmed text lies nowhere any more once what was read of it is written over it; null where all is there. */
export function lostByWriting(name: StoredName, text: string, { unreadable }: Stored): string | null {
  const { context, texts } = shelfWith(KEYS[name], text);
  const setting = STORED_SETTINGS[name];
  const there = setting.request(context);
  const newer = unreadable.some((one) => one.name === name && one.place === "newer");
  try {
    setting.write(context, there() as never);
  } catch (error) {
    const stays = texts.size === 1 && texts.get(KEYS[name]) === text;
    if (!newer || !stays) return `not written: ${String(error)}`;
    return null;
  }
  if (newer) return "what a later version wrote was written over";
  const aside = texts.get(asideKey(name));
  const pieces = typeof aside === "string" ? piecesOf(aside).map((piece) => piece.text) : [];
  const now = [String(texts.get(KEYS[name])), ...pieces];
  if (now.includes(text)) return null;
  const known = new Set(now.flatMap((one) => leavesOf(fromJson(one))));
  const before = fromJson(text);
  if (before === undefined) return text === "" ? null : "a text that is no JSON lies nowhere";
  const gone = leavesOf(before).find((leaf) => !known.has(leaf));
  return gone === undefined ? null : `lies nowhere any more: ${gone}`;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Each value at the bottom, with the name that it stands under; without the version, which is written anew. */
function leavesOf(content: unknown, name = ""): string[] {
  if (Array.isArray(content)) return content.flatMap((one) => leavesOf(one, name));
  if (typeof content !== "object" || content === null) return [`${name} ${JSON.stringify(content)}`];
  return Object.entries(content).flatMap(([inner, value]) =>
    inner === "version" && name === "" ? [] : leavesOf(value, inner),
  );
}
