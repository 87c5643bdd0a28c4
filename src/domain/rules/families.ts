// SPDX-License-Identifier: EUPL-1.2

import type { Family } from "./rule";

/** What the rules of a family are about. */
export const FAMILY_TITLES: Readonly<Record<Family, string>> = {
  structuur: "Structuur: hoe de tabellen zijn ingericht",
  cel: "Cel: wat er in één cel staat",
  gemeente: "Gemeente: namen, codes en indeling",
  rekenen: "Rekenen: sommen, verschillen en percentages",
  plausibel: "Plausibel: getallen die niet bij elkaar passen",
  tijd: "Tijd: peildata en de cyclus",
  uitruil: "Uitruil: afspraken tussen gemeenten",
  dekking: "Dekking: wat niet is gecontroleerd",
};
