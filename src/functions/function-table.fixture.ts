// SPDX-License-Identifier: EUPL-1.2

import { MEASURE_NAMES, MEASURES, type MeasureName } from "../domain/measures/registry";
import type { Problem } from "../domain/measures/problem";
import { TAB_KIND_NAMES } from "../domain/tabs/table";
import { resolveGebied } from "../domain/measures/resolve-gebied";
import type { Model } from "../domain/model";
import { cellError, installFunctions, resultOf } from "./custom-functions.fixture";
import metadata from "./functions.json";
import { sampleModel } from "./sample.fixture";

export const associated = installFunctions();
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
const END_OF_CYCLUS = 46054;

/** The sample has one stand: a difference asks for another. */
const tabAsked = (found: Problem): string | null =>
  found.kind === "no-vorige" ? TAB_KIND_NAMES.voortgang : "tab" in found ? TAB_KIND_NAMES[found.tab] : null;

/** A measure takes what its parameters say, and is made of what its herkomst says. */
function aboutMeasure(name: MeasureName): [string, About] {
  const id = name.toUpperCase();
  const parameters = metadata.functions.find((one) => one.id === id)?.parameters ?? [];
  const takes = (...names: readonly string[]): boolean =>
    parameters.some((parameter) => names.includes(parameter.name));
  const alkmaar = resolveGebied(sample.index, "Alkmaar");
  if (!alkmaar.ok) throw new Error("no Alkmaar in the sample");
  const question = { gebied: alkmaar.value, soort: "regulier", peildatum: "2026-02-01" } as const;
  const found = MEASURES[name].herkomst(sample.index, question);
  // A link of the chain may not be there; then its problem says which tab it asks.
  const asksTab = found.ok ? null : tabAsked(found.problem);
  if (!found.ok && asksTab === null) throw new Error(`no ${name} in the sample`);
  const { taakstelling = null, realisatie = null, duurzaam = null, teltMee = null } = found.ok ? found.value : {};
  const asksStand = !found.ok && found.problem.kind === "no-vorige";
  const ofLocaties = duurzaam !== null || teltMee !== null;
  const tab = asksTab ?? (ofLocaties ? "Locaties" : realisatie !== null ? "Voortgang" : "Verdeelbesluit");
  return [
    id,
    {
      args: ({ gebied, soort, date }) => {
        const given: Readonly<Record<string, unknown>> = {
          gebied,
          soort,
          peildatum: date,
          datum: date ?? END_OF_CYCLUS,
        };
        return parameters.map((parameter) => given[parameter.name] ?? null);
      },
      soort: takes("soort"),
      date: takes("peildatum", "datum"),
      tab,
      tasks: taakstelling !== null,
      stands: realisatie !== null || asksStand,
    },
  ];
}

export const AREA_FUNCTIONS: Readonly<Record<string, About>> = {
  ...Object.fromEntries(MEASURE_NAMES.map(aboutMeasure)),
  REGIO: register,
  CODE: register,
  NAAM: register,
  GEMEENTEN: { ...register, args: ({ gebied, date }) => [gebied, date], date: true, spills: true },
  OVERZICHT: { ...stand, spills: true },
  SLUITHET: { ...register, args: ({ gebied, soort }) => [gebied, soort, null], soort: true, spills: true },
  HERKOMST: { ...stand, args: ({ gebied, soort, date }) => [gebied, "gap", soort, date] },
  ONTBREEKT: stand,
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
