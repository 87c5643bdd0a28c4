// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import type { Gebied, NamedGebied, SoortOfTotaal } from "../gemeenten/gebied";
import { mergersInto, type Merger } from "../gemeenten/mergers";
import type { TwoRegios } from "../gemeenten/regio-indeling";
import type { Figure, Grootheid } from "../tabs/records";
import type { DuurzaamRegel, VoldoetRegel } from "../settings";
import type { CellRef } from "../sheet/snapshot";
import type { FigureIndex, Settled } from "../figures/figure-index";
import type { ChainGrootheid } from "../tabs/chain";
import type { Known } from "./parts";
import type { CountRule } from "./telt-mee";
import type { StatusCount, StatusWord } from "./status-words";

/** A sum with the cells that it is made from. */
export interface Source {
  readonly sum: number;
  readonly cells: readonly CellRef[];
}

/** A source of figures, with the cells that give another number and do not go first. */
export interface SettledSource extends Source {
  /** Of numbers that stand in no cell of their own: the totaal and the amv of which they are the difference. Their cells are among `cells` too. */
  readonly rest: { readonly totaal: Source; readonly amv: Source } | null;
  readonly before: readonly CellRef[];
}

/** What a link of the chain is made from. */
export interface ChainHerkomst {
  readonly grootheid: ChainGrootheid;
  readonly sum: number;
  /** Null: no table names it. */
  readonly cyclus: number | null;
  readonly stated: SettledSource | null;
  /** Of a restopgave that no table states. */
  readonly less: { readonly indicatief: SettledSource; readonly inMindering: SettledSource } | null;
  /** The regio's and provincies that are stated as a whole, and the gebieden of which nothing is known. */
  readonly whole: readonly string[];
  readonly missing: readonly string[];
}

/** Where a number comes from, as data. What does not apply to a measure is null or empty. */
export interface Herkomst {
  readonly gebied: Gebied;
  readonly soort: SoortOfTotaal;
  /** Of a tekort or overschot, which is no sum of the two below. */
  readonly notNetted: number | null;
  readonly taakstelling: SettledSource | null;
  readonly realisatie: SettledSource | null;
  /** Undefined where no stand is used, null for a stand without a known date. */
  readonly peildatum: CalendarDate | null | undefined;
  /** Of a difference: the stand that it is taken from. */
  readonly vorige: (SettledSource & { readonly peildatum: CalendarDate }) | null;
  /** The cycli that the tables with these taakstellingen name. */
  readonly cycli: readonly number[];
  readonly uitruil: readonly CellRef[];
  /** The agreed rows that the day keeps out of it. */
  readonly outside: Settled["outside"];
  readonly mutaties: (Source & { readonly until: CalendarDate; readonly uncounted: number }) | null;
  /** Projects that come after the end of a cyclus, in the start stand of the next one. */
  readonly late: (Source & { readonly after: number }) | null;
  readonly duurzaam:
    | (Source & {
        readonly peildatum: CalendarDate;
        readonly jaren: number;
        readonly regel: DuurzaamRegel;
        readonly onbekend: number;
        readonly eindeOnbekend: readonly CellRef[];
      })
    | null;
  readonly chain: ChainHerkomst | null;
  readonly teltMee:
    | (Source & {
        readonly rule: CountRule;
        readonly tooFew: readonly string[];
        readonly onbekend: number;
        readonly eindeOnbekend: readonly CellRef[];
      })
    | null;
  readonly status: StatusWord | StatusCount | null;
  readonly voldoetRegel: VoldoetRegel | null;
  /** How many gemeenten the gebied has, and the names of those of which a number is not known. */
  readonly gemeenten: number;
  readonly missing: readonly string[];
  /** Of a regio the cells that say which gemeenten it holds, none for a built-in one; null for other gebieden. */
  readonly regio: readonly CellRef[] | null;
  /** Of a regio the rows with a name that is of no gemeente. */
  readonly strays: readonly NamedGebied[];
  /** Of a regio the gemeenten that other regio's claim too, so that they count in none. */
  readonly claimed: readonly TwoRegios[];
  /** Gemeenten that have gone up in one of these, whose numbers it has. */
  readonly carried: readonly Merger[];
}

export interface HerkomstQuestion {
  readonly gebied: Gebied;
  readonly soort: SoortOfTotaal;
  /** For a prognose the day that is looked forward to; null: the newest peildatum. */
  readonly peildatum: CalendarDate | null;
  /** Left out: the cyclus in force on the peildatum; for a beginstand the next one. */
  readonly cyclus?: number | null;
}

/** The sum of a source, 0 where it does not apply. */
export const placesIn = (source: Source | null): number => source?.sum ?? 0;

/** What every herkomst says, to which a measure adds what applies to it. `known` null: the tab does not tell which gemeenten are missing. `day`: the one whose gemeenten count. */
export function herkomstOf(
  index: FigureIndex,
  { gebied, soort, peildatum }: HerkomstQuestion,
  known: readonly Known<unknown>[] | null,
  day?: CalendarDate | null,
): Herkomst {
  const moment = day ?? peildatum ?? index.peildata[0] ?? null;
  const gemeenten = index.gebieden.gemeentenOf(gebied, moment);
  const whole = new Set(known?.filter((part) => isWhole(part, known, soort)).map(({ gemeente }) => gemeente.code));
  const lacking = known === null ? [] : gemeenten.filter(({ code }) => !whole.has(code));
  const missing = lacking.map(({ naam }) => naam);
  const carried = mergersInto(gemeenten, moment);
  const nothing = {
    notNetted: null,
    taakstelling: null,
    realisatie: null,
    peildatum: undefined,
    vorige: null,
    cycli: [],
    uitruil: [],
    outside: [],
    mutaties: null,
    late: null,
    duurzaam: null,
    chain: null,
    teltMee: null,
    status: null,
    voldoetRegel: null,
  };
  const regio = gebied.level === "regio" ? index.gebieden.regioCells(gebied) : null;
  const strays = gebied.level === "regio" ? index.gebieden.straysOf(gebied) : [];
  const claimed = gebied.level === "regio" ? index.gebieden.claimedBy(gebied, moment) : [];
  return { gebied, soort, ...nothing, gemeenten: gemeenten.length, missing, regio, strays, claimed, carried };
}

/** For the total of a gemeente both soorten must be known, or the total itself. */
function isWhole(part: Known<unknown>, known: readonly Known<unknown>[], soort: SoortOfTotaal): boolean {
  if (soort !== "totaal" || part.soort === "totaal") return true;
  return known.some((other) => other.gemeente.code === part.gemeente.code && other.soort !== part.soort);
}

/** A sum of what is known. */
export function sumOf(known: readonly Known<number>[]): number {
  return known.reduce((sum, { value }) => sum + value, 0);
}

export function sourceOf(settled: readonly Settled[], sum: number): SettledSource {
  return {
    sum,
    cells: settled.map(({ figure }) => figure.at),
    rest: restOf(settled),
    before: settled.flatMap(({ because }) =>
      because.kind === "goes-first" || because.kind === "newest" ? because.others.map(({ at }) => at) : [],
    ),
  };
}

function restOf(settled: readonly Settled[]): SettledSource["rest"] {
  const rests = settled.flatMap(({ figure }) => figure.rest ?? []);
  const addUp = (figures: readonly Figure[]): Source => ({
    sum: figures.reduce((total, { places }) => total + (places ?? 0), 0),
    cells: figures.map(({ at }) => at),
  });
  return rests.length === 0
    ? null
    : { totaal: addUp(rests.map(({ totaal }) => totaal)), amv: addUp(rests.map(({ amv }) => amv)) };
}

function settledOf(known: readonly Known<unknown>[], grootheid: Grootheid): readonly Settled[] {
  return known.flatMap(({ from }) => from.filter(({ figure }) => figure.grootheid === grootheid));
}

/** The taakstellingen that a sum is made from. */
export function taskOf(
  known: readonly Known<unknown>[],
  sum: number,
): Pick<Herkomst, "taakstelling" | "cycli" | "uitruil" | "outside"> {
  const settled = settledOf(known, "taakstelling");
  const cycli = [...new Set(settled.map(({ figure }) => figure.cyclus))]
    .filter((cyclus) => cyclus !== null)
    .sort((a, b) => a - b);
  return {
    taakstelling: sourceOf(settled, sum),
    cycli,
    uitruil: settled.flatMap(({ uitruil }) => uitruil),
    outside: settled.flatMap(({ outside }) => outside),
  };
}

/** The realisatie that a sum is made from. */
export function standOf(known: readonly Known<unknown>[], sum: number): SettledSource {
  return sourceOf(settledOf(known, "realisatie"), sum);
}

/** Every cell that a number is made from. */
export function cellsOf(herkomst: Herkomst): readonly CellRef[] {
  const { taakstelling, realisatie, vorige, mutaties, late, duurzaam, chain, teltMee } = herkomst;
  const sources = [taakstelling, realisatie, vorige, mutaties, late, duurzaam, teltMee];
  const links = [chain?.stated, chain?.less?.indicatief, chain?.less?.inMindering];
  return [...sources, ...links].flatMap((source) => source?.cells ?? []);
}
