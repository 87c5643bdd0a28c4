// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../../../domain/figures/figure-index";
import { gap } from "../../../domain/measures/gap";
import { missingOf, type Missing } from "../../../domain/measures/missing";
import { cyclusEnd } from "../../../domain/measures/overzicht";
import { answer, problem, type Answer } from "../../../domain/measures/problem";
import { prognose } from "../../../domain/measures/prognose";
import { realisatie } from "../../../domain/measures/realisatie";
import { taakstelling } from "../../../domain/measures/taakstelling";
import { verschil } from "../../../domain/measures/verschil";
import type { Model } from "../../../domain/model";
import type { CalendarDate } from "../../../domain/sheet/dates";
import type { Choices } from "../choices";
import { cyclusOfStand, deadlineOf, milestonesOf, type Deadline, type Milestone } from "./deadlines";
import { taskSteps, type TaskStep } from "./task-steps";

/** How a gebied stood on one peildatum, in places. */
export interface Stand {
  readonly date: CalendarDate;
  readonly realisatie: Answer<number>;
  /** Of the cyclus of that peildatum. */
  readonly taakstelling: Answer<number>;
  /** The gemeenten that are not in the realisatie. */
  readonly missing: readonly Missing[];
}

/** What is expected at the end of the cyclus of a stand, in places. */
export interface Forecast {
  readonly date: CalendarDate;
  readonly places: Answer<number>;
  readonly missing: readonly Missing[];
  /** Of the cyclus that ends then, on that day. */
  readonly taakstelling: Answer<number>;
  /** That cyclus, where the workbook has the taakstellingen of more than one. */
  readonly cyclus: number | null;
  /** Taakstelling − prognose, of the same gemeenten; null where one is unknown or they are not about the same. */
  readonly short: number | null;
}

/** The realisatie of a gebied on its way to the taakstelling. */
export interface BurnUp {
  /** Oldest first. */
  readonly stands: readonly Stand[];
  /** The one that is asked about, from which the prognose starts. */
  readonly stand: Stand;
  /** What it differs from the stand before it, as VERSCHIL; null where there is none before it. */
  readonly since: { readonly date: CalendarDate; readonly change: Answer<number> } | null;
  /** As GAP: of the stand itself. */
  readonly gap: Answer<number>;
  /** A problem where the end of the cyclus is not known. */
  readonly forecast: Answer<Forecast>;
  readonly taakstelling: readonly TaskStep[];
  readonly milestones: readonly Milestone[];
  readonly deadline: Deadline;
  /** Of the taakstelling of the stand, where the workbook has those of more than one. */
  readonly cyclus: number | null;
}

/** Null where the workbook has no stand with a known day: then there is no time to draw. */
export function burnUpOf(model: Model, { gebied, soort, peildatum }: Choices): BurnUp | null {
  const { index } = model;
  const stands = [...index.peildata].reverse().map((date) => standOf(index, { gebied, soort, peildatum: date }, date));
  const at = stands.findIndex(({ date }) => date === peildatum);
  const stand = stands[at];
  if (stand === undefined) return null;
  const cyclus = cyclusOfStand(index, stand.date);
  const before = stands[at - 1] ?? null;
  const forecast = forecastOf(model, { gebied, soort, peildatum }, stand.date);
  const until = forecast.ok ? forecast.value.date : null;
  const ending = forecast.ok ? forecast.value.cyclus : null;
  const milestones = milestonesOf(model, [...stands.map(({ date }) => cyclusOfStand(index, date)), cyclus, ending]);
  const days = [...stands, ...milestones].map(({ date }) => date);
  return {
    stands,
    stand,
    since:
      before === null
        ? null
        : { date: before.date, change: verschil(index, gebied, soort, { peildatum: stand.date, vorige: before.date }) },
    gap: gap(index, gebied, soort, { peildatum }),
    forecast,
    taakstelling: taskSteps(index, gebied, soort, until === null ? days : [...days, until]),
    milestones,
    deadline: deadlineOf(model, cyclus),
    cyclus: index.cycli.length > 1 ? index.cyclusOn(stand.date) : null,
  };
}

/** Whether there is anything to draw: a realisatie, a taakstelling or a prognose of any day. */
export function hasNumbers({ stands, taakstelling, forecast }: BurnUp): boolean {
  const lines = [...stands.map(({ realisatie }) => realisatie), ...taakstelling.map(({ places }) => places)];
  return [...lines, ...(forecast.ok ? [forecast.value.places] : [])].some(({ ok }) => ok);
}

function standOf(index: FigureIndex, { gebied, soort, peildatum }: Choices, date: CalendarDate): Stand {
  const places = realisatie(index, gebied, soort, { peildatum });
  return {
    date,
    realisatie: places,
    taakstelling: taakstelling(index, gebied, soort, { cyclus: index.cyclusOn(date), moment: date }),
    missing: places.ok ? missingOf(index, gebied, soort, { peildatum }, realisatie) : [],
  };
}

function forecastOf({ index, cycli }: Model, { gebied, soort }: Choices, stand: CalendarDate): Answer<Forecast> {
  const date = cyclusEnd(cycli, index.cyclusNamedOn(stand), stand);
  if (date === null) return problem({ kind: "no-cyclus-end" });
  const ending = cycli.find(({ einde }) => einde === date)?.nummer ?? null;
  // A workbook that names no cyclus has one taakstelling, whichever it is of.
  const options = { cyclus: index.cycli.length === 0 ? null : ending, moment: date };
  const from = { peildatum: stand };
  const places = prognose(index, gebied, soort, date, from);
  const task = taakstelling(index, gebied, soort, options);
  const missing = places.ok
    ? missingOf(index, gebied, soort, { peildatum: date }, (_, one) => prognose(index, one, soort, date, from))
    : [];
  const lacking = task.ok
    ? missingOf(index, gebied, soort, { peildatum: date }, (_, one) => taakstelling(index, one, soort, options))
    : [];
  const short = task.ok && places.ok && areOfSame(missing, lacking, soort) ? task.value - places.value : null;
  const cyclus = index.cycli.length > 1 ? ending : null;
  return answer({ date, places, missing, taakstelling: task, cyclus, short });
}

/** Whether two sums leave out the same gemeenten. Of a totaal a gemeente may lack one soort only, so there nobody may be missing. */
function areOfSame(ones: readonly Missing[], others: readonly Missing[], soort: Choices["soort"]): boolean {
  if (soort === "totaal" && ones.length + others.length > 0) return false;
  const codes = (missing: readonly Missing[]): string => missing.map(({ gemeente }) => gemeente.code).join();
  return codes(ones) === codes(others);
}
