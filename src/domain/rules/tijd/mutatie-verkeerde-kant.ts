// SPDX-License-Identifier: EUPL-1.2

import { endSpokenOf } from "../../gemeenten/cyclus/end";
import { firstPerCell } from "../lib/cell-map";
import type { CalendarDate } from "../../sheet/dates";
import type { Model } from "../../model";
import type { MomentClaim, Mutatie } from "../../tabs/records";
import { formatDate } from "../../sheet/format";
import { shownText } from "../lib/cells";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface WrongSideParams {
  readonly side: MomentClaim["side"];
  readonly date: CalendarDate;
  readonly einde: CalendarDate;
  /** True where the date is said to be that of the end itself. */
  readonly dateOfEnd: boolean;
}

/** A mutatie that is called before (or after) the end of the cyclus with a date on the other side of it, or with another day as that end. */
export const mutatieVerkeerdeKant: Rule<WrongSideParams, "workbook"> = {
  id: "tijd.mutatie-verkeerde-kant",
  title: "Mutatie aan de verkeerde kant van het einde van de cyclus",
  checks: "Een mutatie staat als “voor einde cyclus” of “na einde cyclus”, maar haar datum ligt aan de andere kant.",
  reason: "Wat na het einde komt, telt niet mee voor deze taakstelling.",
  source: { kind: "rapport", paragraaf: "3.1" },
  severity: "fout",
  each: "workbook",
  in: ["mutaties"],
  sentence: ({ side, date, einde, dateOfEnd }) =>
    dateOfEnd
      ? `Hier staat ${formatDate(date)} als einde van de cyclus, maar de cyclus eindigt op ${formatDate(einde)}.`
      : `Hier staat “${side} einde cyclus”, maar ${formatDate(date)} ligt ${side === "voor" ? "na" : "niet na"} het einde van de cyclus op ${formatDate(einde)}.`,
  *check({ mutaties }, model) {
    for (const mutatie of firstPerCell(mutaties, ({ claim, at }) => claim?.at ?? at)) {
      const { claim } = mutatie;
      if (claim === null || claim.date === null) continue;
      const { date, side, dateOfEnd, at } = claim;
      const einde = dateOfEnd ? otherEnd(model, date) : endFor(model, mutatie);
      if (einde === null || !contradicts(claim, date, einde)) continue;
      yield draftAt(at, {
        found: shownText(model, at),
        expected: formatDate(einde),
        params: { side, date, einde, dateOfEnd },
      });
    }
  },
};

function contradicts({ side, dateOfEnd }: MomentClaim, date: CalendarDate, einde: CalendarDate): boolean {
  if (dateOfEnd) return date !== einde;
  return side === "voor" ? date > einde : date <= einde;
}

const endsOf = ({ cycli }: Model): CalendarDate[] => cycli.flatMap(({ einde }) => einde ?? []).sort();

/** The first known end on or after a day that is said to be one; null where later ends are not known yet. */
const otherEnd = (model: Model, date: CalendarDate): CalendarDate | null =>
  endsOf(model).find((einde) => einde >= date) ?? null;

/** The end of the cyclus that the table names, else of the one that the newest peildatum lies in. */
const endFor = ({ cycli, index }: Model, { table }: Mutatie): CalendarDate | null =>
  endSpokenOf(cycli, table.cyclus, index.peildata[0] ?? null);
