// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import { formatCount, formatDate } from "../../sheet/format";
import type { CyclusStep } from "./cycli";
import { daysUntil, nextStep, overdueStep } from "./next-step";
import { stepNameAlone } from "./words";

/** A step that comes next, or of which nobody can tell here whether it came. */
export interface StepWords {
  readonly cyclus: number;
  /** "Verslag" */
  readonly name: string;
  /** "over 8 dagen"; "onbekend" where its time has passed. */
  readonly when: string;
  /** "aangekondigd: begin december 2026", or the day that is known. */
  readonly why: string;
}

const OVERDUE = "Of het zover is, weet deze invoegtoepassing niet";

/** The next step of the law in words; null where none is known. */
export function nextStepWords(steps: readonly CyclusStep[], today: CalendarDate): StepWords | null {
  const step = nextStep(steps, today);
  if (step === null) return null;
  const { date, announced } = step;
  const why = announced === null ? `op ${formatDate(date ?? "")}` : `aangekondigd: ${announced.words}`;
  return { ...named(step), when: daysWords(daysUntil(step, today), announced !== null), why };
}

/** A step that was announced for a time that has passed, in words; null where there is none. */
export function overdueStepWords(steps: readonly CyclusStep[], today: CalendarDate): StepWords | null {
  const step = overdueStep(steps, today);
  if (step?.announced == null) return null;
  return { ...named(step), when: "onbekend", why: `aangekondigd voor ${step.announced.words}. ${OVERDUE}` };
}

/** The next step in one sentence: "Verslag over 8 dagen, aangekondigd: begin december 2026". Where none is to come, the one that may have. */
export function nextStepLine(steps: readonly CyclusStep[], today: CalendarDate): string | null {
  const next = nextStepWords(steps, today);
  if (next !== null) return `${next.name} ${next.when}, ${next.why}`;
  const overdue = overdueStepWords(steps, today);
  return overdue === null ? null : `${overdue.name} ${overdue.why}.`;
}

const named = ({ cyclus, stap }: CyclusStep): Pick<StepWords, "cyclus" | "name"> => ({
  cyclus,
  name: stepNameAlone(stap),
});

/** A day that is only announced is never today or tomorrow for sure. */
function daysWords(days: number, announced: boolean): string {
  if (announced && days <= 0) return "nu verwacht";
  if (!announced && days < 2) return days === 0 ? "vandaag" : "morgen";
  return `over ${formatCount(days, "dag", "dagen")}`;
}
