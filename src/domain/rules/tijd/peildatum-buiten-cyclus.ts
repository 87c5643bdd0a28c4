// SPDX-License-Identifier: EUPL-1.2

import { datedStands } from "../lib/dated-stands";
import type { Cyclus } from "../../gemeenten/cyclus/cycli";
import type { CalendarDate } from "../../sheet/dates";
import { formatDate } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";

export interface OutsideParams {
  readonly date: CalendarDate;
  /** Null where the table names none: then the date lies before the first verdeelbesluit. */
  readonly cyclus: number | null;
  readonly begin: CalendarDate | null;
  readonly einde: CalendarDate | null;
}

/** A peildatum before or after the cyclus that its table names, or before the first verdeelbesluit of all. */
export const peildatumBuitenCyclus: Rule<OutsideParams, "workbook"> = {
  id: "tijd.peildatum-buiten-cyclus",
  title: "Peildatum buiten de cyclus",
  checks:
    "Een peildatum valt niet tussen het verdeelbesluit en het einde van de cyclus die de tabel noemt, of valt voor het eerste verdeelbesluit.",
  reason: "Een stand hoort bij de taakstelling van de cyclus waar zij in valt.",
  source: { kind: "rapport", paragraaf: "2.3" },
  severity: "waarschuwing",
  each: "workbook",
  in: WITH_FIGURES,
  sentence: ({ date, cyclus, begin, einde }) =>
    cyclus === null
      ? `De peildatum ${formatDate(date)} ligt voor het eerste verdeelbesluit${begin === null ? "" : ` (${formatDate(begin)})`}. Klopt het jaar?`
      : `De peildatum ${formatDate(date)} valt buiten cyclus ${String(cyclus)}${begin === null ? "" : `, die begint op ${formatDate(begin)}`}${einde === null ? "" : `${begin === null ? ", die" : " en"} eindigt op ${formatDate(einde)}`}.`,
  *check({ figures }, { cycli }) {
    for (const { at, date, figure } of datedStands(figures)) {
      const { cyclus } = figure;
      const { begin, einde } = cyclus === null ? { begin: firstBegin(cycli), einde: null } : boundsOf(cycli, cyclus);
      if ((begin === null || date >= begin) && (einde === null || date <= einde)) continue;
      yield draftAt(at, { found: formatDate(date), params: { date, cyclus, begin, einde } });
    }
  },
};

/** A cyclus begins with its verdeelbesluit or, where that day is not known, not before the end of the one before it. */
function boundsOf(
  cycli: readonly Cyclus[],
  nummer: number,
): { begin: CalendarDate | null; einde: CalendarDate | null } {
  const own = cycli.find((cyclus) => cyclus.nummer === nummer);
  const before = cycli.find((cyclus) => cyclus.nummer === nummer - 1);
  return { begin: own?.verdeelbesluit ?? before?.einde ?? null, einde: own?.einde ?? null };
}

function firstBegin(cycli: readonly Cyclus[]): CalendarDate | null {
  return cycli.flatMap(({ verdeelbesluit }) => verdeelbesluit ?? []).sort()[0] ?? null;
}
