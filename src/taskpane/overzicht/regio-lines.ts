// SPDX-License-Identifier: EUPL-1.2

import type { Regio } from "../../domain/gemeenten/gebied";
import type { FigureIndex } from "../../domain/figures/figure-index";
import type { PresentGebieden } from "../../domain/measures/present-gebieden";
import type { Choices } from "./choices";
import { figuresOf, type GebiedFigures } from "./gebied-figures";

export interface RegioLines {
  readonly lines: readonly { readonly regio: Regio; readonly figures: GebiedFigures }[];
  /** How many gemeenten of the provincie lie in none of these regio's. */
  readonly outside: number;
}

/** A provincie by its regio's; null where there are not several. */
export function regioLines(index: FigureIndex, { regios }: PresentGebieden, choices: Choices): RegioLines | null {
  const { gebied } = choices;
  if (gebied.level !== "provincie") return null;
  const own = regios.filter(({ provincie }) => provincie === gebied.naam);
  if (own.length < 2) return null;
  const inside = new Set(own);
  const outside = index.gebieden.gemeentenOf(gebied).filter((gemeente) => {
    const regio = index.gebieden.regioOf(gemeente);
    return regio === null || !inside.has(regio);
  });
  return {
    lines: own.map((regio) => ({ regio, figures: figuresOf(index, { ...choices, gebied: regio }) })),
    outside: outside.length,
  };
}
