// SPDX-License-Identifier: EUPL-1.2

import { foundGebied } from "../../gemeenten/found-gebied";
import type { Gebied } from "../../gemeenten/gebied";
import { GebiedMap } from "../../gemeenten/gebied-map";
import type { Model } from "../../model";
import type { Mutatie } from "../../tabs/records";
import { once } from "./once";

const mutatiesByGebied = once(({ records }: Model) => {
  const byGebied = new GebiedMap<Mutatie[]>();
  const unclear: Mutatie[] = [];
  for (const mutatie of records.mutaties) {
    const gebieden = mutatie.gemeenten.map(foundGebied);
    if (gebieden.includes(null)) unclear.push(mutatie);
    for (const gebied of gebieden) {
      if (gebied === null) continue;
      const known = byGebied.get(gebied);
      if (known === undefined) byGebied.set(gebied, [mutatie]);
      // A gemeente that is named twice has it once.
      else if (known.at(-1) !== mutatie) known.push(mutatie);
    }
  }
  return { byGebied, unclear };
});

/** The mutaties that name a gebied, alone or with others, in the order of the workbook. */
export const mutatiesOf = (model: Model, gebied: Gebied): readonly Mutatie[] =>
  mutatiesByGebied(model).byGebied.get(gebied) ?? [];

/** Those with a name that is of no gebied: they may be anyone's. */
export const unclearMutaties = (model: Model): readonly Mutatie[] => mutatiesByGebied(model).unclear;
