// SPDX-License-Identifier: EUPL-1.2

import { formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";
import { standings } from "../lib/standings";

export interface AmvParams {
  readonly naam: string;
  readonly realisatie: number;
}

/** Places for amv where the verdeelbesluit asks none: most often the soorten were exchanged. */
export const amvZonderTaakstelling: Rule<AmvParams> = {
  id: "plausibel.amv-zonder-taakstelling",
  severity: "waarschuwing",
  kinds: ["voortgang", "verdeelbesluit"],
  source: "Opvang voor amv is apart toegedeeld; zonder taakstelling is een verwisseling met regulier waarschijnlijk.",
  *check(model) {
    for (const { gemeente, soort, realisatie, taakstelling, at } of standings(model)) {
      if (soort !== "amv" || taakstelling !== 0 || realisatie === 0) continue;
      yield draftAt(at, { found: formatPlaces(realisatie), params: { naam: gemeente.naam, realisatie } });
    }
  },
};
