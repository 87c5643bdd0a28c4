// SPDX-License-Identifier: EUPL-1.2

import { foundGebied } from "../gemeenten/found-gebied";
import type { Gebied, NamedGebied } from "../gemeenten/gebied";
import { normaliseName } from "../gemeenten/normalise";

/** Whose a number is, the same on both sides whatever name is written. */
export interface Who {
  /** Tells it apart: the CBS code or, for a regio, its provincie and name; of a name that is not understood the name itself. */
  readonly key: string;
  /** Null where the name is not understood. */
  readonly gebied: Gebied | null;
  /** The official name; as written where it is not understood. */
  readonly naam: string;
}

export function whoOf(named: NamedGebied): Who {
  const gebied = foundGebied(named);
  return gebied === null ? { key: `?${normaliseName(named.text)}`, gebied, naam: named.text } : whoIs(gebied);
}

export const whoIs = (gebied: Gebied): Who => ({
  key: gebied.level === "regio" ? `${gebied.provincie}|${normaliseName(gebied.naam)}` : gebied.code,
  gebied,
  naam: gebied.naam,
});
