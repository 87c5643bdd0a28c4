// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente } from "../../domain/gemeenten/gebied";
import type { FigureIndex } from "../../domain/figures/figure-index";
import { cyclusEnd } from "../../domain/measures/overzicht";
import { dayOfPairs } from "../../domain/measures/pairs";
import { overschot } from "../../domain/measures/overschot";
import type { Answer } from "../../domain/measures/problem";
import { prognose, prognoseName } from "../../domain/measures/prognose";
import { realisatie, realisatieParts, standOn } from "../../domain/measures/realisatie";
import { realisatiegraad } from "../../domain/measures/realisatiegraad";
import { statusOfGemeente } from "../../domain/measures/status";
import type { StatusWord } from "../../domain/measures/status-words";
import { taakstelling, taakstellingParts } from "../../domain/measures/taakstelling";
import { tekort } from "../../domain/measures/tekort";
import type { Model } from "../../domain/model";
import type { CalendarDate } from "../../domain/sheet/dates";
import type { CellRef } from "../../domain/sheet/snapshot";
import type { Choices } from "./choices";

/** One soort of a gemeente, in places. */
export type SidesOfSoort = Pick<GemeenteLine, "taakstelling" | "realisatie" | "tekort" | "overschot">;

/** How one gemeente stands, in places; the graad is a fraction. */
export interface GemeenteLine {
  readonly gemeente: Gemeente;
  readonly taakstelling: Answer<number>;
  readonly realisatie: Answer<number>;
  readonly graad: Answer<number>;
  readonly tekort: Answer<number>;
  readonly overschot: Answer<number>;
  /** At the end of the cyclus, from the stand that is shown; null where the workbook has no mutaties, or that end is not known. */
  readonly prognose: Answer<number> | null;
  /** Of amv alone; null where that is the soort that is shown. */
  readonly amv: SidesOfSoort | null;
  /** Over both soorten, whatever soort is shown. */
  readonly status: Answer<StatusWord>;
}

/** What the lines look forward to. */
export interface Forward {
  readonly date: CalendarDate;
  readonly stand: CalendarDate | null;
  /** "Prognose 1-2-2026", with the stand that it starts from where that is not the newest one before it. */
  readonly name: string;
}

/** The end of the cyclus of the stand; null where the workbook has no mutaties, or that end is not known. */
export function forwardOf({ index, cycli }: Model, { soort, peildatum }: Omit<Choices, "gebied">): Forward | null {
  const of = index.of(soort);
  const stand = standOn(of, { peildatum });
  if (!stand.ok || !index.has("mutaties")) return null;
  const date = cyclusEnd(cycli, of.cyclusNamedOn(stand.value), stand.value);
  return date === null ? null : { date, stand: stand.value, name: prognoseName(of, date, stand.value) };
}

/** The gemeenten of the chosen gebied, in the order of their names. */
export function gemeenteLines(model: Model, choices: Choices): readonly GemeenteLine[] {
  const { index } = model;
  const { gebied, peildatum } = choices;
  const forward = forwardOf(model, choices);
  const stand = standOn(index, { peildatum });
  const day = stand.ok ? dayOfPairs(index, { peildatum }, stand.value) : peildatum;
  return index.gebieden
    .gemeentenOf(gebied, day)
    .map((gemeente) => ({
      ...lineOf(index, gemeente, choices, day),
      prognose:
        forward === null ? null : prognose(index, gemeente, choices.soort, forward.date, { peildatum: forward.stand }),
      amv: choices.soort === "amv" ? null : lineOf(index, gemeente, { ...choices, soort: "amv" }, day),
    }));
}

function lineOf(
  index: FigureIndex,
  gemeente: Gemeente,
  { soort, peildatum }: Choices,
  day: CalendarDate | null,
): Omit<GemeenteLine, "prognose" | "amv"> {
  const { cyclus } = sourceCells(index, gemeente, { soort, peildatum });
  const options = { peildatum };
  return {
    gemeente,
    taakstelling: taakstelling(index, gemeente, soort, { cyclus, moment: peildatum }),
    realisatie: realisatie(index, gemeente, soort, { peildatum, gemeentenDay: day }),
    graad: realisatiegraad(index, gemeente, soort, options),
    tekort: tekort(index, gemeente, soort, options),
    overschot: overschot(index, gemeente, soort, options),
    status: statusOfGemeente(index, gemeente, options),
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
