// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../figures/figure-index";
import type { Gebied } from "../gemeenten/gebied";

/** The name by which the functions find this gebied and no other: Utrecht is a gemeente, provincie Utrecht the provincie. */
export function nameOf({ index }: { readonly index: FigureIndex }, gebied: Gebied): string {
  const found = index.gebieden.resolve(gebied.naam, { provincie: index.provincie });
  const same = found.status === "found" && found.gebied.level === gebied.level && found.gebied.naam === gebied.naam;
  return same ? gebied.naam : `${gebied.level} ${gebied.naam}`;
}
