// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../dates";
import type { Gebieden } from "../gemeenten/gebieden";
import type { Gemeente, SoortOfTotaal } from "../gebied";
import type { Figure, Locatie, NamedGebied, Records } from "../records";
import type { Settings } from "../settings";
import type { TabKind } from "../tabs/table";
import { cyclusOf, settle, settleCycli, type Entry } from "./claims";
import { datedMutaties, type DatedMutatie } from "./dated-mutaties";

export type { DatedMutatie, Entry };

/** Every lookup that the measures need, built once per change of the workbook. */
export interface FigureIndex {
  readonly gebieden: Gebieden;
  /** The provincie that most gemeenten of the workbook belong to. */
  readonly provincie: string | null;
  readonly settings: Settings;
  readonly records: Records;
  /** Of the realisatie in tables Voortgang, newest first; only dates that are known and have a number. */
  readonly peildata: readonly CalendarDate[];
  /** The cycli that tables with a taakstelling name, in order. */
  readonly cycli: readonly number[];
  has(kind: TabKind): boolean;
  /** The cyclus that the tables of a peildatum name, where they name one that has taakstellingen. */
  cyclusOn(peildatum: CalendarDate | null): number | null;
  /** `totaal` finds only what a table gives as a total; cyclus null: whichever cyclus. Null: in no table. */
  taakstelling(gemeente: Gemeente, soort: SoortOfTotaal, cyclus: number | null): Entry | null;
  /** Peildatum null: the tables whose peildatum is not known. */
  realisatie(gemeente: Gemeente, soort: SoortOfTotaal, peildatum: CalendarDate | null): Entry | null;
  readonly mutaties: readonly DatedMutatie[];
  /** The locaties whose gemeente is known. */
  readonly locaties: readonly { readonly gemeente: Gemeente; readonly locatie: Locatie }[];
}

/** Builds the index; `provincie` is the one that most gemeenten of the workbook belong to. */
export function createIndex(records: Records, gebieden: Gebieden, provincie: string | null, settings: Settings): FigureIndex {
  const figures = records.figures.flatMap((figure) => {
    const gemeente = gemeenteOf(figure.gebied);
    return gemeente === null || figure.total ? [] : [{ figure, gemeente }];
  });
  const besluiten = figures.filter(
    ({ figure }) => figure.measure === "taakstelling" && (figure.table.kind === "verdeelbesluit" || figure.table.kind === "voortgang"),
  );
  const standen = figures.filter(({ figure }) => figure.measure === "realisatie" && figure.table.kind === "voortgang");

  const perCyclus = settleAll(besluiten, ({ figure, gemeente }) => key(gemeente, figure.soort, cyclusOf(figure)), settle);
  const anyCyclus = settleAll(besluiten, ({ figure, gemeente }) => key(gemeente, figure.soort, null), settleCycli);
  const perDate = settleAll(standen, ({ figure, gemeente }) => key(gemeente, figure.soort, figure.date), settle);

  const cycli = [...new Set(besluiten.map(({ figure }) => cyclusOf(figure)))].filter((cyclus) => cyclus !== null).sort((a, b) => a - b);
  const dates = standen.flatMap(({ figure }) => (figure.date === null || figure.places === null ? [] : [figure.date]));
  const kinds = new Set(records.tables.map((table) => table.kind));
  const cyclusPerDate = namedCycli(standen.map(({ figure }) => figure));

  return {
    gebieden,
    provincie,
    settings,
    records,
    peildata: [...new Set(dates)].sort().reverse(),
    cycli,
    has: (kind) => kinds.has(kind),
    cyclusOn: (peildatum) => cycli.find((cyclus) => cyclus === cyclusPerDate.get(peildatum)) ?? null,
    taakstelling: (gemeente, soort, cyclus) => (cyclus === null ? anyCyclus : perCyclus).get(key(gemeente, soort, cyclus)) ?? null,
    realisatie: (gemeente, soort, peildatum) => perDate.get(key(gemeente, soort, peildatum)) ?? null,
    mutaties: datedMutaties(records.mutaties, gebieden),
    locaties: records.locaties.flatMap((locatie) => {
      const gemeente = gemeenteOf(locatie.gemeente);
      return gemeente === null ? [] : [{ gemeente, locatie }];
    }),
  };
}

interface GemeenteFigure {
  readonly figure: Figure;
  readonly gemeente: Gemeente;
}

function gemeenteOf({ resolution }: NamedGebied): Gemeente | null {
  return resolution.status === "found" && resolution.gebied.level === "gemeente" ? resolution.gebied : null;
}

function key(gemeente: Gemeente, soort: SoortOfTotaal, of: CalendarDate | number | null): string {
  return `${gemeente.code}|${soort}|${String(of ?? "")}`;
}

function settleAll(
  figures: readonly GemeenteFigure[],
  keyOf: (figure: GemeenteFigure) => string,
  settleOne: (figures: readonly Figure[]) => Entry | null,
): Map<string, Entry | null> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(keyOf(figure));
    if (group === undefined) groups.set(keyOf(figure), [figure.figure]);
    else group.push(figure.figure);
  }
  return new Map([...groups].map(([at, group]) => [at, settleOne(group)]));
}

/** Per peildatum the one cyclus that its figures name; null where they name none or more than one. */
function namedCycli(figures: readonly Figure[]): Map<CalendarDate | null, number | null> {
  const named = new Map<CalendarDate | null, number | null>();
  for (const figure of figures) {
    const cyclus = cyclusOf(figure);
    const seen = named.get(figure.date);
    named.set(figure.date, seen === undefined || seen === cyclus ? cyclus : null);
  }
  return named;
}
