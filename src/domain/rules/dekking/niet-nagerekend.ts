// SPDX-License-Identifier: EUPL-1.2

import { figuresOfTable } from "../lib/of-table";
import { regiosIn } from "../lib/regios";
import type { Table } from "../../tabs/table";
import { formatDate, formatList } from "../../sheet/format";
import { GROOTHEID_WORDS } from "../../figures/words";
import type { CalendarDate } from "../../sheet/dates";
import type { Model } from "../../model";
import type { Figure, Grootheid } from "../../tabs/records";
import { dateCellOf } from "../lib/date-cell";
import { draftAt } from "../lib/draft";
import { foundGebied } from "../../gemeenten/found-gebied";
import { addendsOf, undisputedNumber, undisputedSum } from "../../figures/undisputed";
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
  /** Other days on which the gemeenten are known, where nothing of theirs is of this moment. */
  readonly known: readonly CalendarDate[];
  /** How many gemeenten have such a number, and how many there are. */
  readonly gemeenten: { readonly known: number; readonly all: number };
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
  sentence: ({ grootheid, date, level, numbers, known, gemeenten }) =>
    `${numbers === 1 ? "Het getal" : `De ${String(numbers)} getallen`} ${level === "regio" ? "van de regio's" : "van de provincie"} voor de ${GROOTHEID_WORDS[grootheid]}${date === null ? "" : ` op ${formatDate(date)}`} ${
      numbers === 1 ? "is" : "zijn"
    } niet met de gemeenten vergeleken. ${whyNot(gemeenten, known)}`,
  *check(table, model) {
    for (const ofGrootheid of groupBy(statedIn(model, table), ({ figure }) => figure.grootheid).values())
      for (const ofDate of groupBy(ofGrootheid, ({ figure }) => figure.date).values())
        for (const group of groupBy(ofDate, ({ level }) => level).values()) {
          const [first] = group;
          if (first === undefined || group.some(({ figure }) => isCompared(model, figure))) continue;
          const { figure, level } = first;
          const { grootheid, date } = figure;
          const figures = group.map((one) => one.figure);
          const gemeenten = countKnown(model, figures);
          const known = gemeenten.known === 0 && grootheid === "realisatie" ? daysKnown(model, figure) : [];
          yield draftAt(date === null ? figure.at : dateCellOf(figure), {
            found: `${String(group.length)} getallen`,
            params: { grootheid, date, level, numbers: group.length, known, gemeenten },
          });
        }
  },
};

function whyNot({ known, all }: NotComparedParams["gemeenten"], others: readonly CalendarDate[]): string {
  if (others.length > 0) return `Van de gemeenten is alleen de stand op ${formatList(others.map(formatDate))} bekend.`;
  if (known === 0) return "Van de gemeenten is dit niet bekend.";
  if (known === all) return "De getallen van de gemeenten spreken elkaar tegen.";
  return `Van ${String(known)} van de ${String(all)} gemeenten is dit bekend.`;
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

/** Over the gemeenten of all these figures together; one without every asked soort is not known. */
function countKnown({ index }: Model, figures: readonly Figure[]): NotComparedParams["gemeenten"] {
  const known = new Map<string, boolean>();
  for (const figure of figures) {
    const gebied = foundGebied(figure.gebied);
    for (const gemeente of gebied === null ? [] : addendsOf(index, gebied, figure))
      known.set(
        gemeente.code,
        known.get(gemeente.code) !== false && undisputedNumber(index, gemeente, figure) !== null,
      );
  }
  return { known: [...known.values()].filter(Boolean).length, all: known.size };
}

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
