// SPDX-License-Identifier: EUPL-1.2

import type { KeyedTable } from "./keyed";
import { sameLevering, type Levering, type LeveringKey, type LeveringWord } from "./levering";
import type { Replacing } from "./replacing";

/** Every table as a levering, in the order of the tables, with what the user said of it. */
export function leveringenOf(
  tables: readonly KeyedTable[],
  words: readonly LeveringWord[],
  { replaced }: Pick<Replacing, "replaced">,
): readonly Levering[] {
  return tables.map((one) => {
    const word = words.find((said) => sameLevering(said, one));
    const by = replaced.get(one);
    return {
      ...one,
      sender: word?.sender ?? null,
      received: word?.received ?? null,
      replaces: word?.replaces ?? null,
      replacedBy: by === undefined ? null : keyOf(by),
    };
  });
}

export const keyOf = ({ tab, nth, kind, stand, among }: LeveringKey): LeveringKey => ({ tab, nth, kind, stand, among });
