// SPDX-License-Identifier: EUPL-1.2

import { cyclusEnd } from "../../measures/overzicht";
import { formatDate } from "../../sheet/format";
import { newestOf } from "../lib/agreed";
import { draftAt } from "../lib/draft";
import { describeReturn, returningOf, type ReturnParams } from "../lib/returning";
import type { Rule } from "../rule";

/** An agreed uitruil that ends after the newest peildatum, with the cyclus at the latest. */
export const keertTerug: Rule<ReturnParams, "workbook"> = {
  id: "uitruil.keert-terug",
  title: "Taakstelling keert terug",
  checks: "Een afgesproken uitruil heeft een einde dat nog komt, uiterlijk aan het einde van de cyclus.",
  reason: "Na die dag heeft elke gemeente haar eigen taakstelling terug. Daar horen dan ook plaatsen bij te zijn.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "workbook",
  in: ["uitruil"],
  sentence: (params) => `Deze uitruil geldt tot en met ${formatDate(params.last)}. ${describeReturn(params)}`,
  *check({ uitruil }, { index, cycli }) {
    for (const { row, first, last, at, params } of returningOf(uitruil, index)) {
      const newest = newestOf(row.soort, index);
      const end = cyclusEnd(cycli, row.cyclus, newest);
      const isToCome = newest === null || newest < first || newest === last;
      if (isToCome && (end === null || last <= end)) yield draftAt(at, { found: formatDate(last), params });
    }
  },
};
