// SPDX-License-Identifier: EUPL-1.2

import { formatDate, formatList } from "../../sheet/format";
import { GROOTHEID_WORDS } from "../../figures/words";
import type { CalendarDate } from "../../sheet/dates";
import type { Model } from "../../model";
import type { Figure, Grootheid } from "../../tabs/records";
import { dateCellOf } from "../lib/date-cell";
import { draftAt } from "../lib/draft";
import { foundGebied } from "../../gemeenten/found-gebied";
import { undisputedSum } from "../../figures/undisputed";
import { groupBy } from "../lib/group-by";
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
export const nietNagerekend: Rule<NotComparedParams> = {
  id: "dekking.niet-nagerekend",
  title: "Niet nagerekend",
  checks: "Getallen van regio's of de provincie zijn met geen enkele som te vergelijken.",
  reason: "De gemeenten zijn voor dit moment niet alle bekend, of de regio-indeling ontbreekt.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  kinds: ["regios", "provincie"],
  sentence: ({ grootheid, date, level, numbers, known }) =>
    `${numbers === 1 ? "Het getal" : `De ${String(numbers)} getallen`} ${level === "regio" ? "van de regio's" : "van de provincie"} voor de ${GROOTHEID_WORDS[grootheid]}${date === null ? "" : ` op ${formatDate(date)}`} ${
      numbers === 1 ? "is" : "zijn"
    } niet met de gemeenten vergeleken.${known.length === 0 ? "" : ` Van de gemeenten is alleen de stand op ${formatList(known.map(formatDate))} bekend.`}`,
  *check(model) {
    const stated = model.records.figures.flatMap((figure) => {
      const level = foundGebied(figure.gebied)?.level;
      const counts =
        !figure.total &&
        figure.places !== null &&
        (figure.grootheid === "taakstelling" || figure.grootheid === "realisatie");
      return counts && (level === "regio" || level === "provincie") ? [{ figure, level }] : [];
    });
    for (const group of groupBy(stated, ({ figure: { table, grootheid, date }, level }) =>
      JSON.stringify([table.tab, table.area, grootheid, date, level]),
    ).values()) {
      const [first] = group;
      if (first === undefined || group.some(({ figure }) => isCompared(model, figure))) continue;
      const { figure, level } = first;
      const { grootheid, date } = figure;
      const at = date === null ? figure.at : dateCellOf(figure);
      yield draftAt(at, {
        found: `${String(group.length)} getallen`,
        params: {
          grootheid,
          date,
          level,
          numbers: group.length,
          known: grootheid === "realisatie" ? model.index.peildata : [],
        },
      });
    }
  },
};

function isCompared(model: Model, figure: Figure): boolean {
  const gebied = foundGebied(figure.gebied);
  if (gebied === null || undisputedSum(model.index, model.gebieden.gemeentenOf(gebied), figure) !== null)
    return gebied !== null;
  return (
    gebied.level === "provincie" &&
    undisputedSum(
      model.index,
      model.gebieden.regios.filter(({ provincie }) => provincie === gebied.naam),
      figure,
    ) !== null
  );
}
