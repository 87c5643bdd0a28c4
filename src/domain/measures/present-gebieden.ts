// SPDX-License-Identifier: EUPL-1.2

import { SOORTEN, type Gebied, type Gemeente, type Provincie, type Regio } from "../gemeenten/gebied";
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
 * blank one, with the regio's and provincies that these lie in. Of these others also the regio's and provincies that only have one themselves.
 */
export function presentGebieden(index: FigureIndex, others: readonly Grootheid[] = []): PresentGebieden {
  const { gebieden } = index;
  const hasOther = (gebied: Gebied): boolean =>
    others.some((grootheid) => ALL.some((soort) => index.figures(gebied, grootheid, soort).length > 0));
  const gemeenten = gebieden.gemeenten.filter(
    (gemeente) =>
      ASKED.some(([grootheid, soort]) => index.figures(gemeente, grootheid, soort).some(isSource)) ||
      hasOther(gemeente),
  );
  const around = new Set(gemeenten.map((gemeente) => gebieden.regioOf(gemeente)));
  const regios = gebieden.regios.filter((regio) => around.has(regio) || hasOther(regio));
  const provincies = new Set([...gemeenten, ...regios].map(({ provincie }) => provincie));
  return {
    provincies: byName(gebieden.provincies.filter((one) => provincies.has(one.naam) || hasOther(one))),
    regios: byName(regios),
    gemeenten: byName(gemeenten),
  };
}

function byName<T extends { readonly naam: string }>(gebieden: readonly T[]): readonly T[] {
  return [...gebieden].sort((a, b) => a.naam.localeCompare(b.naam, "nl"));
}
