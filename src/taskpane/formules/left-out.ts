// SPDX-License-Identifier: EUPL-1.2

import { missingOf, type Missing } from "../../domain/measures/missing";
import { prognose } from "../../domain/measures/prognose";
import { realisatie } from "../../domain/measures/realisatie";
import { resolveGebied } from "../../domain/measures/resolve-gebied";
import { startCyclus, startstand } from "../../domain/measures/startstand";
import { statusOfGemeente } from "../../domain/measures/status";
import { taakstelling } from "../../domain/measures/taakstelling";
import { verschil } from "../../domain/measures/verschil";
import type { FigureIndex } from "../../domain/figures/figure-index";
import type { Gemeente, SoortOfTotaal } from "../../domain/gemeenten/gebied";
import type { CalendarDate } from "../../domain/sheet/dates";
import { answer, type Answer } from "../../domain/measures/problem";
import { gap } from "../../domain/measures/gap";
import { numberArgument, soortArgument } from "../../functions/arguments";
import type { FunctionId } from "../../functions/functions";
import type { Argument } from "./argument";
import type { OfferedFunction } from "./catalogue";

interface Asked {
  readonly index: FigureIndex;
  readonly soort: SoortOfTotaal;
  readonly peildatum: CalendarDate | null;
  readonly cyclus: number | null;
  readonly vorige: CalendarDate | null;
  /** The day of a prognose. */
  readonly datum: CalendarDate | null;
}

const gapOf = (gemeente: Gemeente, { index, soort, peildatum, cyclus }: Asked): Answer<unknown> =>
  gap(index, gemeente, soort, { peildatum, cyclus });

/** What the functions that add up gemeenten ask of each. */
const ADDED: Partial<Record<FunctionId, (gemeente: Gemeente, asked: Asked) => Answer<unknown>>> = {
  TAAKSTELLING: (gemeente, { index, soort, cyclus, peildatum }) =>
    taakstelling(index, gemeente, soort, { cyclus, moment: peildatum }),
  REALISATIE: (gemeente, { index, soort, peildatum }) => realisatie(index, gemeente, soort, { peildatum }),
  GAP: gapOf,
  TEKORT: gapOf,
  OVERSCHOT: gapOf,
  REALISATIEGRAAD: gapOf,
  VERSCHIL: (gemeente, { index, soort, peildatum, vorige }) => verschil(index, gemeente, soort, { peildatum, vorige }),
  STATUS: (gemeente, { index, peildatum, cyclus }) => statusOfGemeente(index, gemeente, { peildatum, cyclus }),
  STARTSTAND: (gemeente, { index, soort, cyclus }) => startstand(index, gemeente, soort, { cyclus }),
  PROGNOSE: (gemeente, { index, soort, datum }) =>
    datum === null ? answer(null) : prognose(index, gemeente, soort, datum),
};

/** Whom the answer of a formula about one chosen gebied leaves out. Cells as arguments are not looked into: the answer is then of many. */
export function leftOut(
  index: FigureIndex,
  { id, parameters }: OfferedFunction,
  given: readonly (Argument | null)[],
): readonly Missing[] {
  const added = ADDED[id];
  const argument = askedIn(parameters, given);
  const text = (name: string): string | null => only(argument(name), "text")?.text ?? null;
  const date = (name: string): CalendarDate | null => only(argument(name), "date")?.date ?? null;
  const name = text("gebied");
  if (added === undefined || name === null) return [];
  const gebied = resolveGebied(index, name);
  if (!gebied.ok || gebied.value.level === "gemeente") return [];
  const of = soortArgument(text("soort"));
  if (!of.ok) return [];
  const soort = of.value;
  const cyclus = cyclusOf(argument("cyclus"));
  const asked = { index, soort, peildatum: date("peildatum"), cyclus, vorige: date("vorige"), datum: date("datum") };
  const peildatum = asked.datum ?? asked.peildatum;
  return missingOf(index, gebied.value, soort, { peildatum }, (_, gemeente) => added(gemeente, asked));
}

const askedIn =
  (parameters: OfferedFunction["parameters"], given: readonly (Argument | null)[]) =>
  (name: string): Argument | null =>
    given[parameters.findIndex((one) => one.name === name)] ?? null;

/** The cyclus that is asked; 0 is none, as in a cell. */
function cyclusOf(argument: Argument | null): number | null {
  const cyclus = numberArgument(only(argument, "number")?.number);
  return cyclus.ok ? cyclus.value : null;
}

/** The cyclus of which a formula answers the start stand; null for other functions. */
export function startsIn(
  index: FigureIndex,
  { id, parameters }: OfferedFunction,
  given: readonly (Argument | null)[],
): number | null {
  if (id !== "STARTSTAND") return null;
  const argument = askedIn(parameters, given);
  const soort = soortArgument(only(argument("soort"), "text")?.text);
  return cyclusOf(argument("cyclus")) ?? (soort.ok ? startCyclus(index.of(soort.value)) : null);
}

function only<K extends Argument["kind"]>(argument: Argument | null, kind: K): Extract<Argument, { kind: K }> | null {
  return argument?.kind === kind ? (argument as Extract<Argument, { kind: K }>) : null;
}
