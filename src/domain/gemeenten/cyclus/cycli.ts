// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import { BUILT_IN } from "./built-in";

/** One cyclus of the law; a date that is not known yet is null. */
export interface Cyclus {
  readonly nummer: number;
  /** The begin. */
  readonly raming: CalendarDate | null;
  readonly verdeelbesluit: CalendarDate | null;
  readonly einde: CalendarDate | null;
}

/** When a step is expected whose day is not known. Its days say how long that may take; no figure counts with them. */
export interface Announced {
  readonly words: string;
  /** The first and the last day that these words may mean. */
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** One step of a cyclus; a date that is not known yet is null. */
export interface CyclusStep {
  readonly cyclus: number;
  readonly stap: string;
  readonly date: CalendarDate | null;
  /** When it is expected, where no day is known yet. */
  readonly announced: Announced | null;
  /** True where the workbook's own tab Cyclus says so, which goes before what is built in. */
  readonly own: boolean;
}

/** A step as the workbook's own tab Cyclus has it. */
type OwnStep = Pick<CyclusStep, "cyclus" | "stap" | "date"> & {
  readonly unreadable?: true;
  readonly announced?: Announced;
};

/** The steps that the built-in cycli name, with the words that tell them in a workbook ("Einde cyclus"). */
const STEPS = [...new Set(BUILT_IN.flatMap(({ stappen }) => stappen.map(({ stap }) => stap)))].map((stap) => ({
  stap,
  words: stap === "einde" ? /\b(einde?|eind-?datum|afloop(datum)?|slot(datum)?|afsluiting)\b/i : new RegExp(stap, "i"),
}));

/** Whether words name a step that is known. */
export const namesStep = (words: string): boolean => STEPS.some((step) => step.words.test(words));

/** The steps of every cyclus, oldest cyclus first: the built-in ones, with the workbook's own tab Cyclus before them. */
export function cyclusSteps(ownSteps: readonly OwnStep[]): readonly CyclusStep[] {
  const numbers = [...ownSteps.map(({ cyclus }) => cyclus), ...BUILT_IN.map(({ nummer }) => nummer)];
  return [...new Set(numbers)]
    .sort((a, b) => a - b)
    .flatMap((cyclus) =>
      STEPS.map(({ stap, words }): CyclusStep => {
        const steps = ownSteps.filter((step) => step.cyclus === cyclus && words.test(step.stap));
        const written = steps.find(({ date }) => date !== null) ?? steps.find(({ unreadable }) => unreadable);
        return written === undefined
          ? { cyclus, stap, ...builtInStep(cyclus, stap), own: false }
          : { cyclus, stap, date: written.date, announced: written.announced ?? null, own: true };
      }),
    );
}

function builtInStep(cyclus: number, stap: string): Pick<CyclusStep, "date" | "announced"> {
  const steps = BUILT_IN.find(({ nummer }) => nummer === cyclus)?.stappen ?? [];
  const { datum = null, aangekondigd, van, tot } = steps.find((step) => step.stap === stap) ?? {};
  const expected = aangekondigd !== undefined && van !== undefined && tot !== undefined;
  return { date: datum, announced: expected ? { words: aangekondigd, first: van, last: tot } : null };
}

/** The cycli, newest last. */
export function cycliOf(own: readonly OwnStep[]): readonly Cyclus[] {
  const steps = cyclusSteps(own);
  const dateOf = (nummer: number, stap: string): CalendarDate | null =>
    steps.find((step) => step.cyclus === nummer && step.stap === stap)?.date ?? null;
  return [...new Set(steps.map(({ cyclus }) => cyclus))].map((nummer) => ({
    nummer,
    raming: dateOf(nummer, "raming"),
    verdeelbesluit: dateOf(nummer, "verdeelbesluit"),
    einde: dateOf(nummer, "einde"),
  }));
}
