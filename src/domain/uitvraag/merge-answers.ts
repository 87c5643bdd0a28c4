// SPDX-License-Identifier: EUPL-1.2

import { certainPlaces } from "../figures/settle";
import { SOORTEN, type Gemeente, type Provincie, type Soort } from "../gemeenten/gebied";
import type { Model } from "../model";
import { groupBy } from "../sheet/group-by";
import type { CalendarDate } from "../sheet/dates";
import {
  answerTabs,
  askedPeildatum,
  readAnswers,
  type AnswerSource,
  type Given,
  type Note,
  type Remark,
} from "./given-answers";
import { lastStand, uitvraagLists, type UitvraagList } from "./uitvraag-tabs";
import { REMARKS } from "./words";

/** A change is large from this many places on, where it is also at least this part of what it was. */
const LARGE_PLACES = 25;
const LARGE_PART = 0.2;

/** One gemeente and soort: what was answered, beside the last stand. */
export interface AnswerLine {
  readonly gemeente: Gemeente;
  readonly soort: Soort;
  /** Null where no answer is certain. */
  readonly places: number | null;
  readonly given: readonly Given[];
  readonly last: number | null;
  /** Null unless both are known. */
  readonly difference: number | null;
  /** True where the difference asks for a second look. */
  readonly large: boolean;
}

/** The gemeenten of a list of which nothing, or only one soort, is answered. */
export interface MissingAnswers {
  readonly list: string;
  /** True where no gemeente of the list answered anything. */
  readonly whole: boolean;
  readonly gemeenten: readonly { readonly gemeente: Gemeente; readonly soorten: readonly Soort[] }[];
}

export interface AnswerTotal {
  readonly soort: Soort;
  readonly places: number;
  /** How many gemeenten answered, of how many. */
  readonly answered: number;
  readonly of: number;
  /** What gemeenten that answered had at the last stand; null where one of them has none that is certain. */
  readonly last: number | null;
}

/** What came back, with nothing of it taken over yet. */
export interface Merged {
  readonly provincie: Provincie;
  readonly peildatum: CalendarDate;
  readonly lastPeildatum: CalendarDate | null;
  /** Tabs that were read, for sentences. */
  readonly sources: readonly string[];
  readonly lines: readonly AnswerLine[];
  readonly totals: readonly AnswerTotal[];
  readonly missing: readonly MissingAnswers[];
  /** Two answers that differ, answers that are no number, names that are of nobody here. */
  readonly remarks: readonly Remark[];
  /** What was written beside an answer, or in place of one. */
  readonly notes: readonly Note[];
}

/**
 * The answers of all tabs and files laid together, beside the last stand of the workbook. Where two answers about the same differ, neither
 * holds. Null: there is nothing to merge, or it is not known of which provincie.
 */
export function mergeAnswers(model: Model, sources: readonly AnswerSource[]): Merged | null {
  const tabs = sources.flatMap(answerTabs);
  const peildatum = askedPeildatum(tabs);
  const naam = model.provincie ?? tabs.map((tab) => tab.model.provincie).find((one) => one !== null);
  const provincie = model.gebieden.provincies.find((one) => one.naam === naam);
  if (peildatum === null || provincie === undefined) return null;
  const own = { ...model, provincie: provincie.naam };
  const read = tabs.map((tab) => readAnswers(tab, own, peildatum));
  const given = groupBy(
    read.flatMap((one) => one.given),
    ({ gemeente, soort }) => keyOf(gemeente, soort),
  );
  const lists = uitvraagLists(model, provincie, peildatum);
  const last = lastStand(model, peildatum);
  const lines = lists
    .flatMap(({ gemeenten }) => gemeenten)
    .flatMap((gemeente) =>
      SOORTEN.map((soort) => lineOf(model, gemeente, soort, given.get(keyOf(gemeente, soort)) ?? [], last)),
    );
  return {
    provincie,
    peildatum,
    lastPeildatum: last,
    sources: tabs.map(({ source }) => source),
    lines,
    totals: SOORTEN.map((soort) =>
      totalOf(
        soort,
        lines.filter((line) => line.soort === soort),
      ),
    ),
    missing: lists.flatMap((list) => missingIn(list, lines)),
    notes: read.flatMap(({ notes }) => notes),
    remarks: [...read.flatMap(({ remarks }) => remarks), ...lines.flatMap(remarksOn)],
  };
}

const keyOf = ({ code }: Gemeente, soort: Soort): string => `${code} ${soort}`;

function lineOf(
  { index }: Model,
  gemeente: Gemeente,
  soort: Soort,
  given: readonly Given[],
  lastDay: CalendarDate | null,
): AnswerLine {
  const numbers = new Set(given.flatMap(({ places }) => places ?? []));
  const isCertain = numbers.size === 1 && given.every(({ unreadable }) => unreadable === null);
  const places = isCertain ? ([...numbers][0] ?? null) : null;
  const last = lastDay === null ? null : certainPlaces(index.realisatie(gemeente, soort, lastDay));
  const difference = places === null || last === null ? null : places - last;
  const size = Math.abs(difference ?? 0);
  return {
    gemeente,
    soort,
    places,
    given,
    last,
    difference,
    large: size >= LARGE_PLACES && size >= LARGE_PART * (last ?? 0),
  };
}

function totalOf(soort: Soort, lines: readonly AnswerLine[]): AnswerTotal {
  const answered = lines.filter(({ places }) => places !== null);
  const stands = answered.map(({ last }) => last);
  return {
    soort,
    places: sum(answered.map(({ places }) => places)),
    answered: answered.length,
    of: lines.length,
    last: stands.includes(null) ? null : sum(stands),
  };
}

const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((all, one) => all + (one ?? 0), 0);

/** Without the answers that are there and do not hold: of these a remark tells. */
function missingIn({ naam, gemeenten }: UitvraagList, lines: readonly AnswerLine[]): MissingAnswers[] {
  const open = gemeenten.map((gemeente) => ({
    gemeente,
    soorten: lines
      .filter(
        (line) =>
          line.gemeente === gemeente && line.given.every((one) => one.places === null && one.unreadable === null),
      )
      .map(({ soort }) => soort),
  }));
  const missing = open.filter(({ soorten }) => soorten.length > 0);
  const whole = open.every(({ soorten }) => soorten.length === SOORTEN.length);
  return missing.length === 0 ? [] : [{ list: naam, whole, gemeenten: missing }];
}

function remarksOn({ gemeente, soort, given }: AnswerLine): Remark[] {
  const what = `${gemeente.naam}, ${soort}`;
  const unreadable = given.flatMap(({ unreadable: text, source, file, at }) =>
    text === null ? [] : [{ sentence: REMARKS.unreadable(source, what, text), file, at }],
  );
  const numbers = given.flatMap(({ places, source, file, at }) =>
    places === null ? [] : [{ places, source, file, at }],
  );
  const [first] = numbers;
  return first === undefined || numbers.every(({ places }) => places === first.places)
    ? unreadable
    : [...unreadable, { sentence: REMARKS.contradiction(what, numbers), file: first.file, at: first.at }];
}
