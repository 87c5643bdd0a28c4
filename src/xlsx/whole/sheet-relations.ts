// SPDX-License-Identifier: EUPL-1.2

import { relationsOf, type Relation } from "../relations";
import type { Parts } from "../parts";

/** The parts that a part names; none where it names no other, or in XML that is not well-formed: what reads the cells judges that. */
export function partsBeside(parts: Parts, source: string): readonly Relation[] {
  try {
    return relationsOf(parts, source);
  } catch {
    return [];
  }
}
