// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente, Soort } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import type { Mutatie } from "../../tabs/records";
import { mutatiesOf } from "./mutaties-of";

/** Sorts after every date. */
const AFTER_ALL = "9999-12-31";

/**
 * The mutaties that come after a stand, in the order in which they happen: by date, then those after the end of the cyclus. Left out:
 * places of gemeenten together, which cannot be split, and mutaties whose moment is unknown or not after the peildatum.
 */
export function expectedChanges(model: Model, gemeenten: readonly Gemeente[], soort: Soort): readonly Mutatie[] {
  const peildatum = model.index.peildata[0] ?? null;
  return gemeenten
    .flatMap((gemeente) => mutatiesOf(model, gemeente))
    .flatMap((mutatie) => {
      const moment = mutatie.soort === soort && mutatie.gemeenten.length === 1 ? momentOf(mutatie) : null;
      return moment === null || (peildatum !== null && moment <= peildatum) ? [] : [{ mutatie, moment }];
    })
    .sort((a, b) => a.moment.localeCompare(b.moment))
    .map(({ mutatie }) => mutatie);
}

function momentOf({ moment }: Mutatie): string | null {
  return moment.kind === "na-einde-cyclus" ? AFTER_ALL : "date" in moment ? moment.date : null;
}
