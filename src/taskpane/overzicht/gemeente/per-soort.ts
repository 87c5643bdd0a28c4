// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente, SoortOfTotaal } from "../../../domain/gemeenten/gebied";
import { cyclusEnd } from "../../../domain/measures/overzicht";
import { problem, type Answer, type Problem } from "../../../domain/measures/problem";
import { prognose, prognoseName } from "../../../domain/measures/prognose";
import { standOn } from "../../../domain/measures/realisatie";
import type { Model } from "../../../domain/model";
import type { CalendarDate } from "../../../domain/sheet/dates";
import { SOORT_CHOICES, type Choices } from "../choices";
import { figuresOf, problemsOf, type GebiedFigures } from "../gebied-figures";
import { percentage, places } from "../words";

/** The figures of a gemeente, of each soort. */
export interface PerSoort {
  readonly soorten: readonly SoortOfTotaal[];
  readonly rows: readonly { readonly name: string; readonly values: readonly string[] }[];
  /** Why one is not known, each reason once. */
  readonly problems: readonly Problem[];
  /** The end of the cyclus; null: not known. */
  readonly until: CalendarDate | null;
  /** The peildatum of the figures; null: no known day. */
  readonly stand: CalendarDate | null;
}

type Named = readonly [name: string, words: (figures: GebiedFigures) => string];
const FIGURES: readonly Named[] = [
  ["Taakstelling", ({ taakstelling }) => places(taakstelling)],
  ["Realisatie", ({ realisatie }) => places(realisatie)],
  ["Gap", ({ gap }) => places(gap)],
  ["Tekort", ({ tekort }) => places(tekort)],
  ["Overschot", ({ overschot }) => places(overschot)],
  ["Graad", ({ graad }) => (!graad.ok && graad.problem.kind === "division-by-zero" ? "–" : percentage(graad))],
];

export function perSoort({ index, cycli }: Model, gemeente: Gemeente, peildatum: Choices["peildatum"]): PerSoort {
  const figures = SOORT_CHOICES.map((soort) => figuresOf(index, { gebied: gemeente, soort, peildatum }));
  const found = standOn(index, { peildatum });
  const stand = found.ok ? found.value : null;
  const until = found.ok ? cyclusEnd(cycli, index.cyclusNamedOn(stand), stand) : null;
  const expected = SOORT_CHOICES.map((soort): Answer<number> =>
    until === null ? problem({ kind: "no-cyclus-end" }) : prognose(index, gemeente, soort, until, { peildatum: stand }),
  );
  const problems = [
    ...figures.flatMap(problemsOf),
    ...expected.flatMap((one) => (one.ok || !found.ok ? [] : [one.problem])),
  ];
  const texts = problems.map((one) => JSON.stringify(one));
  return {
    soorten: SOORT_CHOICES,
    rows: [
      ...FIGURES.map(([name, words]) => ({ name, values: figures.map(words) })),
      { name: until === null ? "Prognose" : prognoseName(index, until, stand), values: expected.map(places) },
    ],
    problems: problems.filter((_, at) => texts.indexOf(texts[at] ?? "") === at),
    until,
    stand,
  };
}
