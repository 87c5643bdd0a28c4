// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import builtInSteps from "./cycli.json";

interface BuiltInStep {
  readonly cyclus: number;
  readonly stap: string;
  readonly datum: CalendarDate | null;
  readonly aangekondigd?: string;
}
const builtIn: readonly BuiltInStep[] = builtInSteps;

/** One cyclus of the law; a date that is not known yet is null. */
export interface Cyclus {
  readonly nummer: number;
  /** The begin. */
  readonly raming: CalendarDate | null;
  readonly verdeelbesluit: CalendarDate | null;
  readonly einde: CalendarDate | null;
}

/** One step of a cyclus; a date that is not known yet is null. */
export interface CyclusStep {
  readonly cyclus: number;
  readonly stap: string;
  readonly date: CalendarDate | null;
  /** When it is expected, in words, where no day is known yet. */
  readonly announced: string | null;
  /** True where the date is that of the workbook's own tab Cyclus, which goes before the built-in one. */
  readonly own: boolean;
}

/** A step as the workbook's own tab Cyclus has it. */
type OwnStep = Pick<CyclusStep, "cyclus" | "stap" | "date"> & { readonly unreadable?: true };

/** The steps that the built-in dates name, with the words that tell them in a workbook ("Einde cyclus"). */
const STEPS = [...new Set(builtIn.map(({ stap }) => stap))].map((stap) => ({
  stap,
  words: stap === "einde" ? /\b(einde?|eind-?datum|afloop(datum)?|slot(datum)?|afsluiting)\b/i : new RegExp(stap, "i"),
}));

/** Whether words name a step that is known. */
export const namesStep = (words: string): boolean => STEPS.some((step) => step.words.test(words));

/**
 * The steps of every cyclus, oldest cyclus first: the built-in dates, with the workbook's own tab Cyclus before them.
 * The dates are data because later cycli are not known yet (source of the built-in ones: the report on the first cyclus).
 */
export function cyclusSteps(ownSteps: readonly OwnStep[]): readonly CyclusStep[] {
  const numbers = [...new Set([...ownSteps, ...builtIn].map(({ cyclus }) => cyclus))].sort((a, b) => a - b);
  return numbers.flatMap((cyclus) =>
    STEPS.map(({ stap, words }): CyclusStep => {
      const steps = ownSteps.filter((step) => step.cyclus === cyclus && words.test(step.stap));
      const written = steps.find(({ date }) => date !== null) ?? steps.find(({ unreadable }) => unreadable);
      const known = builtIn.find((step) => step.cyclus === cyclus && step.stap === stap);
      const own = { date: written?.date ?? null, announced: null, own: true };
      const given = { date: known?.datum ?? null, announced: known?.aangekondigd ?? null, own: false };
      return { cyclus, stap, ...(written === undefined ? given : own) };
    }),
  );
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
