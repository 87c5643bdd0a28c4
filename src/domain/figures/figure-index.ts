// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import type { Gebieden } from "../gemeenten/gebieden";
import type { Cyclus } from "../gemeenten/cyclus/cycli";
import { endOfCyclus } from "../gemeenten/cyclus/end";
import { cyclusInForce } from "../gemeenten/cyclus/in-force";
import { foundGebied, foundGemeente } from "../gemeenten/found-gebied";
import {
  ANDERE_SOORTEN,
  isAndereSoort,
  type AndereSoort,
  type Gebied,
  type Gemeente,
  type SoortOfTotaal,
} from "../gemeenten/gebied";
import { lastMergerOn } from "../gemeenten/mergers";
import { normaliseName } from "../gemeenten/normalise";
import type { BesideRecords } from "../tabs/beside-records";
import { datedCycli } from "../tabs/dated-cycli";
import { kindOfName } from "../tabs/kind-of-name";
import { namedGebieden } from "../tabs/named-gebieden";
import type { Figure, Grootheid, Locatie, Records } from "../tabs/records";
import { recordsOf } from "../tabs/table-reading";
import type { Settings } from "../settings";
import type { TabKind, Table } from "../tabs/table";
import type { ChainGrootheid } from "../tabs/chain";
import { ChainLinks } from "./chain-links";
import { datedMutaties, lateMutaties, type DatedMutatie, type LateMutatie } from "./dated-mutaties";
import { FigureGroups, type SharedNumber, type Subject } from "./figure-groups";
import { isSource, type Settled } from "./settle";
import { TableFigures } from "./table-figures";
import { runsAhead, withSuccessors, type RunsAhead } from "./runs-ahead";
import { taakstellingen, type TaakstellingLookup } from "./taakstellingen";
import { uitruilBook } from "./uitruil";
import { cyclusOfUitruil } from "./uitruil-cyclus";
import { turnsOf } from "./uitruil-term";

export type { DatedMutatie, LateMutatie, Settled, Subject };

/**
 * Every figure of a workbook under what it is about, and which number holds where several say something about it. Functions, rules,
 * overview and monitor all ask here. Built once per change of the workbook.
 */
export interface FigureIndex {
  readonly gebieden: Gebieden;
  /** The provincie that most gemeenten of the workbook belong to. */
  readonly provincie: string | null;
  readonly settings: Settings;
  readonly records: Records;
  /** The soort beside the taakstelling that it is of; null for that of the taakstelling. */
  readonly beside: AndereSoort | null;
  /** The index to ask about a soort: this one, or that of a soort beside the taakstelling. */
  of(soort: SoortOfTotaal): FigureIndex;
  /** The soorten beside the taakstelling that the workbook says anything of. */
  readonly andereSoorten: readonly AndereSoort[];
  /** Of the realisatie in tables Voortgang, newest first; only dates that are known and have a number. */
  readonly peildata: readonly CalendarDate[];
  /** The cycli that tables with a taakstelling name, in order. */
  readonly cycli: readonly number[];
  /** The cycli that the figures of a link of the chain name, in order; of which gebied makes no difference. */
  cycliOfChain(grootheid: ChainGrootheid): readonly number[];
  /** The first tab with a link of the chain that does not say of which cyclus it is. */
  linkWithoutCyclus(grootheid: ChainGrootheid): string | null;
  /** The soorten that the tables of a link state for a cyclus; null: without naming one. */
  soortenOfChain(grootheid: ChainGrootheid, cyclus: number | null): ReadonlySet<SoortOfTotaal>;
  /** What the tables of exactly that cyclus (null: those that name none) state of a link. */
  linkOf(gebied: Gebied, grootheid: ChainGrootheid, soort: SoortOfTotaal, cyclus: number | null): Settled | null;
  has(kind: TabKind): boolean;
  /** The tab that is named as of that kind and in which no table was recognised; null where there is none. */
  unrecognised(kind: TabKind): string | null;
  /** True where a misspelt name stands so in a table: there it is understood, with a finding. */
  hasMisspelt(name: string): boolean;
  /** The first tab Verdeelbesluit with a taakstelling of which the cyclus is not known. */
  readonly besluitWithoutCyclus: string | null;
  /** The cyclus that the tables of a peildatum name, where they name one that has taakstellingen. */
  cyclusNamedOn(peildatum: CalendarDate | null): number | null;
  /**
   * Of more than one cyclus the one in force on that day, else the one that the tables of the peildatum name: a name cannot make a besluit
   * hold before its day. It may be one without taakstellingen here. Null: whichever there is.
   */
  cyclusOn(peildatum: CalendarDate | null): number | null;
  /** The dates of every cyclus, oldest first. */
  readonly cyclusDates: readonly Cyclus[];
  /** The last day of a cyclus, null where that is not known. */
  cyclusEnd(cyclus: number): CalendarDate | null;
  /** The figures about a gebied in the order of the workbook; rows that add up others ("Totaal") are not among them. */
  figures(gebied: Gebied, grootheid: Grootheid, soort: SoortOfTotaal): readonly Figure[];
  /**
   * Of these the ones of one moment: of the same known day or, for what is decided per cyclus, of the same cyclus as far as both name one.
   */
  about(gebied: Gebied, subject: Subject): readonly Figure[];
  /** The numbers that more than one figure gives. */
  shared(): Iterable<SharedNumber>;
  /** The figures of one row of a table, rows that add up others included. */
  figuresOfRow(table: Table, row: number): readonly Figure[];
  /** What the figures of one moment come down to. Null: in no table. */
  settled(gebied: Gebied, subject: Subject): Settled | null;
  /**
   * After the uitruil that holds on that day; null: the day is not known. `totaal` finds only what a table gives as a total; cyclus null:
   * whichever cyclus. Null: in no table that it is taken from.
   */
  taakstelling(
    gemeente: Gemeente,
    soort: SoortOfTotaal,
    cyclus: number | null,
    moment: CalendarDate | null,
  ): Settled | null;
  readonly runsAhead: RunsAhead;
  /** A day from which on gemeenten and uitruil are as on this one; null: the day is not known, or nothing has changed up to it. */
  turnOn(moment: CalendarDate | null): CalendarDate | null;
  /** Peildatum null: the tables whose peildatum is not known. Null: in no table that it is taken from. */
  realisatie(gemeente: Gemeente, soort: SoortOfTotaal, peildatum: CalendarDate | null): Settled | null;
  readonly mutaties: readonly DatedMutatie[];
  readonly lateMutaties: readonly LateMutatie[];
  /** The locaties whose gemeente is known. */
  readonly locaties: readonly { readonly gemeente: Gemeente; readonly locatie: Locatie }[];
}

/** Builds the index; `provincie` is the one that most gemeenten of the workbook belong to, `tabs` the names of its tabs. */
export function createIndex(
  records: Records,
  gebieden: Gebieden,
  provincie: string | null,
  settings: Settings,
  tabs: readonly string[] = [],
  beside: BesideRecords = {},
): FigureIndex {
  const books = new Map<AndereSoort, FigureIndex>();
  const bookOf = (soort: AndereSoort): FigureIndex => {
    const known = books.get(soort);
    if (known !== undefined) return known;
    const book = indexOf(beside[soort] ?? NO_RECORDS, gebieden, provincie, settings, [], {
      beside: soort,
      of: () => book,
      andereSoorten: [],
    });
    books.set(soort, book);
    return book;
  };
  const index = indexOf(records, gebieden, provincie, settings, tabs, {
    beside: null,
    of: (soort) => (isAndereSoort(soort) ? bookOf(soort) : index),
    andereSoorten: ANDERE_SOORTEN.filter((soort) => beside[soort] !== undefined),
  });
  return index;
}

function indexOf(
  records: Records,
  gebieden: Gebieden,
  provincie: string | null,
  settings: Settings,
  tabs: readonly string[],
  books: Pick<FigureIndex, "beside" | "of" | "andereSoorten">,
): FigureIndex {
  const groups = new FigureGroups();
  const tables = new TableFigures();
  const dates = new Set<CalendarDate>();
  const named = new Set<number>();
  let besluitWithoutCyclus: string | null = null;
  const cyclusPerDate = new Map<CalendarDate | null, number | null>();
  const totals: (readonly [Gebied, Figure])[] = [];
  const links = new ChainLinks();
  for (const figure of records.figures) {
    tables.add(figure);
    const gebied = figure.total ? null : foundGebied(figure.gebied);
    if (gebied === null) continue;
    groups.add(gebied, figure);
    if (figure.soort === "totaal") totals.push([gebied, figure]);
    links.add(figure);
    if (gebied.level !== "gemeente" || !isSource(figure)) continue;
    const { grootheid, date, cyclus } = figure;
    if (grootheid === "taakstelling") {
      if (cyclus !== null) named.add(cyclus);
      else if (figure.table.kind === "verdeelbesluit") besluitWithoutCyclus ??= figure.table.tab;
    }
    if (grootheid !== "realisatie") continue;
    if (date !== null && figure.places !== null) dates.add(date);
    const seen = cyclusPerDate.get(date);
    cyclusPerDate.set(date, seen === undefined || seen === cyclus ? cyclus : null);
  }
  for (const [gebied, totaal] of totals) groups.addRest(gebied, totaal);
  const peildata = [...dates].sort().reverse();
  const cycli = [...named].sort((a, b) => a - b);
  const cyclusNamedOn = (peildatum: CalendarDate | null): number | null =>
    cycli.find((cyclus) => cyclus === cyclusPerDate.get(peildatum)) ?? null;
  const dated = datedCycli(records);
  const kinds = new Set(records.tables.map((table) => table.kind));
  const read = new Set([...records.tables, ...records.others].map(({ tab }) => tab));
  const misspelt = misspeltNames(records);
  const uitruil = records.uitruil.map((row) => ({ ...row, cyclus: cyclusOfUitruil(row, cycli, dated) }));
  const withUitruil = { ...records, uitruil };
  const turns = turnsOf(records.uitruil);
  const turnOn = (moment: CalendarDate | null): CalendarDate | null => {
    const merged = lastMergerOn(moment);
    const turn = moment === null ? null : (turns.find((day) => day <= moment) ?? null);
    return merged === null || (turn !== null && turn > merged) ? turn : merged;
  };
  const ahead = runsAhead(groups, cycli, (cyclus) => endOfCyclus(dated, cyclus));
  const lookups = new Map<CalendarDate | null, TaakstellingLookup>();
  const lookupOn = (moment: CalendarDate | null): TaakstellingLookup => {
    const known = lookups.get(moment);
    if (known !== undefined) return known;
    const book = uitruilBook(withUitruil, gebieden, settings.uitruilVerhouding, moment);
    const made = taakstellingen(groups, cycli, withSuccessors(book, ahead));
    lookups.set(moment, made);
    return made;
  };

  return {
    ...books,
    gebieden,
    provincie,
    settings,
    records,
    peildata,
    cycli,
    cycliOfChain: (grootheid) => links.cycli(grootheid),
    linkWithoutCyclus: (grootheid) => links.withoutCyclus(grootheid),
    soortenOfChain: (grootheid, cyclus) => links.soorten(grootheid, cyclus),
    linkOf: (gebied, grootheid, soort, cyclus) => groups.get(gebied, grootheid, soort)?.at(cyclus) ?? null,
    has: (kind) => kinds.has(kind),
    unrecognised: (kind) => tabs.find((tab) => kindOfName(tab) === kind && !read.has(tab)) ?? null,
    hasMisspelt: (name) => misspelt.has(normaliseName(name)),
    besluitWithoutCyclus,
    cyclusNamedOn,
    cyclusOn: (peildatum) => {
      const isOne = cycli.length < (besluitWithoutCyclus === null ? 2 : 1);
      if (peildatum === null || isOne) return cyclusNamedOn(peildatum);
      const inForce = cyclusInForce(dated, cycli, peildatum);
      // A besluit that names no cyclus may be of the only one that is named.
      const mayBeAny = cycli.length === 1 && inForce === cycli[0];
      return inForce === null || mayBeAny ? cyclusNamedOn(peildatum) : inForce;
    },
    cyclusDates: dated,
    cyclusEnd: (cyclus) => endOfCyclus(dated, cyclus),
    figures: (gebied, grootheid, soort) => groups.get(gebied, grootheid, soort)?.figures ?? [],
    shared: () => groups.shared(),
    figuresOfRow: (table, row) => tables.ofRow(table, row),
    about: (gebied, subject) => groups.get(gebied, subject.grootheid, subject.soort)?.about(subject) ?? [],
    settled: (gebied, subject) => groups.get(gebied, subject.grootheid, subject.soort)?.settledAbout(subject) ?? null,
    taakstelling: (gemeente, soort, cyclus, moment) => lookupOn(turnOn(moment))(gemeente, soort, cyclus),
    runsAhead: ahead,
    turnOn,
    realisatie: (gemeente, soort, peildatum) => {
      const group = groups.get(gemeente, "realisatie", soort);
      const found = group?.at(peildatum) ?? group?.undated() ?? null;
      return found !== null && isSource(found.figure) ? found : null;
    },
    mutaties: datedMutaties(records.mutaties, gebieden),
    lateMutaties: lateMutaties(records.mutaties, gebieden),
    locaties: records.locaties.flatMap((locatie) => {
      const gemeente = foundGemeente(locatie.gemeente);
      return gemeente === null ? [] : [{ gemeente, locatie }];
    }),
  };
}

const NO_RECORDS = recordsOf([], []);

function misspeltNames(records: Records): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { named } of namedGebieden(records)) {
    const { resolution, text } = named;
    if (resolution.status === "found" && resolution.spelling === "misspelt") names.add(normaliseName(text));
  }
  return names;
}
