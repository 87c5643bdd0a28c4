// SPDX-License-Identifier: EUPL-1.2

import type { Change } from "../../domain/compare/compare.types";
import { cellAddress } from "../../domain/sheet/addresses";
import type { CellRef } from "../../domain/sheet/snapshot";

interface Place {
  readonly tab: string;
  readonly address: string;
}

/** The cells of the open workbook that say what changed, each once: the new one, or the old one of what went. */
export function changedPlaces(
  changes: readonly Change[],
  here: { readonly old: boolean; readonly new: boolean },
): readonly Place[] {
  const numbers = changes.flatMap((change) => change.parts ?? [change]);
  const places = numbers.flatMap(({ oldAt, newAt }) => {
    const at = (here.new ? newAt : null) ?? (here.old ? oldAt : null);
    return at === null ? [] : [placeOf(at)];
  });
  return [...new Map(places.map((place) => [`${place.tab}!${place.address}`, place])).values()];
}

const placeOf = (at: CellRef): Place => ({ tab: at.tab, address: cellAddress(at) });
