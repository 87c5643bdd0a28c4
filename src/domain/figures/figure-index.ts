// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import type { Gebieden } from "../gemeenten/gebieden";
import type { Gemeente, SoortOfTotaal, NamedGebied } from "../gemeenten/gebied";
import type { Figure, Locatie, Records } from "../tabs/records";
import type { Settings } from "../settings";
import type { TabKind } from "../tabs/table";
import { besluitenAfterUitruil, type GemeenteFigure } from "./besluiten";
import { cyclusOf, settle, type Entry } from "./claims";
import { datedMutaties, type DatedMutatie } from "./dated-mutaties";
import { settledGroups } from "./settled-groups";
import { uitruilBook } from "./uitruil";

export type { DatedMutatie, Entry };

/** Every lookup that the grootheden need, built once per change of the workbook. */
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
  /** After uitruil. `totaal` finds only what a table gives as a total; cyclus null: whichever cyclus. Null: in no table. */
  taakstelling(gemeente: Gemeente, soort: SoortOfTotaal, cyclus: number | null): Entry | null;
  /** Peildatum null: the tables whose peildatum is not known. */
  realisatie(gemeente: Gemeente, soort: SoortOfTotaal, peildatum: CalendarDate | null): Entry | null;
  readonly mutaties: readonly DatedMutatie[];
  /** The locaties whose gemeente is known. */
  readonly locaties: readonly { readonly gemeente: Gemeente; readonly locatie: Locatie }[];
}

/** Builds the index; `provincie` is the one that most gemeenten of the workbook belong to. */
export function createIndex(
  records: Records,
  gebieden: Gebieden,
  provincie: string | null,
  settings: Settings,
): FigureIndex {
  const besluiten: GemeenteFigure[] = [];
  const standen: Figure[] = [];
  const perDate = settledGroups(settle);
  const dates = new Set<CalendarDate>();
  for (const figure of records.figures) {
    const gemeente = figure.total ? null : gemeenteOf(figure.gebied);
    const { kind } = figure.table;
    if (gemeente === null) continue;
    if (figure.grootheid === "taakstelling" && (kind === "verdeelbesluit" || kind === "voortgang"))
      besluiten.push({ figure, gemeente });
    if (figure.grootheid !== "realisatie" || kind !== "voortgang") continue;
    standen.push(figure);
    perDate.add(gemeente, figure.soort, figure.date, figure);
    if (figure.date !== null && figure.places !== null) dates.add(figure.date);
  }
  const cycli = [...new Set(besluiten.map(({ figure }) => cyclusOf(figure)))]
    .filter((cyclus) => cyclus !== null)
    .sort((a, b) => a - b);
  const kinds = new Set(records.tables.map((table) => table.kind));
  const cyclusPerDate = namedCycli(standen);

  return {
    gebieden,
    provincie,
    settings,
    records,
    peildata: [...dates].sort().reverse(),
    cycli,
    has: (kind) => kinds.has(kind),
    cyclusOn: (peildatum) => cycli.find((cyclus) => cyclus === cyclusPerDate.get(peildatum)) ?? null,
    taakstelling: besluitenAfterUitruil(besluiten, cycli, uitruilBook(records, gebieden)),
    realisatie: (gemeente, soort, peildatum) => perDate.get(gemeente, soort, peildatum),
    mutaties: datedMutaties(records.mutaties, gebieden),
    locaties: records.locaties.flatMap((locatie) => {
      const gemeente = gemeenteOf(locatie.gemeente);
      return gemeente === null ? [] : [{ gemeente, locatie }];
    }),
  };
}

function gemeenteOf({ resolution }: NamedGebied): Gemeente | null {
  return resolution.status === "found" && resolution.gebied.level === "gemeente" ? resolution.gebied : null;
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
