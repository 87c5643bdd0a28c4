// SPDX-License-Identifier: EUPL-1.2

import { CHAIN_KINDS, type ChainGrootheid } from "../tabs/chain";
import type { FigureIndex, Settled } from "../figures/figure-index";
import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import { mergerOf } from "../gemeenten/mergers";
import type { CalendarDate } from "../sheet/dates";
import { gemeentenDay } from "../figures/gemeenten-day";
import { carriedParts } from "./carried-parts";
import { goneUp, partsOf, reasonOf, stopsSum, type Part } from "./parts";
import { answer, missingTab, problem, type Answer, type Problem } from "./problem";
import { remembered } from "./remembered";
import { momentOfCyclus } from "./taakstelling";

export interface ChainOptions {
  /** Left out: the newest cyclus that the figures of the grootheid name. */
  readonly cyclus?: number | null;
  /** True where that cyclus follows from the tables, and no question names it. */
  readonly assumed?: boolean;
  /** The day that decides what gemeenten there are; left out: the newest peildatum, or the end of the cyclus where that comes before it. */
  readonly moment?: CalendarDate | null;
}

/** One number that a sum of the chain is made from: of a gemeente, or of the regio or provincie that is stated as a whole. */
interface ChainPart {
  readonly gebied: Gebied;
  readonly soort: SoortOfTotaal;
  readonly places: number;
  readonly from: readonly Settled[];
  /** Of a restopgave that no table states: the opgave and what is set off against it. */
  readonly less?: { readonly indicatief: number; readonly inMindering: number };
}

export interface ChainSum {
  readonly places: number;
  /** As asked; where no soort is asked the one that the tables have: regulier, or the totaal of tables that do not split it. */
  readonly soort: SoortOfTotaal;
  /** Null: of tables that name none. */
  readonly cyclus: number | null;
  readonly parts: readonly ChainPart[];
  /** The gebieden of which nothing is known, so that the sum is without them. */
  readonly missing: readonly Gebied[];
  /** The one whose gemeenten count, see `gemeentenDay`. */
  readonly day: CalendarDate | null;
}

/**
 * The places of one link of the law's chain. Of a regio or provincie the sum of what it consists of (provincie → regio's → gemeenten)
 * where all of that is known, else what a table states of it as a whole, else the sum of what is known. Soort null: regulier where
 * the tables of that link tell it, else the totaal that they give, which the answer says. A restopgave that no table states is the indicatieve
 * opgave less what is set off against it, below 0 where that is more. Where any table of a link names its cyclus, those that name none do not count;
 * beside a single cyclus they must give the same number, unless the question names that cyclus.
 * Source: the order of the links follows the law as the report tells it (chapters 2 and 3).
 */
export function chainSum(
  books: FigureIndex,
  gebied: Gebied,
  grootheid: ChainGrootheid,
  soort: SoortOfTotaal | null,
  options: ChainOptions = {},
): Answer<ChainSum> {
  const index = soort === null ? books : books.of(soort);
  const cycli = cycliOf(index, grootheid);
  const cyclus = options.cyclus ?? cycli.at(-1) ?? null;
  const asked = soort ?? soortOfTables(index, grootheid, cyclus);
  const apart =
    grootheid === "restopgave" && soortenOf(index, grootheid, cyclus).size === 0 ? unnamedLink(index) : null;
  if (apart !== null) return apart;
  if (cyclus !== null && !cycli.includes(cyclus))
    return cycli.length > 0 || soortenOf(index, grootheid, null).size > 0
      ? problem({ kind: "no-cyclus", cyclus, of: grootheid })
      : missingTab(index, CHAIN_KINDS[grootheid]);
  if (asked === null || soortenOf(index, grootheid, cyclus).size === 0)
    return missingTab(index, CHAIN_KINDS[grootheid]);
  const day = options.moment ?? momentOfCyclus(index, cyclus);
  const moment = gemeentenDay(index, decisionsOf(index, grootheid, cyclus), cyclus, day);
  const gone = goneUp(gebied, moment, day);
  if (gone !== null) return gone;
  const sum = sumIn(
    { index, grootheid, soort: asked, cyclus, moment, isNamed: options.cyclus != null && options.assumed !== true },
    gebied,
  );
  if (!sum.ok) return sum;
  const { parts, missing } = sum.value;
  return answer({ places: total(parts), soort: asked, cyclus, parts, missing, day: moment });
}

interface Question {
  readonly index: FigureIndex;
  readonly grootheid: ChainGrootheid;
  readonly soort: SoortOfTotaal;
  readonly cyclus: number | null;
  readonly moment: CalendarDate | null;
  /** False where the tables say which cyclus it is, and not the question. */
  readonly isNamed: boolean;
}

type Sum = Pick<ChainSum, "parts" | "missing">;

const total = (parts: readonly ChainPart[]): number => parts.reduce((sum, { places }) => sum + places, 0);

function sumIn(question: Question, gebied: Gebied): Answer<Sum> {
  const { index, grootheid, soort, cyclus, moment, isNamed } = question;
  const key = `chain ${grootheid} ${soort} ${String(cyclus)} ${String(moment)} ${String(isNamed)}`;
  return remembered(index, gebied, key, () => {
    if (gebied.level === "gemeente") return wholeOf(question, gebied);
    const sums = childrenOf(question, gebied).map((child) => ({ child, sum: sumIn(question, child) }));
    const stop = sums.find(({ sum }) => !sum.ok && stopsSum(sum.problem))?.sum;
    if (stop !== undefined) return stop;
    const known = sums.flatMap(({ sum }) => (sum.ok ? [sum.value] : []));
    const missing = sums.flatMap(({ child, sum }) => (sum.ok ? sum.value.missing : [child]));
    if (known.length === 0 || missing.length > 0) {
      const whole = wholeOf(question, gebied);
      if (whole.ok || stopsSum(whole.problem)) return whole;
      if (known.length === 0)
        return problem(reasonOf(gebied, [...sums.map(({ sum }) => problemOf(sum)), whole.problem].filter(isProblem)));
    }
    return answer({ parts: known.flatMap(({ parts }) => parts), missing });
  });
}

const problemOf = (sum: Answer<Sum>): Problem | null => (sum.ok ? null : sum.problem);
const isProblem = (one: Problem | null): one is Problem => one !== null;

/** What tables say of a gebied itself, or what follows from that. */
function wholeOf(question: Question, gebied: Gebied): Answer<Sum> {
  const own = stated(question, gebied);
  if (own.ok || question.grootheid !== "restopgave" || stopsSum(own.problem)) return own;
  const [opgave, less] = (["indicatief", "inMindering"] as const).map((grootheid) =>
    stated({ ...question, grootheid }, gebied),
  );
  if (opgave?.ok !== true || less?.ok !== true)
    return [opgave, less].find((one) => one?.ok === false && stopsSum(one.problem)) ?? own;
  const [indicatief, inMindering] = [total(opgave.value.parts), total(less.value.parts)];
  const from = [...opgave.value.parts, ...less.value.parts].flatMap((part) => part.from);
  const part = { gebied, soort: question.soort, places: indicatief - inMindering, from };
  return answer({ parts: [{ ...part, less: { indicatief, inMindering } }], missing: [] });
}

function stated({ index, grootheid, soort, cyclus, moment, isNamed }: Question, gebied: Gebied): Answer<Sum> {
  // Beside the tables of one cyclus one that names none may be of a newer: where they differ, neither is passed over.
  const isOpen = !isNamed && index.cycliOfChain(grootheid).join() === String(cyclus);
  const linkOf = (one: Gebied, of: SoortOfTotaal): Settled | null => {
    const own = index.linkOf(one, grootheid, of, cyclus);
    return own !== null && isOpen ? index.settled(one, { grootheid, soort: of, cyclus, date: null }) : own;
  };
  const partsFor = (one: Gebied): readonly Part[] =>
    partsOf(one, soort, CHAIN_KINDS[grootheid], (of) => linkOf(one, of));
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

/** The links that a number of one is made from. */
const decisionsOf = (
  index: FigureIndex,
  grootheid: ChainGrootheid,
  cyclus: number | null,
): readonly ChainGrootheid[] =>
  grootheid === "restopgave" && index.soortenOfChain(grootheid, cyclus).size === 0 ? BEFORE_REST : [grootheid];

/** A restopgave may follow from these. */
const BEFORE_REST = ["indicatief", "inMindering"] as const;

/** The cycli that the tables of a link name; of a restopgave also those that it follows from. */
export function cycliOf(index: FigureIndex, grootheid: ChainGrootheid): readonly number[] {
  const cycli = index.cycliOfChain(grootheid);
  if (grootheid !== "restopgave") return cycli;
  const [opgave = [], less = []] = BEFORE_REST.map((one) => index.cycliOfChain(one));
  return [...new Set([...cycli, ...opgave.filter((cyclus) => less.includes(cyclus))])].sort((a, b) => a - b);
}

/** The problem of a restopgave of which only one of what it follows from names its cyclus; null where that is not why it is not known. */
function unnamedLink(index: FigureIndex): Answer<never> | null {
  const [opgave, less] = BEFORE_REST;
  for (const [named, other] of [
    [opgave, less],
    [less, opgave],
  ] as const) {
    const [cyclus, unnamed] = [index.cycliOfChain(named).at(-1), index.linkWithoutCyclus(other)];
    if (cyclus !== undefined && unnamed !== null && index.cycliOfChain(other).length === 0)
      return problem({ kind: "no-cyclus", cyclus, of: other, unnamed });
  }
  return null;
}

/** The soorten that tables state of a link or, of a restopgave that none states, of both that it follows from. */
function soortenOf(index: FigureIndex, grootheid: ChainGrootheid, cyclus: number | null): ReadonlySet<SoortOfTotaal> {
  const soorten = index.soortenOfChain(grootheid, cyclus);
  if (grootheid !== "restopgave" || soorten.size > 0) return soorten;
  const [opgave, less] = BEFORE_REST.map((one) => index.soortenOfChain(one, cyclus));
  if (opgave === undefined || less === undefined || less.size === 0) return less ?? soorten;
  return tellRegulier(opgave) && tellRegulier(less) ? REGULIER : opgave.size > 0 ? TOTAAL : opgave;
}

const REGULIER: ReadonlySet<SoortOfTotaal> = new Set(["regulier"]);
const TOTAAL: ReadonlySet<SoortOfTotaal> = new Set(["totaal"]);

/** Regulier is a column of its own, or what is left of the totaal without the amv. */
const tellRegulier = (soorten: ReadonlySet<SoortOfTotaal>): boolean =>
  soorten.has("regulier") || (soorten.has("totaal") && soorten.has("amv"));

/** The soort of a question that names none; null where no table has the link. */
export function soortOfTables(
  index: FigureIndex,
  grootheid: ChainGrootheid,
  cyclus: number | null = cycliOf(index, grootheid).at(-1) ?? null,
): SoortOfTotaal | null {
  const soorten = soortenOf(index, grootheid, cyclus);
  if (tellRegulier(soorten)) return "regulier";
  return soorten.has("totaal") || soorten.has("amv") ? "totaal" : null;
}
