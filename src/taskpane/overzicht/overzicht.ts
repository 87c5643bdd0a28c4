// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../domain/dates";
import { SOORTEN, type Provincie, type Soort } from "../../domain/gebied";
import { gap } from "../../domain/measures/gap";
import type { FigureIndex } from "../../domain/measures/index-of-figures";
import { overschot } from "../../domain/measures/overschot";
import type { Answer } from "../../domain/measures/problem";
import { realisatie } from "../../domain/measures/realisatie";
import { realisatiegraad } from "../../domain/measures/realisatiegraad";
import { taakstelling } from "../../domain/measures/taakstelling";
import { tekort } from "../../domain/measures/tekort";
import type { Model } from "../../domain/model";

/** The figures of the provincie for one soort, in places; the graad is a fraction. */
export interface SoortOverzicht {
  readonly soort: Soort;
  readonly taakstelling: Answer<number>;
  readonly realisatie: Answer<number>;
  readonly graad: Answer<number>;
  readonly gap: Answer<number>;
  readonly tekort: Answer<number>;
  readonly overschot: Answer<number>;
  /** How many gemeenten have realised less, and more, than their taakstelling. */
  readonly behind: number;
  readonly ahead: number;
}

export interface Overzicht {
  readonly provincie: string;
  readonly peildatum: CalendarDate | null;
  readonly soorten: readonly SoortOverzicht[];
}

/** The provincie at a glance; null where no provincie can be told from the workbook. */
export function overzichtOf({ index }: Model): Overzicht | null {
  const provincie = index.gebieden.provincies.find(({ naam }) => naam === index.provincie);
  if (provincie === undefined) return null;
  return {
    provincie: provincie.naam,
    peildatum: index.peildata[0] ?? null,
    soorten: SOORTEN.map((soort) => ofSoort(index, provincie, soort)),
  };
}

function ofSoort(index: FigureIndex, provincie: Provincie, soort: Soort): SoortOverzicht {
  const gaps = index.gebieden.gemeentenOf(provincie).map((gemeente) => gap(index, gemeente, soort));
  return {
    soort,
    taakstelling: taakstelling(index, provincie, soort),
    realisatie: realisatie(index, provincie, soort),
    graad: realisatiegraad(index, provincie, soort),
    gap: gap(index, provincie, soort),
    tekort: tekort(index, provincie, soort),
    overschot: overschot(index, provincie, soort),
    behind: gaps.filter((one) => one.ok && one.value > 0).length,
    ahead: gaps.filter((one) => one.ok && one.value < 0).length,
  };
}
