// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import type { DuurzaamRegel, VoldoetRegel } from "../settings";
import type { CellRef } from "../sheet/snapshot";
import { duurzaamParts } from "./duurzaam";
import type { FigureIndex, Settled } from "../figures/figure-index";
import type { Measure } from "./measure";
import { pairsOf } from "./pairs";
import type { Known } from "./parts";
import { answer, problem, type Answer } from "./problem";
import { prognoseParts } from "./prognose";
import { knownRealisatie, standOn } from "./realisatie";
import { statusOfGebied, statusOfGemeente, type StatusCount, type StatusWord } from "./status";
import { knownTaakstelling } from "./taakstelling";
import { uncountedMutaties } from "./uncounted-mutaties";

/** A sum with the cells that it is made from. */
export interface Source {
  readonly sum: number;
  readonly cells: readonly CellRef[];
}

/** Where a number comes from, as data. What does not apply to the measure is null or empty. */
export interface Herkomst {
  readonly measure: Measure;
  readonly gebied: Gebied;
  readonly soort: SoortOfTotaal;
  /** Of a tekort or overschot, which is no sum of the two below. */
  readonly notNetted: number | null;
  readonly taakstelling: Source | null;
  readonly realisatie: Source | null;
  /** Undefined where no stand is used, null for a stand without a known date. */
  readonly peildatum: CalendarDate | null | undefined;
  /** The cycli that the tables with these taakstellingen name. */
  readonly cycli: readonly number[];
  readonly uitruil: readonly CellRef[];
  readonly mutaties: (Source & { readonly until: CalendarDate; readonly uncounted: number }) | null;
  readonly duurzaam:
    | (Source & {
        readonly peildatum: CalendarDate;
        readonly jaren: number;
        readonly regel: DuurzaamRegel;
        readonly onbekend: number;
      })
    | null;
  readonly status: StatusWord | StatusCount | null;
  readonly voldoetRegel: VoldoetRegel | null;
  /** How many gemeenten the gebied has, and the names of those of which a number is not known. */
  readonly gemeenten: number;
  readonly missing: readonly string[];
}

export interface HerkomstQuestion {
  readonly gebied: Gebied;
  readonly measure: Measure;
  readonly soort: SoortOfTotaal;
  /** For a prognose the day that is looked forward to; null: the newest peildatum. */
  readonly peildatum: CalendarDate | null;
}

/** Says where the answer to a measure comes from; where the measure has none, its problem. */
export function herkomst(index: FigureIndex, question: HerkomstQuestion): Answer<Herkomst> {
  switch (question.measure) {
    case "taakstelling":
      return ofTaakstelling(index, question);
    case "realisatie":
      return ofRealisatie(index, question);
    case "prognose":
      return ofPrognose(index, question);
    case "duurzaam":
      return ofDuurzaam(index, question);
    case "status":
      return ofStatus(index, question);
    default:
      return ofPairs(index, question, question.soort);
  }
}

function ofTaakstelling(index: FigureIndex, question: HerkomstQuestion): Answer<Herkomst> {
  const stand = question.peildatum === null ? answer(null) : standOn(index, question);
  if (!stand.ok) return stand;
  if (!index.has("verdeelbesluit") && !index.has("voortgang"))
    return problem({ kind: "missing-tab", tab: "verdeelbesluit" });
  const known = knownTaakstelling(
    index,
    question.gebied,
    question.soort,
    question.peildatum === null ? null : index.cyclusOn(stand.value),
  );
  return known.ok
    ? answer({ ...about(index, question, known.value), ...taskOf(known.value, sumOf(known.value)) })
    : known;
}

function ofRealisatie(index: FigureIndex, question: HerkomstQuestion): Answer<Herkomst> {
  const stand = standOn(index, question);
  if (!stand.ok) return stand;
  const known = knownRealisatie(index, question.gebied, question.soort, stand.value);
  return known.ok
    ? answer({
        ...about(index, question, known.value),
        peildatum: stand.value,
        realisatie: standOf(known.value, sumOf(known.value)),
      })
    : known;
}

function ofPrognose(index: FigureIndex, question: HerkomstQuestion): Answer<Herkomst> {
  const { gebied, soort, peildatum: until } = question;
  if (until === null) return problem({ kind: "bad-date", text: "" });
  const parts = prognoseParts(index, gebied, soort, until);
  if (!parts.ok) return parts;
  const { peildatum, realisatie, mutaties } = parts.value;
  const added = { sum: mutaties.reduce((sum, { aantal }) => sum + aantal, 0), cells: mutaties.map(({ at }) => at) };
  return answer({
    ...about(index, question, realisatie),
    peildatum,
    realisatie: standOf(realisatie, sumOf(realisatie)),
    mutaties: { ...added, until, uncounted: uncountedMutaties(index, gebied, soort, mutaties) },
  });
}

function ofDuurzaam(index: FigureIndex, question: HerkomstQuestion): Answer<Herkomst> {
  const parts = duurzaamParts(index, question.gebied, question.soort, question);
  if (!parts.ok) return parts;
  const { locaties, ...rule } = parts.value;
  const sum = locaties.reduce((total, { plaatsen }) => total + (plaatsen ?? 0), 0);
  const cells = locaties.map(({ plaatsenAt, at }) => plaatsenAt ?? at);
  return answer({ ...about(index, question, null), duurzaam: { sum, cells, ...rule } });
}

function ofStatus(index: FigureIndex, question: HerkomstQuestion): Answer<Herkomst> {
  const { gebied, peildatum } = question;
  const status =
    gebied.level === "gemeente"
      ? statusOfGemeente(index, gebied, { peildatum })
      : statusOfGebied(index, gebied, { peildatum });
  if (!status.ok) return status;
  const voldoetRegel = gebied.level === "gemeente" ? null : index.settings.voldoetRegel;
  const soort = voldoetRegel === "regulier" ? "regulier" : "totaal";
  const pairs = ofPairs(index, { ...question, soort }, soort);
  return pairs.ok ? answer({ ...pairs.value, status: status.value, voldoetRegel }) : pairs;
}

function ofPairs(index: FigureIndex, question: HerkomstQuestion, soort: SoortOfTotaal): Answer<Herkomst> {
  const stand = standOn(index, question);
  const pairs = pairsOf(index, question.gebied, soort, question);
  if (!stand.ok) return stand;
  if (!pairs.ok) return pairs;
  const task = pairs.value.reduce((sum, { value }) => sum + value.taakstelling, 0);
  const realised = pairs.value.reduce((sum, { value }) => sum + value.realisatie, 0);
  const gaps = pairs.value.map(({ value }) => value.taakstelling - value.realisatie);
  const above = { tekort: 1, overschot: -1 }[question.measure as string];
  const notNetted = above === undefined ? null : gaps.reduce((sum, gap) => sum + Math.max(0, above * gap), 0);
  return answer({
    ...about(index, question, pairs.value),
    ...taskOf(pairs.value, task),
    notNetted,
    peildatum: stand.value,
    realisatie: standOf(pairs.value, realised),
  });
}

/** `known` null: the tab does not tell which gemeenten are missing. */
function about(
  index: FigureIndex,
  { gebied, measure, soort }: HerkomstQuestion,
  known: readonly Known<unknown>[] | null,
): Herkomst {
  const gemeenten = index.gebieden.gemeentenOf(gebied);
  const whole = new Set(known?.filter((part) => isWhole(part, known, soort)).map(({ gemeente }) => gemeente.code));
  const missing = known === null ? [] : gemeenten.filter(({ code }) => !whole.has(code)).map(({ naam }) => naam);
  const nothing = {
    notNetted: null,
    taakstelling: null,
    realisatie: null,
    peildatum: undefined,
    cycli: [],
    uitruil: [],
    mutaties: null,
    duurzaam: null,
    status: null,
    voldoetRegel: null,
  };
  return { measure, gebied, soort, ...nothing, gemeenten: gemeenten.length, missing };
}

/** For the total of a gemeente both soorten must be known, or the total itself. */
function isWhole(part: Known<unknown>, known: readonly Known<unknown>[], soort: SoortOfTotaal): boolean {
  if (soort !== "totaal" || part.soort === "totaal") return true;
  return known.some((other) => other.gemeente.code === part.gemeente.code && other.soort !== part.soort);
}

function sumOf(known: readonly Known<number>[]): number {
  return known.reduce((sum, { value }) => sum + value, 0);
}

function entriesOf(known: readonly Known<unknown>[], measure: "taakstelling" | "realisatie"): readonly Settled[] {
  return known.flatMap(({ from }) => from.filter(({ figure }) => figure.grootheid === measure));
}

function taskOf(known: readonly Known<unknown>[], sum: number): Pick<Herkomst, "taakstelling" | "cycli" | "uitruil"> {
  const entries = entriesOf(known, "taakstelling");
  const cycli = [...new Set(entries.map(({ figure }) => figure.cyclus))]
    .filter((cyclus) => cyclus !== null)
    .sort((a, b) => a - b);
  return {
    taakstelling: { sum, cells: entries.map(({ figure }) => figure.at) },
    cycli,
    uitruil: entries.flatMap(({ uitruil }) => uitruil),
  };
}

function standOf(known: readonly Known<unknown>[], sum: number): Source {
  return { sum, cells: entriesOf(known, "realisatie").map(({ figure }) => figure.at) };
}
