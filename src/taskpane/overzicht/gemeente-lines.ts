// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente } from "../../domain/gemeenten/gebied";
import type { FigureIndex } from "../../domain/figures/figure-index";
import { dayOfPairs } from "../../domain/measures/pairs";
import { overschot } from "../../domain/measures/overschot";
import type { Answer } from "../../domain/measures/problem";
import { realisatie, realisatieParts, standOn } from "../../domain/measures/realisatie";
import { realisatiegraad } from "../../domain/measures/realisatiegraad";
import { statusOfGemeente } from "../../domain/measures/status";
import type { StatusWord } from "../../domain/measures/status-words";
import { taakstelling, taakstellingParts } from "../../domain/measures/taakstelling";
import { tekort } from "../../domain/measures/tekort";
import type { CalendarDate } from "../../domain/sheet/dates";
import type { CellRef } from "../../domain/sheet/snapshot";
import type { Choices } from "./choices";

/** How one gemeente stands, in places; the graad is a fraction. */
export interface GemeenteLine {
  readonly gemeente: Gemeente;
  readonly taakstelling: Answer<number>;
  readonly realisatie: Answer<number>;
  readonly graad: Answer<number>;
  readonly tekort: Answer<number>;
  readonly overschot: Answer<number>;
  /** Over both soorten, whatever soort is shown. */
  readonly status: Answer<StatusWord>;
  /** Where the realisatie stands, else the taakstelling, also where that cell says that it is not known; null: neither is in the workbook. */
  readonly cell: CellRef | null;
}

/** The gemeenten of the chosen gebied, in the order of their names. */
export function gemeenteLines(index: FigureIndex, choices: Choices): readonly GemeenteLine[] {
  const { gebied, peildatum } = choices;
  const stand = standOn(index, { peildatum });
  const day = stand.ok ? dayOfPairs(index, { peildatum }, stand.value) : peildatum;
  return index.gebieden.gemeentenOf(gebied, day).map((gemeente) => lineOf(index, gemeente, choices, day));
}

function lineOf(
  index: FigureIndex,
  gemeente: Gemeente,
  { soort, peildatum }: Choices,
  day: CalendarDate | null,
): GemeenteLine {
  const { cyclus, taakstellingAt, realisatieAt } = sourceCells(index, gemeente, { soort, peildatum });
  const options = { peildatum };
  return {
    gemeente,
    taakstelling: taakstelling(index, gemeente, soort, { cyclus, moment: peildatum }),
    realisatie: realisatie(index, gemeente, soort, { peildatum, gemeentenDay: day }),
    graad: realisatiegraad(index, gemeente, soort, options),
    tekort: tekort(index, gemeente, soort, options),
    overschot: overschot(index, gemeente, soort, options),
    status: statusOfGemeente(index, gemeente, options),
    cell: realisatieAt ?? taakstellingAt,
  };
}

export interface SourceCells {
  readonly cyclus: number | null;
  readonly taakstellingAt: CellRef | null;
  readonly realisatieAt: CellRef | null;
}

/** The cells of a gemeente; of the total the first one where its soorten have a cell each. */
export function sourceCells(
  index: FigureIndex,
  gemeente: Gemeente,
  { soort, peildatum }: Omit<Choices, "gebied">,
): SourceCells {
  const stand = standOn(index, { peildatum });
  const cyclus = stand.ok ? index.cyclusOn(stand.value) : null;
  const moment = peildatum ?? (stand.ok ? stand.value : null);
  const [task] = taakstellingParts(index, gemeente, soort, cyclus, moment).flatMap(({ from }) => from);
  const [realised] = stand.ok ? realisatieParts(index, gemeente, soort, stand.value).flatMap(({ from }) => from) : [];
  return { cyclus, taakstellingAt: task?.figure.at ?? null, realisatieAt: realised?.figure.at ?? null };
}
