// SPDX-License-Identifier: EUPL-1.2

import { duurzaam, duurzaamParts } from "../../domain/measures/duurzaam";
import type { Gemeente } from "../../domain/gemeenten/gebied";
import { cyclusEnd } from "../../domain/measures/overzicht";
import { missingOf, type Missing } from "../../domain/measures/missing";
import type { Problem } from "../../domain/measures/problem";
import { prognose, prognoseName, prognoseParts } from "../../domain/measures/prognose";
import { standOn } from "../../domain/measures/realisatie";
import { statusOfGebied, statusOfGemeente } from "../../domain/measures/status";
import { uncountedMutaties } from "../../domain/measures/uncounted-mutaties";
import type { Model } from "../../domain/model";
import { formatCount, formatDate } from "../../domain/sheet/format";
import {
  describeUncounted,
  describeUnknownLocaties,
  DUURZAAM_RULES,
  VOLDOET_RULES,
} from "../../domain/measures/herkomst-words";
import { describeProblem } from "../../domain/measures/problem-words";
import { describeStatusCount } from "../../domain/measures/status-words";
import type { Choices } from "./choices";
import { problemsOf, type GebiedFigures } from "./gebied-figures";
import { UNKNOWN } from "./words";

/** A figure beside the headline: what it is, its value, and what must be known to read it. */
export interface MoreFigure {
  readonly name: string;
  readonly value: string;
  readonly note: string;
  /** The gemeenten that are not in it. */
  readonly missing?: readonly Missing[];
}

/**
 * Who meets the taakstelling; the prognose where the workbook has mutaties; what is durable where it has locaties. What is not known
 * for a reason that the headline tells already is left out.
 */
export function moreFigures(model: Model, headline: GebiedFigures): readonly MoreFigure[] {
  const told = problemsOf(headline).map(describeProblem);
  const figures = [status(model, headline), prognosis(model, headline), durable(model, headline)].filter(
    (figure) => figure !== null,
  );
  return figures.filter(({ value, note }) => value !== UNKNOWN || !told.includes(note));
}

function status({ index }: Model, { gebied, peildatum }: Choices): MoreFigure {
  if (gebied.level === "gemeente") {
    const found = statusOfGemeente(index, gebied, { peildatum });
    return found.ok
      ? { name: "Status", value: found.value, note: "Over regulier en amv." }
      : unknown("Status", found.problem);
  }
  const count = statusOfGebied(index, gebied, { peildatum });
  if (!count.ok) return unknown("Voldoet", count.problem);
  // The count is the figure; what must be known of it stands below.
  const [value = "", ...more] = describeStatusCount(count.value).split(", ");
  const known = more.map((one) => `${one.charAt(0).toUpperCase()}${one.slice(1)}. `).join("");
  const statusOf = (_: unknown, gemeente: Gemeente) => statusOfGemeente(index, gemeente, { peildatum });
  return {
    name: "Voldoet",
    value,
    note: `${known}Regel: ${VOLDOET_RULES[count.value.regel]}.`,
    missing: missingOf(index, gebied, "totaal", { peildatum }, statusOf),
  };
}

function prognosis({ index, cycli }: Model, { gebied, soort, peildatum }: Choices): MoreFigure | null {
  const stand = standOn(index, { peildatum });
  if (!stand.ok || !index.has("mutaties")) return null;
  const until = cyclusEnd(cycli, index.cyclusNamedOn(stand.value), stand.value);
  if (until === null) return null;
  const name = prognoseName(index.of(soort), until, stand.value);
  const from = { peildatum: stand.value };
  const expected = prognose(index, gebied, soort, until, from);
  const parts = prognoseParts(index, gebied, soort, until, from);
  if (!expected.ok) return unknown(name, expected.problem);
  if (!parts.ok) return unknown(name, parts.problem);
  const { mutaties } = parts.value;
  const counted = `Realisatie met ${formatCount(mutaties.length, "mutatie", "mutaties")} tot en met het einde van de cyclus.`;
  return {
    name,
    value: plaatsen(expected.value),
    note: `${counted}${describeUncounted(uncountedMutaties(index, gebied, soort, mutaties, until))}`,
    missing: missingOf(index, gebied, soort, { peildatum: until }, (_, gemeente) =>
      prognose(index, gemeente, soort, until, from),
    ),
  };
}

function durable({ index }: Model, { gebied, soort, peildatum }: Choices): MoreFigure | null {
  if (!index.has("locaties")) return null;
  const found = duurzaam(index, gebied, soort, { peildatum });
  const parts = duurzaamParts(index, gebied, soort, { peildatum });
  if (!found.ok) return unknown("Duurzaam", found.problem);
  if (!parts.ok) return unknown("Duurzaam", parts.problem);
  const { regel, jaren, peildatum: day } = parts.value;
  return {
    name: "Duurzaam",
    value: plaatsen(found.value),
    note: `Op ${formatDate(day)}, regel ${DUURZAAM_RULES[regel](formatCount(jaren, "jaar", "jaar"))}.${describeUnknownLocaties(parts.value)}`,
  };
}

const plaatsen = (count: number): string => formatCount(count, "plaats", "plaatsen");

const unknown = (name: string, problem: Problem): MoreFigure => ({
  name,
  value: UNKNOWN,
  note: describeProblem(problem),
});
