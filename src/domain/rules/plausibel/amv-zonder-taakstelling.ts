// SPDX-License-Identifier: EUPL-1.2

import { formatCount, formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface AmvParams {
  readonly naam: string;
  readonly realisatie: number;
}

/** Places for amv where the verdeelbesluit asks none: most often the soorten were exchanged. */
export const amvZonderTaakstelling: Rule<AmvParams, "stand"> = {
  id: "plausibel.amv-zonder-taakstelling",
  title: "Amv zonder taakstelling",
  checks: "Een gemeente heeft plaatsen voor amv, maar een taakstelling amv van 0.",
  reason: "Zonder taakstelling voor amv is een verwisseling met regulier waarschijnlijk.",
  source: { kind: "rapport", paragraaf: "3.1" },
  severity: "aandachtspunt",
  each: "stand",
  in: ["voortgang"],
  sentence: ({ naam, realisatie }) =>
    `${naam} heeft ${formatCount(realisatie, "plaats", "plaatsen")} voor amv, maar een taakstelling amv van 0.`,
  check({ gemeente, soort, compared: realisatie, taakstelling, at }) {
    if (soort !== "amv" || taakstelling !== 0 || realisatie === 0) return null;
    return draftAt(at, { found: formatPlaces(realisatie), params: { naam: gemeente.naam, realisatie } });
  },
};
