// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../model";
import type { Mutatie } from "../../tabs/records";
import { groupBy } from "./group-by";
import { gebiedKey } from "./names";
import { newestStands, type Stand } from "../../figures/newest-stands";

export interface ExpectedChanges extends Stand {
  /** In the order in which they happen: by date, then those after the end of the cyclus. */
  readonly mutaties: readonly Mutatie[];
}

/** Sorts after every date. */
const AFTER_ALL = "9999-12-31";

/**
 * The mutaties of each gemeente and soort that come after its realisatie. Left out: places of gemeenten together, which
 * cannot be split, and mutaties whose moment is unknown or not after the peildatum.
 */
export function* expectedChanges(model: Model): Generator<ExpectedChanges> {
  const peildatum = model.index.peildata[0] ?? null;
  const own = model.records.mutaties.flatMap((mutatie) => {
    const [named, ...others] = mutatie.gemeenten;
    if (named?.resolution.status !== "found" || others.length > 0) return [];
    return [{ mutatie, key: `${gebiedKey(named.resolution.gebied)}|${mutatie.soort}` }];
  });
  const byGemeente = groupBy(own, ({ key }) => key);
  for (const stand of newestStands(model.index)) {
    const mutaties = (byGemeente.get(`${gebiedKey(stand.gemeente)}|${stand.soort}`) ?? [])
      .flatMap(({ mutatie }) => {
        const moment = momentOf(mutatie);
        return moment === null || (peildatum !== null && moment <= peildatum) ? [] : [{ mutatie, moment }];
      })
      .sort((a, b) => a.moment.localeCompare(b.moment))
      .map(({ mutatie }) => mutatie);
    if (mutaties.length > 0) yield { ...stand, mutaties };
  }
}

function momentOf({ moment }: Mutatie): string | null {
  return moment.kind === "na-einde-cyclus" ? AFTER_ALL : moment.kind === "unknown" ? null : moment.date;
}
