// SPDX-License-Identifier: EUPL-1.2

import type { Soort } from "../../gemeenten/gebied";
import { formatPlaces } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface AboveParams {
  readonly naam: string;
  readonly soort: Soort;
  readonly realisatie: number;
  readonly taakstelling: number;
}

/** More realised than the taakstelling asks. It happens, so only worth a look; amv without any taakstelling is another rule. */
export const bovenTaakstelling: Rule<AboveParams, "stand"> = {
  id: "plausibel.boven-taakstelling",
  title: "Meer gerealiseerd dan de taakstelling",
  checks: "Een gemeente heeft meer gerealiseerd dan haar taakstelling.",
  reason: "Dat mag. Kijk na of regulier en amv niet zijn verwisseld.",
  source: { kind: "rapport", paragraaf: "3.1" },
  severity: "aandachtspunt",
  each: "stand",
  in: ["voortgang"],
  sentence: ({ naam, soort, realisatie, taakstelling }) =>
    `${naam} heeft ${formatPlaces(realisatie)} plaatsen ${soort} bij een taakstelling van ${formatPlaces(taakstelling)}: ${formatPlaces(realisatie - taakstelling)} meer.`,
  check({ gemeente, soort, compared: realisatie, taakstelling, at }) {
    if (taakstelling === null || realisatie <= taakstelling || (soort === "amv" && taakstelling === 0)) return null;
    return draftAt(at, {
      found: formatPlaces(realisatie),
      params: { naam: gemeente.naam, soort, realisatie, taakstelling },
    });
  },
};
