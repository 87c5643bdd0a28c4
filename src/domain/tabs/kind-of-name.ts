// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../sheet/clean";
import type { TabKind } from "./table";

const NAMES: readonly (readonly [TabKind, RegExp])[] = [
  ["mutaties", /mutatie/],
  ["uitruil", /uitruil/],
  ["locaties", /locatie/],
  ["cyclus", /\bcycl(us|i)(data)?\b/],
  ["verdeelbesluit", /verdeelbesluit/],
  ["voortgang", /voortgang/],
];

/** The kind of tab that the name of a tab promises, whatever is in it; null where it promises none. */
export function kindOfName(name: string): TabKind | null {
  const words = plainWords(name);
  return NAMES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
