// SPDX-License-Identifier: EUPL-1.2

import { CHAIN_KINDS, type ChainGrootheid } from "../figures/chain";
import type { FigureIndex, Settled } from "../figures/figure-index";
import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import { mergerOf } from "../gemeenten/mergers";
import type { CalendarDate } from "../sheet/dates";
import { carriedParts } from "./carried-parts";
import { goneUp, partsOf, reasonOf, stopsSum, type Part } from "./parts";
import { answer, missingTab, problem, type Answer, type Problem } from "./problem";
import { remembered } from "./remembered";

export interface ChainOptions {
  /** Left out: the newest cyclus that the figures of the grootheid name. */
  readonly cyclus?: number | null;
  /** The day that decides what gemeenten there are; left out: the newest peildatum. */
  readonly moment?: CalendarDate | null;
}

/** One number that a sum of the chain is made from: of a gemeente, or of the regio or provincie that is stated as a whole. */
export interface ChainPart {
  readonly gebied: Gebied;
  readonly soort: SoortOfTotaal;
  readonly places: number;
  readonly from: readonly Settled[];
}

export interface ChainSum {
  readonly places: number;
  /** As asked; where no soort is asked the one that the tables have: regulier, or the totaal of tables that do not split it. */
  readonly soort: SoortOfTotaal;
  readonly cyclus: number | null;
  readonly parts: readonly ChainPart[];
  /** The gebieden of which nothing is known, so that the sum is without them. */
  readonly missing: readonly Gebied[];
}

/**
 * The places of one link of the law's chain. Of a regio or provincie the sum of what it consists of (provincie → regio's → gemeenten)
 * where all of that is known, else what a table states of it as a whole, else the sum of what is known. Soort null: regulier where
 * the tables of that link split it, else the totaal that they give, which the answer says.
 * Source: the order of the links follows the law as the report tells it (chapters 2 and 3).
 */
export function chainSum(
  index: FigureIndex,
  gebied: Gebied,
  grootheid: ChainGrootheid,
  soort: SoortOfTotaal | null,
  options: ChainOptions = {},
): Answer<ChainSum> {
  const cycli = index.cycliOfChain(grootheid);
  const cyclus = options.cyclus ?? cycli.at(-1) ?? null;
  if (options.cyclus != null && !cycli.includes(options.cyclus))
    return index.records.figures.some((figure) => figure.grootheid === grootheid)
      ? problem({ kind: "no-cyclus", cyclus: options.cyclus })
      : missingTab(index, CHAIN_KINDS[grootheid]);
  const moment = options.moment ?? index.peildata[0] ?? null;
  const asked = soort ?? soortOfTables(index, grootheid);
  if (asked === null) return missingTab(index, CHAIN_KINDS[grootheid]);
  const gone = goneUp(gebied, moment);
  if (gone !== null) return gone;
  const question: Question = { index, grootheid, soort: asked, cyclus, moment };
  const sum = sumIn(question, gebied);
  if (!sum.ok) return sum;
  const { parts, missing } = sum.value;
  return answer({ places: total(parts), soort: asked, cyclus, parts, missing });
}

interface Question {
  readonly index: FigureIndex;
  readonly grootheid: ChainGrootheid;
  readonly soort: SoortOfTotaal;
  readonly cyclus: number | null;
  readonly moment: CalendarDate | null;
}

type Sum = Pick<ChainSum, "parts" | "missing">;

const total = (parts: readonly ChainPart[]): number => parts.reduce((sum, { places }) => sum + places, 0);

function sumIn(question: Question, gebied: Gebied): Answer<Sum> {
  const { index, grootheid, soort, cyclus, moment } = question;
  return remembered(index, gebied, `chain ${grootheid} ${soort} ${String(cyclus)} ${String(moment)}`, () => {
    if (gebied.level === "gemeente") return stated(question, gebied);
    const sums = childrenOf(question, gebied).map((child) => ({ child, sum: sumIn(question, child) }));
    const stop = sums.find(({ sum }) => !sum.ok && stopsSum(sum.problem))?.sum;
    if (stop !== undefined) return stop;
    const known = sums.flatMap(({ sum }) => (sum.ok ? [sum.value] : []));
    const missing = sums.flatMap(({ child, sum }) => (sum.ok ? sum.value.missing : [child]));
    if (known.length === 0 || missing.length > 0) {
      const whole = stated(question, gebied);
      if (whole.ok || stopsSum(whole.problem)) return whole;
      if (known.length === 0)
        return problem(reasonOf(gebied, [...sums.map(({ sum }) => problemOf(sum)), whole.problem].filter(isProblem)));
    }
    return answer({ parts: known.flatMap(({ parts }) => parts), missing });
  });
}

const problemOf = (sum: Answer<Sum>): Problem | null => (sum.ok ? null : sum.problem);
const isProblem = (one: Problem | null): one is Problem => one !== null;

/** What a table says of a gebied itself. */
function stated({ index, grootheid, soort, cyclus, moment }: Question, gebied: Gebied): Answer<Sum> {
  const partsFor = (one: Gebied): readonly Part[] =>
    partsOf(one, soort, CHAIN_KINDS[grootheid], (of) =>
      index.settled(one, { grootheid, soort: of, date: null, cyclus }),
    );
  const parts =
    gebied.level === "gemeente"
      ? carriedParts(gebied, moment, partsFor, (gone) => mergerOf(gone, moment) !== null)
      : partsFor(gebied);
  const known: ChainPart[] = [];
  for (const { soort: of, value, from } of parts) {
    if (!value.ok) return value;
    known.push({ gebied, soort: of, places: value.value, from });
  }
  return answer({ parts: known, missing: [] });
}

/** What a gebied consists of: a provincie of its regio's and the gemeenten outside them, a regio of its gemeenten. */
export function childrenOf(
  { index: { gebieden }, moment }: Pick<Question, "index" | "moment">,
  gebied: Gebied,
): readonly Gebied[] {
  if (gebied.level === "gemeente") return [];
  const gemeenten = gebieden.gemeentenOf(gebied, moment);
  if (gebied.level !== "provincie") return gemeenten;
  const regios = new Set(gemeenten.map((gemeente) => gebieden.regioOf(gemeente)));
  return [
    ...[...regios].filter((regio) => regio !== null),
    ...gemeenten.filter((gemeente) => gebieden.regioOf(gemeente) === null),
  ];
}

/** Regulier where any table of the grootheid splits it. Null where no table has it. */
function soortOfTables({ records }: FigureIndex, grootheid: ChainGrootheid): SoortOfTotaal | null {
  const soorten = new Set(records.figures.filter((figure) => figure.grootheid === grootheid).map(({ soort }) => soort));
  return soorten.has("regulier") ? "regulier" : soorten.has("totaal") || soorten.has("amv") ? "totaal" : null;
}
