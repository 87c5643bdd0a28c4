// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../domain/figures/figure-index";
import type { Gebied, SoortOfTotaal } from "../domain/gemeenten/gebied";
import type { Answer } from "../domain/measures/problem";
import type { StandOptions } from "../domain/measures/pairs";
import type { CalendarDate } from "../domain/sheet/dates";
import { answerEach } from "./answers";
import { dateArgument, numberArgument, soortArgument } from "./arguments";
import { stream, type Invocation } from "./stream";

/** What is asked of a gebied, a soort, a peildatum and a cyclus. */
type StandQuestion = (
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  options: StandOptions,
) => Answer<number | string>;

/** Streams the answer for each gebied of the first argument, or the problem of an argument that cannot be followed. */
export function streamStand(
  question: StandQuestion,
  gebied: unknown,
  soort: unknown,
  peildatum: unknown,
  cyclus: unknown,
  invocation: Invocation,
): void {
  const of = soortArgument(soort);
  const number = numberArgument(cyclus);
  stream(invocation, ({ index, snapshot }) => {
    const date = dateArgument(peildatum, snapshot.date1904);
    return answerEach(
      index,
      gebied,
      (found) => {
        if (!of.ok) return of;
        if (!date.ok) return date;
        return number.ok ? question(index, found, of.value, { peildatum: date.value, cyclus: number.value }) : number;
      },
      dayAsked(date),
    );
  });
}

/** The day that a question is about, which decides what gemeenten there are; null where none is told. */
export const dayAsked = (date: Answer<CalendarDate | null>): CalendarDate | null => (date.ok ? date.value : null);
