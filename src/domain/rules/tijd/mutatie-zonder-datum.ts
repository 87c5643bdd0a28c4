// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import { formatCount, formatDate } from "../../sheet/format";
import { groupBy } from "../../sheet/group-by";
import type { Mutatie } from "../../tabs/records";
import { firstPerCell } from "../lib/cell-map";
import { draftAt } from "../lib/draft";
import type { Rule } from "../rule";

export interface UndatedMutatieParams {
  readonly side: "voor" | "na" | null;
  /** The end of the cyclus from which "voor" counts; null where it is not known. */
  readonly einde: CalendarDate | null;
  readonly count: number;
}

/** A mutatie without a date: from which day on it counts in a prognose, or that it never does. Each row without any moment, and each side of the end once. */
export const mutatieZonderDatum: Rule<UndatedMutatieParams, "workbook"> = {
  id: "tijd.mutatie-zonder-datum",
  title: "Mutatie zonder datum",
  checks: "Bij een mutatie staat geen datum, of alleen “voor einde cyclus” of “na einde cyclus”.",
  reason: "Een prognose telt een mutatie mee vanaf haar dag. Zonder dag is te zien wat er nu mee gebeurt.",
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "workbook",
  in: ["mutaties"],
  sentence: ({ side, einde, count }) => {
    if (side === null) return "Bij deze mutatie staat geen datum. Zij telt in geen enkele prognose mee.";
    const words = `${formatCount(count, "mutatie", "mutaties")} met “${side} einde cyclus” ${count === 1 ? "heeft" : "hebben"} geen datum.`;
    if (side === "na") return `${words} In geen enkele prognose ${count === 1 ? "telt zij" : "tellen zij"} mee.`;
    return einde === null
      ? `${words} Het einde van de cyclus is niet bekend, dus een prognose waar zo'n mutatie in hoort is #N/B. Zet dat einde op een tabblad Cyclus.`
      : `${words} Een prognose telt ${count === 1 ? "haar" : "ze"} mee vanaf het einde van de cyclus op ${formatDate(einde)}, en voor een eerdere dag niet.`;
  },
  *check({ mutaties }) {
    const undated = mutaties.filter(({ moment }) => isUndated(moment));
    for (const { at, moment } of firstPerCell(undated, (one) => one.at))
      if (moment.kind === "unknown") yield draftAt(at, { found: "", params: { side: null, einde: null, count: 1 } });
    const sided = undated.filter(({ moment }) => moment.kind !== "unknown");
    for (const ofTable of groupBy(sided, ({ table }) => table).values())
      for (const same of groupBy(ofTable, ({ moment }) => `${moment.kind} ${String(endOf(moment))}`).values()) {
        const [first] = same;
        if (first === undefined) continue;
        const { at, moment } = first;
        const side = moment.kind === "na-einde-cyclus" ? "na" : "voor";
        yield draftAt(at, {
          found: `${side} einde cyclus`,
          params: { side, einde: endOf(moment), count: same.length },
        });
      }
  },
};

function isUndated(moment: Mutatie["moment"]): boolean {
  if (moment.kind === "voor-einde-cyclus") return moment.date === null || moment.assumed === true;
  return moment.kind === "unknown" || moment.kind === "na-einde-cyclus";
}

const endOf = (moment: Mutatie["moment"]): CalendarDate | null => ("date" in moment ? moment.date : null);
