// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../figures/figure-index";
import type { SoortOfTotaal } from "../gemeenten/gebied";
import type { Herkomst, HerkomstQuestion } from "./herkomst";
import type { Answer } from "./problem";

/** What people ask of a gebied. */
export const MEASURE_GROUPS = ["Hoeveel plaatsen", "Hoe ver", "Vooruit", "Duurzaam", "De keten"] as const;

/** One question about a gebied beside its answer: where the answer comes from, and its Dutch words. */
export interface Measure {
  readonly group: (typeof MEASURE_GROUPS)[number];
  /** What its number counts; null where the answer is a word, which is about both soorten. */
  readonly unit: "places" | "fraction" | null;
  /** The soort of a question that names none, where that hangs on the tables; null: they do not tell. */
  readonly usualSoort?: (index: FigureIndex, cyclus: number | null) => SoortOfTotaal | null;
  /** Where the answer comes from; where there is none, its problem. */
  herkomst(index: FigureIndex, question: HerkomstQuestion): Answer<Herkomst>;
  /** The answer with the sum behind it, after "Gap regulier van Alkmaar: ". */
  sum(herkomst: Herkomst): string;
}
