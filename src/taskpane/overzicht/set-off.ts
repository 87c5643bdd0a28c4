// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../../domain/figures/figure-index";
import { chainPlaces } from "../../domain/measures/chain-measure";
import { standOn } from "../../domain/measures/realisatie";
import { formatCount } from "../../domain/sheet/format";
import type { Choices } from "./choices";

/**
 * Why a realisatie may look further than it is: the taakstelling of a later cyclus is what was left after the places that were set off, and a
 * realisatie counts all places. Null where the workbook does not say what was set off in the cyclus in force, nor what counts for it.
 */
export function describeSetOff(index: FigureIndex, { gebied, soort, peildatum }: Choices): string | null {
  const stand = standOn(index, { peildatum });
  const cyclus = stand.ok ? index.cyclusOn(stand.value) : null;
  if (cyclus === null) return null;
  const of = (grootheid: "inMindering" | "teltMee"): number => {
    if (!index.cycliOfChain(grootheid).includes(cyclus)) return 0;
    const places = chainPlaces(index, gebied, grootheid, soort, { cyclus });
    return places.ok ? places.value : 0;
  };
  const [off, counting] = [of("inMindering"), of("teltMee")];
  const all = "de realisatie telt alle plaatsen.";
  if (off > 0)
    return `${formatCount(off, "plaats is", "plaatsen zijn")} al van de opgave van cyclus ${String(cyclus)} afgetrokken; ${all}`;
  return counting > 0
    ? `Voor cyclus ${String(cyclus)} ${counting === 1 ? "telt" : "tellen"} ${formatCount(counting, "plaats", "plaatsen")} mee; ${all}`
    : null;
}
