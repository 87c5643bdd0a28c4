// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import { SOORTEN, type Gebied, type SoortOfTotaal } from "../../gemeenten/gebied";
import type { Figure, Grootheid, Records } from "../../tabs/records";
import type { CellRef } from "../../sheet/snapshot";
import { groupBy } from "./group-by";
import { gebiedKey } from "./names";

/** What a number is about, beside its gebied. */
export interface Subject {
  readonly grootheid: Grootheid;
  readonly soort: SoortOfTotaal;
  readonly date: CalendarDate | null;
  readonly cyclus: number | null;
}

export interface KnownNumber {
  readonly places: number;
  /** More than one cell where a total was made from both soorten. */
  readonly at: readonly CellRef[];
}

/** The figures of a workbook by gebied, without the rows that only add up others. */
export interface FigureBook {
  figures(grootheid: Grootheid, gebied: Gebied, soort: SoortOfTotaal): readonly Figure[];
  /** The one known number, or null where there is none, one cell is unknown, or two cells contradict each other. */
  number(gebied: Gebied, subject: Subject): KnownNumber | null;
  /** The sum over gebieden, or null unless every one of them has a known number. */
  sum(gebieden: readonly Gebied[], subject: Subject): KnownNumber | null;
}

const books = new WeakMap<Records, FigureBook>();
/** Measures of a decision hold for a cyclus; the others for a day. */
const PER_CYCLUS: ReadonlySet<Grootheid> = new Set<Grootheid>(["taakstelling", "regioplan", "indicatief"]);

/** The book of these records, made once. */
export function figureBook(records: Records): FigureBook {
  const known = books.get(records);
  if (known !== undefined) return known;
  const book = createBook(records);
  books.set(records, book);
  return book;
}

function createBook(records: Records): FigureBook {
  const named = records.figures.flatMap((figure) => {
    const gebied = gebiedOf(figure);
    return gebied === null || figure.total ? [] : [{ figure, key: keyOf(figure.grootheid, gebied, figure.soort) }];
  });
  const byKey = new Map(
    [...groupBy(named, ({ key }) => key)].map(([key, group]) => [key, group.map(({ figure }) => figure)]),
  );
  const figures: FigureBook["figures"] = (grootheid, gebied, soort) => byKey.get(keyOf(grootheid, gebied, soort)) ?? [];

  const number: FigureBook["number"] = (gebied, subject) => {
    const matching = figures(subject.grootheid, gebied, subject.soort).filter((figure) => isAbout(figure, subject));
    const [first] = matching;
    if (first !== undefined) {
      const { places } = first;
      return places !== null && matching.every((figure) => figure.places === places)
        ? { places, at: [first.at] }
        : null;
    }
    if (subject.soort !== "totaal") return null;
    return addUp(SOORTEN.map((soort) => number(gebied, { ...subject, soort })));
  };
  return { figures, number, sum: (gebieden, subject) => addUp(gebieden.map((gebied) => number(gebied, subject))) };
}

function addUp(parts: readonly (KnownNumber | null)[]): KnownNumber | null {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0 || known.length < parts.length) return null;
  return { places: known.reduce((sum, { places }) => sum + places, 0), at: known.flatMap(({ at }) => at) };
}

/** Whether a figure speaks of the same moment: the same known day, or the same cyclus as far as both name one. */
export function isAbout(figure: Figure, { grootheid, date, cyclus }: Subject): boolean {
  if (PER_CYCLUS.has(grootheid)) return figure.cyclus === null || cyclus === null || figure.cyclus === cyclus;
  return date !== null && figure.date === date;
}

/** The gebied that a figure's name turned out to mean, or null. */
export function gebiedOf(figure: Figure): Gebied | null {
  const { resolution } = figure.gebied;
  return resolution.status === "found" ? resolution.gebied : null;
}

const keyOf = (grootheid: Grootheid, gebied: Gebied, soort: SoortOfTotaal): string =>
  `${grootheid}|${soort}|${gebiedKey(gebied)}`;
