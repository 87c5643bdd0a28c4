// SPDX-License-Identifier: EUPL-1.2

import { piecesOf } from "./aside";
import { fromJson, isRecord, textOf, type Kept } from "./read-stored";
import type { Unreadable } from "../session.types";
import type { StoredName } from "./stored.types";

/** What lies in its own place and could not be read, or not wholly. */
export function unreadableIn(name: StoredName, raw: unknown, { problem, rest }: Kept<unknown>): Unreadable[] {
  if (problem === null) return [];
  const entries = problem === "newer" ? null : entriesIn(rest ?? "");
  return [{ name, place: problem, since: null, text: textOf(raw), entries }];
}

/** What was put aside. */
export function asideIn(name: StoredName, raw: unknown): Unreadable[] {
  if (raw === null) return [];
  return piecesOf(textOf(raw)).map(({ since, text }) => ({
    name,
    place: "aside",
    since,
    text,
    entries: entriesIn(text),
  }));
}

/** How many entries there are in a list that is not read; null where it is none. */
function entriesIn(text: string): number | null {
  const content = fromJson(text);
  if (!isRecord(content)) return null;
  const lists = Object.values(content).filter((one) => Array.isArray(one));
  return lists.length === 0 ? null : lists.reduce((sum, list) => sum + list.length, 0);
}
