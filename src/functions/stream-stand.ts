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
  const number = numberArgument(cyclus);
  streamWith(
    () => number,
    (index, found, of, date, asked) => question(index, found, of, { peildatum: date, cyclus: asked }),
    gebied,
    soort,
    peildatum,
    invocation,
  );
}

/** The same with one more argument than a soort and a peildatum; `more` reads it, under the date system of the workbook. */
export function streamWith<T>(
  more: (date1904: boolean) => Answer<T>,
  question: (
    index: FigureIndex,
    gebied: Gebied,
    soort: SoortOfTotaal,
    peildatum: CalendarDate | null,
    asked: T,
  ) => Answer<number | string>,
  gebied: unknown,
  soort: unknown,
  peildatum: unknown,
  invocation: Invocation,
): void {
  const of = soortArgument(soort);
  stream(invocation, ({ index, snapshot }) => {
    const date = dateArgument(peildatum, snapshot.date1904);
    const asked = more(snapshot.date1904);
    return answerEach(
      index,
      gebied,
      (found) => {
        if (!of.ok) return of;
        if (!date.ok) return date;
        return asked.ok ? question(index, found, of.value, date.value, asked.value) : asked;
      },
      dayAsked(date),
    );
  });
}

/** The day that a question is about, which decides what gemeenten there are; null where none is told. */
export const dayAsked = (date: Answer<CalendarDate | null>): CalendarDate | null => (date.ok ? date.value : null);
