// SPDX-License-Identifier: EUPL-1.2

import type { FigureIndex } from "../../figures/figure-index";
import type { Gebied, GebiedLevel, Gemeente } from "../../gemeenten/gebied";
import { chainSum, type ChainSum } from "../../measures/chain";
import type { Known } from "../../measures/parts";
import { describeProblem } from "../../measures/problem-words";
import { answer, type Answer } from "../../measures/problem";
import { knownRealisatie } from "../../measures/realisatie";
import { cyclusNow, knownTaakstelling, momentOfCyclus } from "../../measures/taakstelling";
import { formatPlaces } from "../../sheet/format";
import { isChainRole } from "../../tabs/chain";
import type { Figure, Grootheid } from "../../tabs/records";
import { TAB_KIND_NAMES, type TabKind } from "../../tabs/table";

/** What formulas make of a number about which two cells disagree. */
export interface InFormulas {
  readonly grootheid: Grootheid;
  readonly level: GebiedLevel;
  /** First where no cyclus is asked for, then each cyclus of these cells that is answered otherwise. Empty: formulas take neither number. */
  readonly answers: readonly FormulaAnswer[];
}

interface FormulaAnswer {
  readonly cyclus: number | null;
  readonly answer: Answer<Used>;
}

/** The number that formulas use. */
interface Used {
  readonly places: number;
  /** The kind of table that goes before others. */
  readonly from: TabKind | keyof typeof REASONS;
  readonly afterUitruil: boolean;
}

/** Asks what the functions ask, of two figures about the same number. */
export function inFormulas(index: FigureIndex, gebied: Gebied, one: Figure, other: Figure): InFormulas {
  const { grootheid } = one;
  const answers = gebied.level === "gemeente" ? answersFor(index, gebied, one, other) : [];
  return { grootheid, level: gebied.level, answers };
}

function answersFor(index: FigureIndex, gemeente: Gemeente, one: Figure, other: Figure): readonly FormulaAnswer[] {
  const { grootheid, soort, date } = one;
  if (grootheid === "realisatie" && date !== null && index.peildata.includes(date))
    return [{ cyclus: null, answer: used(knownRealisatie(index, gemeente, soort, date)) }];
  if (isChainRole(grootheid)) {
    const cycli = new Set([null, one.cyclus, other.cyclus]);
    return apart(
      [...cycli].map((cyclus) => ({
        cyclus,
        answer: usedOfLink(
          chainSum(index, gemeente, grootheid, soort, { cyclus }),
          one.table.kind === other.table.kind,
        ),
      })),
    );
  }
  if (grootheid !== "taakstelling") return [];
  const ask = (named: number | null): FormulaAnswer => {
    const cyclus = named ?? cyclusNow(index);
    const moment = momentOfCyclus(index, cyclus);
    return { cyclus: named, answer: used(knownTaakstelling(index, gemeente, soort, cyclus, moment)) };
  };
  return apart([null, ...index.cycli.filter((cyclus) => cyclus === one.cyclus || cyclus === other.cyclus)].map(ask));
}

/** The first, and of the others those that differ from it. */
const apart = (all: readonly FormulaAnswer[]): readonly FormulaAnswer[] =>
  all.filter(({ answer: asked }, at) => at === 0 || all[0] === undefined || !sameNumber(asked, all[0].answer));

function usedOfLink(sum: Answer<ChainSum>, areOfOneKind: boolean): Answer<Used> {
  if (!sum.ok) return sum;
  const from = areOfOneKind ? "named-cyclus" : (sum.value.parts[0]?.from[0]?.figure.table.kind ?? "regulier-en-amv");
  return answer({ places: sum.value.places, from, afterUitruil: false });
}

function used(known: Answer<readonly Known<number>[]>): Answer<Used> {
  if (!known.ok) return known;
  const from = known.value.flatMap((part) => part.from);
  const source = known.value.length === 1 ? from[0]?.figure.table.kind : undefined;
  return answer({
    places: known.value.reduce((sum, { value }) => sum + value, 0),
    from: source ?? "regulier-en-amv",
    afterUitruil: from.some(({ uitruil }) => uitruil.length > 0),
  });
}

function sameNumber(one: Answer<Used>, other: Answer<Used>): boolean {
  return one.ok ? other.ok && one.value.places === other.value.places : !other.ok;
}

/** Which number formulas use and why, or that they answer #N/B and what to do. */
export function describeInFormulas({ grootheid, level, answers }: InFormulas): string {
  const [first, ...others] = answers;
  if (first === undefined) return `Formules gebruiken geen van beide${insteadOf(grootheid, level)}.`;
  const perCyclus = others.map(
    ({ cyclus, answer: asked }) =>
      ` Voor cyclus ${String(cyclus)} ${asked.ok ? `rekenen zij met ${formatPlaces(asked.value.places)}` : "geven zij #N/B"}.`,
  );
  return `${describeAnswer(first.answer)}${perCyclus.join("")}`;
}

function insteadOf(grootheid: Grootheid, level: GebiedLevel): string {
  if (grootheid === "prognose") return ": PROGNOSE telt de mutaties bij de realisatie op";
  const isSum = level !== "gemeente" && (grootheid === "taakstelling" || grootheid === "realisatie");
  return isSum ? ": zij tellen de gemeenten op" : "";
}

function describeAnswer(asked: Answer<Used>): string {
  if (!asked.ok) return `Formules geven #N/B. ${describeProblem(asked.problem)}`;
  const { places, from, afterUitruil } = asked.value;
  const why = isReason(from) ? REASONS[from] : `want ${goesFirst(from)} gaat voor`;
  return `Formules rekenen met ${formatPlaces(places)}, ${why}${afterUitruil ? ", na uitruil" : ""}.`;
}

const REASONS = {
  "regulier-en-amv": "de som van regulier en amv",
  "named-cyclus": "want daarbij staat van welke cyclus het is",
} as const;
const isReason = (from: Used["from"]): from is keyof typeof REASONS => from in REASONS;

const goesFirst = (kind: TabKind): string =>
  kind === "verdeelbesluit" ? "het verdeelbesluit" : `een tabel ${TAB_KIND_NAMES[kind]}`;
