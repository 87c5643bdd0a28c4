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
import { undisputedSum } from "../../figures/undisputed";
import { groupBy } from "../../sheet/group-by";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";

export interface NotComparedParams {
  readonly grootheid: Grootheid;
  readonly date: CalendarDate | null;
  readonly level: "regio" | "provincie";
  readonly numbers: number;
  /** Other days on which the gemeenten are known. */
  readonly known: readonly CalendarDate[];
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
  sentence: ({ grootheid, date, level, numbers, known }) =>
    `${numbers === 1 ? "Het getal" : `De ${String(numbers)} getallen`} ${level === "regio" ? "van de regio's" : "van de provincie"} voor de ${GROOTHEID_WORDS[grootheid]}${date === null ? "" : ` op ${formatDate(date)}`} ${
      numbers === 1 ? "is" : "zijn"
    } niet met de gemeenten vergeleken.${known.length === 0 ? "" : ` Van de gemeenten is alleen de stand op ${formatList(known.map(formatDate))} bekend.`}`,
  *check(table, model) {
    for (const ofGrootheid of groupBy(statedIn(model, table), ({ figure }) => figure.grootheid).values())
      for (const ofDate of groupBy(ofGrootheid, ({ figure }) => figure.date).values())
        for (const group of groupBy(ofDate, ({ level }) => level).values()) {
          const [first] = group;
          if (first === undefined || group.some(({ figure }) => isCompared(model, figure))) continue;
          const { figure, level } = first;
          const { grootheid, date } = figure;
          const known = grootheid === "realisatie" ? model.index.peildata : [];
          yield draftAt(date === null ? figure.at : dateCellOf(figure), {
            found: `${String(group.length)} getallen`,
            params: { grootheid, date, level, numbers: group.length, known },
          });
        }
  },
};

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
  if (gebied === null || undisputedSum(index, gebieden.gemeentenOf(gebied), figure) !== null) return gebied !== null;
  return gebied.level === "provincie" && undisputedSum(index, regiosIn(gebieden, gebied.naam), figure) !== null;
}
