// SPDX-License-Identifier: EUPL-1.2

import { foundGemeente } from "../../gemeenten/found-gebied";
import { mergerOf } from "../../gemeenten/mergers";
import { formatDate, formatDateLong } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface GoesUpParams {
  readonly name: string;
  readonly successor: string;
  /** The day on which it goes up in the other. */
  readonly date: string;
  readonly peildatum: string;
}

/** A stand of a gemeente that is planned to have gone up in another by then: its places count there. */
export const gaatOp: Rule<GoesUpParams, "name"> = {
  id: "gemeente.gaat-op",
  title: "Gemeente gaat op in een andere",
  checks: "Een gemeente heeft nog een eigen stand op of na de dag waarop zij volgens plan opgaat in een andere.",
  reason: "Vanaf die dag heeft de nieuwe gemeente de taakstelling en de plaatsen van beide.",
  source: { kind: "cbs", publicatie: "herindelingen" },
  severity: "aandachtspunt",
  each: "name",
  in: ["voortgang"],
  sentence: ({ name, successor, date, peildatum }) =>
    `${name} gaat volgens plan op ${formatDateLong(date)} op in ${successor}. De stand op ${formatDate(peildatum)} telt daarom bij ${successor}.`,
  check({ named, table }, { index }) {
    const gemeente = foundGemeente(named);
    if (gemeente === null) return null;
    for (const { grootheid, date, places } of index.figuresOfRow(table, named.at.row)) {
      const merger = grootheid === "realisatie" && places !== null ? mergerOf(gemeente, date) : null;
      if (merger === null || date === null) continue;
      const { datum, opvolger } = merger;
      return draftAt(named.at, {
        found: named.text,
        expected: opvolger.naam,
        params: { name: gemeente.naam, successor: opvolger.naam, date: datum, peildatum: date },
      });
    }
    return null;
  },
};
