// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente, Provincie, Regio } from "../gemeenten/gebied";
import type { FigureIndex } from "../figures/figure-index";

/** The gebieden that a workbook has figures of, each level in the order of its names. */
export interface PresentGebieden {
  readonly provincies: readonly Provincie[];
  readonly regios: readonly Regio[];
  readonly gemeenten: readonly Gemeente[];
}

/** The gemeenten that have a taakstelling or realisatie in a table Verdeelbesluit or Voortgang, be it a blank one, with the regio's and provincies that these lie in. */
export function presentGebieden({ gebieden, records }: FigureIndex): PresentGebieden {
  const codes = new Set<string>();
  for (const {
    gebied: { resolution },
    grootheid,
    table: { kind },
    total,
  } of records.figures) {
    const isSource =
      (grootheid === "taakstelling" || grootheid === "realisatie") &&
      (kind === "verdeelbesluit" || kind === "voortgang");
    if (isSource && !total && resolution.status === "found" && resolution.gebied.level === "gemeente")
      codes.add(resolution.gebied.code);
  }
  const gemeenten = gebieden.gemeenten.filter(({ code }) => codes.has(code));
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
