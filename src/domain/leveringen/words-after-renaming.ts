// SPDX-License-Identifier: EUPL-1.2

import type { SheetSnapshot } from "../sheet/snapshot";
import { sameLevering, type LeveringKey, type LeveringWord } from "./levering";

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
  const moved = words.map((word) => ({ ...now(word), replaces: word.replaces === null ? null : now(word.replaces) }));
  // The word on a tab that is there now is stronger than one that was left by an earlier tab of that name.
  const gone = moved.filter(({ tab }, index) => words[index]?.tab !== tab);
  return moved.filter((word) => gone.includes(word) || !gone.some((one) => sameLevering(one, word)));
}
