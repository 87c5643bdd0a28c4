// SPDX-License-Identifier: EUPL-1.2

import { figuresOfTable } from "../lib/of-table";
import { regiosIn } from "../lib/regios";
import type { Table } from "../../tabs/table";
import { formatCount, formatDate, formatList, formatPlaces } from "../../sheet/format";
import { GROOTHEID_WORDS } from "../../figures/words";
import type { CalendarDate } from "../../sheet/dates";
import type { Model } from "../../model";
import type { Figure, Grootheid } from "../../tabs/records";
import { dateCellOf } from "../lib/date-cell";
import { draftAt } from "../lib/draft";
import { addendsPerSoort, lacking, type Addends, type MissingNumber } from "../lib/missing-numbers";
import { foundGebied } from "../../gemeenten/found-gebied";
import { addendsOf, undisputedSum } from "../../figures/undisputed";
import { GebiedMap } from "../../gemeenten/gebied-map";
import { once } from "../lib/once";
import { groupBy } from "../../sheet/group-by";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";

export interface NotComparedParams {
  readonly grootheid: Grootheid;
  readonly date: CalendarDate | null;
  readonly level: "regio" | "provincie";
  readonly numbers: number;
  /** How many numbers of that moment stand there, the compared ones included. */
  readonly all: number;
  /** Which ones, where others were compared: "amv", "Gooi en Vechtstreek", "Zaanstreek-Waterland regulier". */
  readonly which: readonly string[];
  /** Other days on which the gemeenten are known, where nothing of theirs is of this moment. */
  readonly known: readonly CalendarDate[];
  /** Of each soort that was not compared. */
  readonly gemeenten: readonly Addends[];
}

/** Numbers of regio's or a provincie that were set against no sum, because the gemeenten are not all known for that moment. */
export const nietNagerekend: Rule<NotComparedParams, "table"> = {
  id: "dekking.niet-nagerekend",
  title: "Niet nagerekend",
  checks: "Getallen van regio's of de provincie zijn met geen enkele som te vergelijken.",
  reason: "De gemeenten zijn voor dit moment niet alle bekend, of de regio-indeling ontbreekt.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "table",
  in: WITH_FIGURES,
  sentence: ({ grootheid, date, level, numbers, all, which, known, gemeenten }) => {
    const of = `${level === "regio" ? "van de regio's" : "van de provincie"} voor de ${GROOTHEID_WORDS[grootheid]}${date === null ? "" : ` op ${formatDate(date)}`}`;
    const are = numbers === 1 ? "is" : "zijn";
    const told =
      which.length > 0
        ? `Van de ${formatPlaces(all)} getallen ${of} ${are} ${formatPlaces(numbers)} niet met de gemeenten vergeleken: ${formatList(which)}.`
        : `${numbers === 1 ? "Het getal" : `De ${formatPlaces(numbers)} getallen`} ${of} ${are} niet met de gemeenten vergeleken.`;
    return `${told} ${whyNot(gemeenten, known)}`;
  },
  *check(table, model) {
    for (const ofGrootheid of groupBy(statedIn(model, table), ({ figure }) => figure.grootheid).values())
      for (const ofDate of groupBy(ofGrootheid, ({ figure }) => figure.date).values())
        for (const group of groupBy(ofDate, ({ level }) => level).values()) {
          const all = group.map(({ figure }) => figure);
          const apart = all.filter((figure) => !isCompared(model, figure));
          const figures = apart.length === all.length ? apart : apart.filter((figure) => !isElsewhere(model, figure));
          const [first] = group;
          const [figure] = figures;
          if (first === undefined || figure === undefined) continue;
          const { grootheid, date } = figure;
          const gemeenten = addendsPerSoort(model.index, figures);
          const isKnown = gemeenten.some((of) => of.all > lacking(of));
          const known = !isKnown && grootheid === "realisatie" ? daysKnown(model, figure) : [];
          yield draftAt(date === null ? figure.at : dateCellOf(figure), {
            found: formatCount(figures.length, "getal", "getallen"),
            params: {
              grootheid,
              date,
              level: first.level,
              numbers: figures.length,
              all: all.length,
              which: figures.length === all.length ? [] : namesOf(figures, all),
              known,
              gemeenten,
            },
          });
        }
  },
};

/** Of another provincie, beside the one that the workbook is about, and nothing is known of its gemeenten. */
function isElsewhere({ index, gebieden, provincie }: Model, figure: Figure): boolean {
  const gebied = foundGebied(figure.gebied);
  return (
    gebied !== null &&
    gebieden.gemeentenOf(gebied).every((gemeente) => gemeente.provincie !== provincie) &&
    addendsPerSoort(index, [figure]).every((of) => of.missing.filter(({ why }) => why === "absent").length === of.all)
  );
}

/** The names of some of these figures; without the gebied where they are all of one. */
function namesOf(some: readonly Figure[], all: readonly Figure[]): string[] {
  const nameOf = ({ gebied }: Figure): string => foundGebied(gebied)?.naam ?? gebied.text;
  const perGebied = groupBy(all, nameOf);
  return [...groupBy(some, nameOf)].map(([naam, figures]) => {
    const soorten = formatList(figures.map(({ soort }) => soort));
    if (perGebied.size === 1) return soorten;
    return figures.length === perGebied.get(naam)?.length ? naam : `${naam} ${soorten}`;
  });
}

function whyNot(perSoort: NotComparedParams["gemeenten"], others: readonly CalendarDate[]): string {
  if (others.length > 0) return `Van de gemeenten is alleen de stand op ${formatList(others.map(formatDate))} bekend.`;
  const [first = "", ...rest] = perSoort.map(reasonOf);
  if (rest.every((reason) => reason === first)) return first;
  return perSoort
    .map((of) => `Bij ${of.soort}: ${reasonOf(of).replace(/^./, (letter) => letter.toLowerCase())}`)
    .join(" ");
}

function reasonOf(of: Addends): string {
  const known = of.all - lacking(of);
  const names = (why: MissingNumber["why"]): readonly string[] =>
    of.missing.filter((one) => one.why === why).map(({ naam }) => naam);
  const [disputed, partly] = [names("disputed"), names("partly")];
  return [
    ...(known === 0 ? ["Van de gemeenten is dit niet bekend."] : []),
    ...(known > 0 && known < of.all
      ? [`Van ${formatPlaces(known)} van de ${formatPlaces(of.all)} gemeenten is dit bekend.`]
      : []),
    ...(disputed.length > 0 ? [`De getallen van ${formatList(disputed)} spreken elkaar tegen.`] : []),
    ...(partly.length > 0 ? [`Het getal van ${formatList(partly)} staat niet op elk tabblad.`] : []),
  ].join(" ");
}

/** The days of which at least one gemeente inside the gebied of such a number has a realisatie, newest first. */
function daysKnown({ index, gebieden }: Model, figure: Figure): readonly CalendarDate[] {
  const gebied = foundGebied(figure.gebied);
  const perGebied = daysOf(index);
  let days = gebied === null ? [] : perGebied.get(gebied);
  if (gebied !== null && days === undefined) {
    const gemeenten = gebieden.gemeentenOf(gebied);
    days = index.peildata.filter((date) =>
      gemeenten.some((gemeente) =>
        (["regulier", "amv", "totaal"] as const).some((soort) => index.realisatie(gemeente, soort, date) !== null),
      ),
    );
    perGebied.set(gebied, days);
  }
  return days ?? [];
}

const daysOf = once((_: Model["index"]) => new GebiedMap<readonly CalendarDate[]>());

interface Stated {
  readonly figure: Figure;
  readonly level: "regio" | "provincie";
}

function statedIn(model: Model, table: Table): Stated[] {
  return figuresOfTable(model, table).flatMap((figure) => {
    const { total, places, grootheid } = figure;
    if (total || places === null || (grootheid !== "taakstelling" && grootheid !== "realisatie")) return [];
    const level = foundGebied(figure.gebied)?.level;
    return level === "regio" || level === "provincie" ? [{ figure, level }] : [];
  });
}

function isCompared({ index, gebieden }: Model, figure: Figure): boolean {
  const gebied = foundGebied(figure.gebied);
  if (gebied === null || undisputedSum(index, addendsOf(index, gebied, figure), figure) !== null)
    return gebied !== null;
  return gebied.level === "provincie" && undisputedSum(index, regiosIn(gebieden, gebied.naam), figure) !== null;
}
