// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../figures/figure-index";
import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import { formatPlaces } from "../sheet/format";
import type { ChainGrootheid } from "../tabs/chain";
import { chainSum, soortOfTables, type ChainOptions, type ChainSum } from "./chain";
import { cellsOfLocaties, hasLocaties, placesOfLocaties } from "./count-locaties";
import { herkomstOf, placesIn, sourceOf, type ChainHerkomst } from "./herkomst";
import type { Measure } from "./measure";
import { answer, type Answer } from "./problem";
import { teltMeeParts } from "./telt-mee";

/** The places of a link as functions answer them; of what counts for a cyclus those of the tab Locaties, where it has any. */
export function chainPlaces(
  books: FigureIndex,
  gebied: Gebied,
  grootheid: ChainGrootheid,
  soort: SoortOfTotaal | null,
  options: ChainOptions = {},
): Answer<number> {
  const index = soort === null ? books : books.of(soort);
  if (grootheid === "teltMee" && !isStated(index, gebied)) {
    const parts = teltMeeParts(index, gebied, soort ?? "regulier", options.cyclus ?? null);
    return parts.ok ? answer(placesOfLocaties(parts.value)) : parts;
  }
  const sum = chainSum(index, gebied, grootheid, soort, options);
  return sum.ok ? answer(sum.value.places) : sum;
}

/** What counts for a cyclus comes from the tab Locaties, and only where that does not cover the provincie from a table that states it. */
const isStated = (index: FigureIndex, gebied: Gebied): boolean =>
  !hasLocaties(index, gebied) &&
  (index.cycliOfChain("teltMee").length > 0 || index.soortenOfChain("teltMee", null).size > 0);

const measureOf = (grootheid: ChainGrootheid): Measure => ({
  group: "De keten",
  unit: "places",
  usualSoort: (index, cyclus) => soortOfTables(index, grootheid, cyclus ?? undefined),
  herkomst: (index, question) => {
    const { gebied, soort, peildatum, cyclus = null } = question;
    const sum = chainSum(index, gebied, grootheid, soort, { cyclus, moment: peildatum });
    if (!sum.ok) return sum;
    return answer({ ...herkomstOf(index, question, null, sum.value.day), chain: chainHerkomst(grootheid, sum.value) });
  },
  sum: ({ chain }) => {
    const { sum, less } = chain ?? { sum: 0, less: null };
    if (less === null) return formatPlaces(sum);
    return `indicatieve opgave − in mindering = ${formatPlaces(less.indicatief.sum)} − ${formatPlaces(less.inMindering.sum)} = ${formatPlaces(less.indicatief.sum - less.inMindering.sum)}`;
  },
});

function chainHerkomst(grootheid: ChainGrootheid, { places, parts, cyclus, missing }: ChainSum): ChainHerkomst {
  const own = parts.filter(({ less }) => less === undefined);
  const computed = parts.filter(({ less }) => less !== undefined);
  const lessOf = (of: "indicatief" | "inMindering") =>
    sourceOf(
      computed.flatMap(({ from }) => from.filter(({ figure }) => figure.grootheid === of)),
      computed.reduce((sum, { less }) => sum + (less?.[of] ?? 0), 0),
    );
  return {
    grootheid,
    sum: places,
    cyclus,
    stated:
      own.length === 0
        ? null
        : sourceOf(
            own.flatMap(({ from }) => from),
            own.reduce((sum, part) => sum + part.places, 0),
          ),
    less: computed.length === 0 ? null : { indicatief: lessOf("indicatief"), inMindering: lessOf("inMindering") },
    whole: parts.flatMap(({ gebied }) => (gebied.level === "gemeente" ? [] : [gebied.naam])),
    missing: missing.map(({ naam }) => naam),
  };
}

const stated = measureOf("teltMee");

/** What counts for a cyclus: from the tab Locaties, else as a table states it. */
const teltMeeMeasure: Measure = {
  ...stated,
  usualSoort: (index, cyclus) => (index.has("locaties") ? "regulier" : (stated.usualSoort?.(index, cyclus) ?? null)),
  herkomst: (index, question) => {
    const { gebied, soort, cyclus = null } = question;
    if (isStated(index, gebied)) return stated.herkomst(index, question);
    const parts = teltMeeParts(index, gebied, soort, cyclus);
    if (!parts.ok) return parts;
    const teltMee = { sum: placesOfLocaties(parts.value), cells: cellsOfLocaties(parts.value), ...parts.value };
    return answer({ ...herkomstOf(index, question, null), teltMee });
  },
  sum: (herkomst) => (herkomst.teltMee === null ? stated.sum(herkomst) : formatPlaces(placesIn(herkomst.teltMee))),
};

/** Each under the name of its function. */
export const CHAIN_MEASURES = {
  indicatief: measureOf("indicatief"),
  inmindering: measureOf("inMindering"),
  restopgave: measureOf("restopgave"),
  bod: measureOf("bod"),
  teltmee: teltMeeMeasure,
} as const satisfies Readonly<Record<string, Measure>>;
