// SPDX-License-Identifier: EUPL-1.2

import type { Gebied, Gemeente, SoortOfTotaal } from "../gebied";
import type { FigureIndex } from "./index-of-figures";
import { collect, partsOf, type Part } from "./parts";
import { answer, problem, type Answer } from "./problem";

export interface TaakstellingOptions {
  /** Left out: whichever cyclus the workbook has, where it has one. */
  readonly cyclus?: number | null;
}

/**
 * The places of the verdeelbesluit. Of a regio or provincie the sum of its gemeenten, as far as known.
 * Source: domain design, "Formulas"; Spreidingswet, verdeelbesluit.
 */
export function taakstelling(index: FigureIndex, gebied: Gebied, soort: SoortOfTotaal, options: TaakstellingOptions = {}): Answer<number> {
  const cyclus = options.cyclus ?? null;
  if (!index.has("verdeelbesluit") && !index.has("voortgang")) return problem({ kind: "missing-tab", tab: "verdeelbesluit" });
  if (cyclus !== null && !index.cycli.includes(cyclus)) return problem({ kind: "no-cyclus", cyclus });
  const known = collect(index, gebied, soort, (gemeente) => taakstellingParts(index, gemeente, soort, cyclus));
  return known.ok ? answer(known.value.reduce((sum, part) => sum + part.value, 0)) : known;
}

export function taakstellingParts(index: FigureIndex, gemeente: Gemeente, soort: SoortOfTotaal, cyclus: number | null): readonly Part[] {
  const tab = index.has("verdeelbesluit") ? "verdeelbesluit" : "voortgang";
  return partsOf(gemeente, soort, tab, (of) => index.taakstelling(gemeente, of, cyclus));
}
