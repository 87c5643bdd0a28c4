// SPDX-License-Identifier: EUPL-1.2

import { SOORTEN, type Gemeente, type Provincie, type Regio } from "../gemeenten/gebied";
import type { FigureIndex } from "../figures/figure-index";
import { isSource } from "../figures/settle";
import type { Grootheid } from "../tabs/records";

/** The gebieden that a workbook has figures of, each level in the order of its names. */
export interface PresentGebieden {
  readonly provincies: readonly Provincie[];
  readonly regios: readonly Regio[];
  readonly gemeenten: readonly Gemeente[];
}

const ALL = [...SOORTEN, "totaal"] as const;
const ASKED = (["taakstelling", "realisatie"] as const).flatMap((grootheid) =>
  ALL.map((soort) => [grootheid, soort] as const),
);

/**
 * The gemeenten that have a taakstelling or realisatie in a table Verdeelbesluit or Voortgang, or one of these others in any table, be it a
 * blank one, with the regio's and provincies that these lie in.
 */
export function presentGebieden(index: FigureIndex, others: readonly Grootheid[] = []): PresentGebieden {
  const { gebieden } = index;
  const gemeenten = gebieden.gemeenten.filter(
    (gemeente) =>
      ASKED.some(([grootheid, soort]) => index.figures(gemeente, grootheid, soort).some(isSource)) ||
      others.some((grootheid) => ALL.some((soort) => index.figures(gemeente, grootheid, soort).length > 0)),
  );
  const regios = new Set(gemeenten.map((gemeente) => gebieden.regioOf(gemeente)));
  const provincies = new Set(gemeenten.map(({ provincie }) => provincie));
  return {
    provincies: byName(gebieden.provincies.filter(({ naam }) => provincies.has(naam))),
    regios: byName(gebieden.regios.filter((regio) => regios.has(regio))),
    gemeenten: byName(gemeenten),
  };
}

function byName<T extends { readonly naam: string }>(gebieden: readonly T[]): readonly T[] {
  return [...gebieden].sort((a, b) => a.naam.localeCompare(b.naam, "nl"));
}
