// SPDX-License-Identifier: EUPL-1.2

import { gemeentenDay } from "../figures/gemeenten-day";
import type { ChainGrootheid } from "../tabs/chain";
import type { FigureIndex, Settled } from "../figures/figure-index";
import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import { chainSum, childrenOf, cycliOf, soortOfTables } from "./chain";
import { stopsSum } from "./parts";
import { answer, problem, type Answer, type Problem } from "./problem";
import { momentOfCyclus } from "./taakstelling";

/** The links from the opgave to what is promised, in the order in which they follow from each other. */
export const CLOSING_LINKS = ["indicatief", "inMindering", "restopgave", "bod"] as const satisfies ChainGrootheid[];
export type ClosingLink = (typeof CLOSING_LINKS)[number];
/** The links with what follows from them, in the order in which they are shown: restopgave − bod − openBod = rest. */
export const CLOSING_COLUMNS = [...CLOSING_LINKS, "openBod", "rest"] as const;

type ClosingWord = "sluit" | "open" | "meer dan gevraagd" | "onbekend";

/** One gebied from opgave to bod, in places. What is not known is a problem, never 0. */
export interface Closing extends Readonly<Record<ClosingLink, Answer<number>>> {
  readonly gebied: Gebied;
  /** The part of the restopgave of those of which no bod is known. */
  readonly openBod: Answer<number>;
  /** Restopgave − bod, both of those of which a bod is known: positive is still to be filled. Only where the whole restopgave is known. */
  readonly rest: Answer<number>;
  readonly word: ClosingWord;
  /** The gebieden in the tables of which no bod is known, so that neither the bod nor the rest is of them. */
  readonly withoutBod: readonly Gebied[];
  /** The gebieden of which no restopgave is known. */
  readonly withoutRestopgave: readonly Gebied[];
  /** Of each link the figures that it is made from. */
  readonly from: Readonly<Record<ClosingLink, readonly Settled[]>>;
}

export interface ClosingTree extends Closing {
  /** Of a provincie its regio's, of a regio its gemeenten. */
  readonly parts: readonly ClosingTree[];
}

export interface ClosingQuestion {
  readonly gebied: Gebied;
  readonly soort: SoortOfTotaal;
  readonly cyclus: number | null;
}

/** The cycli that any of the links names, in order. */
export const closingCycli = (index: FigureIndex): number[] =>
  [...new Set(CLOSING_LINKS.flatMap((link) => cycliOf(index, link)))].sort((a, b) => a - b);

/** The cyclus of one link: of the newest also the tables that name none. */
function cyclusOfLink(index: FigureIndex, link: ClosingLink, asked: number | null): number | null {
  const newest = closingCycli(index).at(-1) ?? null;
  const cyclus = asked ?? newest;
  return cyclus === newest && cycliOf(index, link).length === 0 ? null : cyclus;
}

/**
 * Regulier where every link that the workbook has can be split, else totaal: one soort for all links, because a restopgave with amv
 * and a bod without say nothing about each other.
 */
export const closingSoort = (index: FigureIndex, cyclus: number | null = null): SoortOfTotaal =>
  CLOSING_LINKS.some((link) => soortOfTables(index, link, cyclusOfLink(index, link, cyclus)) === "totaal")
    ? "totaal"
    : "regulier";

/**
 * From opgave to bod of a gebied and all that it consists of. Without a cyclus all links are of the newest one that any of them names:
 * an opgave of one cyclus and a bod of another are never set against each other.
 */
export function closing(index: FigureIndex, { gebied, soort, cyclus }: ClosingQuestion): ClosingTree {
  const cycli = CLOSING_LINKS.map((link) => [link, cyclusOfLink(index, link, cyclus)] as const);
  const moment = cycli.reduce(
    (day, [link, own]) => gemeentenDay(index, [link], own, day),
    momentOfCyclus(index, cyclus ?? closingCycli(index).at(-1) ?? null),
  );
  const sumsOf: SumsOf = (of) =>
    Object.fromEntries(
      cycli.map(([link, own]) => [
        link,
        chainSum(index, of, link, soort, { cyclus: own, assumed: cyclus === null, moment }),
      ]),
    ) as Sums;
  const treeOf = (of: Gebied): ClosingTree => ({
    ...closed(of, sumsOf),
    parts: childrenOf({ index, moment }, of).map(treeOf),
  });
  return treeOf(gebied);
}

type Sums = Readonly<Record<ClosingLink, ReturnType<typeof chainSum>>>;
type SumsOf = (gebied: Gebied) => Sums;

function closed(gebied: Gebied, sumsOf: SumsOf): Closing {
  const sums = sumsOf(gebied);
  const { restopgave, bod } = sums;
  const missing = (link: ClosingLink): readonly Gebied[] => (sums[link].ok ? sums[link].value.missing : [gebied]);
  const missingBod = missing("bod").map((of) => ({ of, sums: sumsOf(of) }));
  const withoutRestopgave = missing("restopgave");
  const openBod = restopgaveOf(missingBod);
  const places = (link: ClosingLink): Answer<number> => {
    const sum = sums[link];
    return sum.ok ? answer(sum.value.places) : sum;
  };
  const rest: Answer<number> = !restopgave.ok
    ? restopgave
    : !bod.ok
      ? bod
      : withoutRestopgave.length > 0
        ? problem({ kind: "no-figure", name: gebied.naam })
        : !openBod.ok
          ? openBod
          : answer(restopgave.value.places - openBod.value - bod.value.places);
  const from = (link: ClosingLink): readonly Settled[] =>
    sums[link].ok ? sums[link].value.parts.flatMap((part) => part.from) : [];
  return {
    gebied,
    indicatief: places("indicatief"),
    inMindering: places("inMindering"),
    restopgave: places("restopgave"),
    bod: places("bod"),
    openBod,
    rest,
    word: wordOf(rest, openBod, missingBod.length === 0),
    withoutBod: missingBod.filter(({ sums }) => CLOSING_LINKS.some((link) => sums[link].ok)).map(({ of }) => of),
    withoutRestopgave,
    from: {
      indicatief: from("indicatief"),
      inMindering: from("inMindering"),
      restopgave: from("restopgave"),
      bod: from("bod"),
    },
  };
}

function restopgaveOf(gebieden: readonly { readonly of: Gebied; readonly sums: Sums }[]): Answer<number> {
  let places = 0;
  for (const { of, sums } of gebieden) {
    const { restopgave } = sums;
    if (!restopgave.ok) return restopgave;
    if (restopgave.value.missing.length > 0) return problem({ kind: "no-figure", name: of.naam });
    places += restopgave.value.places;
  }
  return answer(places);
}

/** A bod that is not known yet can only fill more: what is more than the whole restopgave stays too much. */
function wordOf(rest: Answer<number>, openBod: Answer<number>, complete: boolean): ClosingWord {
  if (!rest.ok || !openBod.ok) return "onbekend";
  if (rest.value + openBod.value < 0) return "meer dan gevraagd";
  if (rest.value > 0) return "open";
  return complete ? "sluit" : "onbekend";
}

/** A gebied, and below it all that it consists of, in the order of reading. */
export const closingRows = (tree: ClosingTree): readonly Closing[] => [tree, ...tree.parts.flatMap(closingRows)];

/** Why nothing of the links is known of a gebied: what somebody has to decide or mend before what is only not there. Null where anything is. */
export function blankReason(tree: Closing): Problem | null {
  const problems = CLOSING_LINKS.flatMap((link) => (tree[link].ok ? [] : [tree[link].problem]));
  if (problems.length < CLOSING_LINKS.length || tree.restopgave.ok) return null;
  return problems.find(stopsSum) ?? tree.restopgave.problem;
}
