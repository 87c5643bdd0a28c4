// SPDX-License-Identifier: EUPL-1.2

import { holdingOn } from "../../figures/uitruil-term";
import { formatDate } from "../../sheet/format";
import { newestOf } from "../lib/agreed";
import { draftAt } from "../lib/draft";
import { describeReturn, returningOf, type ReturnParams } from "../lib/returning";
import type { Rule } from "../rule";

/** An agreed uitruil of which the last day lies before the newest peildatum: it says that it is agreed and does not count any more. */
export const afgelopen: Rule<ReturnParams, "workbook"> = {
  id: "uitruil.afgelopen",
  title: "Uitruil is afgelopen",
  checks: "Een afgesproken uitruil is afgelopen op de nieuwste peildatum.",
  reason: "Zij telt tot en met haar laatste dag. Daarna heeft elke gemeente haar eigen taakstelling terug.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "workbook",
  in: ["uitruil"],
  sentence: (params) => `Deze uitruil is afgelopen op ${formatDate(params.last)}. ${describeReturn(params)}`,
  *check({ uitruil }, { index }) {
    for (const { row, last, at, params } of returningOf(uitruil, index))
      if (holdingOn(row, newestOf(row.soort, index)) === "ended")
        yield draftAt(at, { found: formatDate(last), params });
  },
};
