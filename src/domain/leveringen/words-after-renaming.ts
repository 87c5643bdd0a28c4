// SPDX-License-Identifier: EUPL-1.2

import type { SheetSnapshot } from "../sheet/snapshot";
import type { LeveringKey, LeveringWord } from "./levering";

type Named = Pick<SheetSnapshot, "id" | "name">;

/** What the user said of leveringen, where tabs got another name: it goes along. The same object where it goes for no tab. */
export function wordsAfterRenaming(
  words: readonly LeveringWord[],
  before: readonly Named[],
  after: readonly Named[],
): readonly LeveringWord[] {
  const names = new Map(after.map(({ id, name }) => [id, name]));
  const renamed = new Map(before.map(({ id, name }) => [name, names.get(id) ?? name]));
  const now = <Key extends LeveringKey>(key: Key): Key => ({ ...key, tab: renamed.get(key.tab) ?? key.tab });
  const isGone = ({ tab, replaces }: LeveringWord): boolean =>
    [tab, replaces?.tab ?? tab].some((name) => (renamed.get(name) ?? name) !== name);
  if (!words.some(isGone)) return words;
  return words.map((word) => ({ ...now(word), replaces: word.replaces === null ? null : now(word.replaces) }));
}
