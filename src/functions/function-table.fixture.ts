// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../domain/model";
import { associateFunctions } from "./associate";
import { cellError, installRuntime, resultOf } from "./custom-functions.fixture";
import { sampleModel } from "./sample.fixture";

export const associated = installRuntime();
associateFunctions();
export const sample = sampleModel();

export interface Call {
  readonly gebied?: unknown;
  readonly soort?: unknown;
  readonly date?: unknown;
}
/** How each function that asks about a gebied takes its arguments; `tab` it cannot do without, as a message names it. */
export interface About {
  readonly args: (call: Call) => unknown[];
  readonly soort: boolean;
  readonly date: boolean;
  readonly tab: string | null;
  /** Whether it answers from a taakstelling, and from a realisatie. */
  readonly tasks: boolean;
  readonly stands: boolean;
  /** Spills rows of its own, not in the shape of its argument. */
  readonly spills?: true;
}
const stand: About = {
  args: ({ gebied, soort, date }) => [gebied, soort, date],
  soort: true,
  date: true,
  tab: "Voortgang",
  tasks: true,
  stands: true,
};
const register: About = {
  args: ({ gebied }) => [gebied],
  soort: false,
  date: false,
  tab: null,
  tasks: false,
  stands: false,
};
export const AREA_FUNCTIONS: Readonly<Record<string, About>> = {
  TAAKSTELLING: {
    ...stand,
    args: ({ gebied, soort }) => [gebied, soort, null],
    date: false,
    tab: "Verdeelbesluit",
    stands: false,
  },
  REALISATIE: { ...stand, tasks: false },
  GAP: stand,
  TEKORT: stand,
  OVERSCHOT: stand,
  REALISATIEGRAAD: stand,
  PROGNOSE: { ...stand, args: ({ gebied, soort, date }) => [gebied, date ?? 46054, soort], tasks: false },
  DUURZAAM: {
    ...stand,
    args: ({ gebied, soort, date }) => [gebied, soort, date, null, null],
    tab: "Locaties",
    tasks: false,
    stands: false,
  },
  STATUS: { ...stand, args: ({ gebied, date }) => [gebied, date], soort: false },
  REGIO: register,
  CODE: register,
  NAAM: register,
  GEMEENTEN: { ...register, args: ({ gebied, date }) => [gebied, date], date: true, spills: true },
  OVERZICHT: { ...stand, spills: true },
  HERKOMST: { ...stand, args: ({ gebied, soort, date }) => [gebied, "gap", soort, date] },
  GEMEENTE: register,
};
/** The functions that ask about no gebied. */
export const OTHERS = ["PEILDATUM", "BEVINDINGEN"];

export const all = Object.entries(AREA_FUNCTIONS);
export const only = (test: (about: About) => boolean): [string, About][] => all.filter(([, about]) => test(about));

/** What a cell with a function shows, about Alkmaar unless said, over the sample or another workbook. */
export function ask(id: string, call: Call, model: Model = sample): unknown {
  return resultOf(
    associated,
    model,
    id,
    (AREA_FUNCTIONS[id] as About).args({ gebied: [["Alkmaar"]], soort: null, date: null, ...call }),
  );
}
export const notAvailable = (message: string): object => cellError("#N/A", message);
