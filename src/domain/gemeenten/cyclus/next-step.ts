// SPDX-License-Identifier: EUPL-1.2

import { toSerial, type CalendarDate } from "../../sheet/dates";
import type { CyclusStep } from "./cycli";

const firstDay = ({ date, announced }: CyclusStep): CalendarDate => date ?? announced?.first ?? "";
const lastDay = ({ date, announced }: CyclusStep): CalendarDate => date ?? announced?.last ?? "";

/** Without the steps that came without a day of their own: a later one of their cyclus is known to have come. */
const notCome = (steps: readonly CyclusStep[], today: CalendarDate): CyclusStep[] =>
  steps.filter(
    ({ cyclus, date }, at) =>
      date !== null ||
      !steps.slice(at).some((later) => later.cyclus === cyclus && later.date !== null && later.date <= today),
  );

/** The soonest step that a day has not passed, over all cycli; null where none is known. */
export function nextStep(steps: readonly CyclusStep[], today: CalendarDate): CyclusStep | null {
  const ahead = notCome(steps, today).filter((step) => lastDay(step) >= today);
  return ahead.sort((one, other) => (firstDay(one) < firstDay(other) ? -1 : 1))[0] ?? null;
}

/** The last step that was announced for a time that has passed, of which nothing tells whether it came; null where there is none. */
export function overdueStep(steps: readonly CyclusStep[], today: CalendarDate): CyclusStep | null {
  return (
    notCome(steps, today)
      .filter(({ announced }) => announced !== null && announced.last < today)
      .at(-1) ?? null
  );
}

/** How many days until a step, from the first that it may be: 0 or less while it is expected any day. */
export const daysUntil = (step: CyclusStep, today: CalendarDate): number => toSerial(firstDay(step)) - toSerial(today);
