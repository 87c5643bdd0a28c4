// SPDX-License-Identifier: EUPL-1.2

import { nameAfter, type NamedSheet } from "../sheet/name-after";
import { sameLevering, type LeveringKey, type LeveringWord } from "./levering";

/** What the user said of leveringen, where tabs got another name: it goes along. The same object where it goes for no tab. */
export function wordsAfterRenaming(
  words: readonly LeveringWord[],
  before: readonly NamedSheet[],
  after: readonly NamedSheet[],
): readonly LeveringWord[] {
  const nameNow = nameAfter(before, after);
  const now = <Key extends LeveringKey>(key: Key): Key => ({ ...key, tab: nameNow(key.tab) });
  const isGone = ({ tab, replaces }: LeveringWord): boolean =>
    [tab, replaces?.tab ?? tab].some((name) => nameNow(name) !== name);
  if (!words.some(isGone)) return words;
  const moved = words.map((word) => ({ ...now(word), replaces: word.replaces === null ? null : now(word.replaces) }));
  // The word on a tab that is there now is stronger than one that was left by an earlier tab of that name.
  const gone = moved.filter(({ tab }, index) => words[index]?.tab !== tab);
  return moved.filter((word) => gone.includes(word) || !gone.some((one) => sameLevering(one, word)));
}
