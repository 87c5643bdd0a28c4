// SPDX-License-Identifier: EUPL-1.2

import { nextStepWords, overdueStepWords } from "../../domain/gemeenten/cyclus/next-step-words";
import type { Model } from "../../domain/model";
import type { MoreFigure } from "./more-figures";

/** The next step of the law with the days to go, and before it the one of which nobody can tell here whether it came. */
export function stepFigures({ steps, today }: Model): readonly MoreFigure[] {
  const [overdue, next] = [overdueStepWords(steps, today), nextStepWords(steps, today)];
  return [
    ...(overdue === null
      ? []
      : [
          {
            ...overdue,
            note: `Van cyclus ${String(overdue.cyclus)} ${overdue.why}. Zet de dag op een tabblad Cyclus.`,
          },
        ]),
    ...(next === null ? [] : [{ ...next, note: `Volgende stap van cyclus ${String(next.cyclus)}, ${next.why}.` }]),
  ].map(({ name, when, note }) => ({ name, value: when, note }));
}
