// SPDX-License-Identifier: EUPL-1.2

import { datedStands } from "../lib/dated-stands";
import type { Cyclus } from "../../gemeenten/cyclus/cycli";
import { endOfCyclus } from "../../gemeenten/cyclus/end";
import type { CalendarDate } from "../../sheet/dates";
import { formatDate } from "../../sheet/format";
import { draftAt } from "../lib/draft";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Rule } from "../rule";

export interface OutsideParams {
  readonly date: CalendarDate;
  /** Null where the table names none: then the date lies before the first verdeelbesluit. */
  readonly cyclus: number | null;
  /** What it lies before or after. */
  readonly limit: "begin" | "besluit" | "einde";
  readonly on: CalendarDate;
  /** Whether the begin is the raming; else it is not before the end of the cyclus before it. */
  readonly fromRaming: boolean;
}

/** A peildatum before or after the cyclus that its table names, or before the verdeelbesluit: there is no taakstelling then. */
export const peildatumBuitenCyclus: Rule<OutsideParams, "workbook"> = {
  id: "tijd.peildatum-buiten-cyclus",
  title: "Peildatum buiten de cyclus",
  checks:
    "Een peildatum valt buiten de cyclus die de tabel noemt of voor haar verdeelbesluit, of valt voor het eerste verdeelbesluit.",
  reason:
    "Een stand hoort bij de taakstelling van de cyclus waar zij in valt. Een cyclus begint met de raming; de taakstelling komt met het verdeelbesluit.",
  source: { kind: "rapport", paragraaf: "2.3" },
  severity: "waarschuwing",
  each: "workbook",
  in: WITH_FIGURES,
  sentence: ({ date, cyclus, limit, on, fromRaming }) => {
    const peildatum = `De peildatum ${formatDate(date)} ligt`;
    if (cyclus === null) return `${peildatum} voor het eerste verdeelbesluit (${formatDate(on)}). Klopt het jaar?`;
    const named = `cyclus ${String(cyclus)}`;
    if (limit === "besluit")
      return `${peildatum} voor het verdeelbesluit van ${named} (${formatDate(on)}). Toen was er nog geen taakstelling.`;
    if (limit === "einde") return `${peildatum} na het einde van ${named} op ${formatDate(on)}.`;
    return fromRaming
      ? `${peildatum} voor ${named}, die begint met de raming van ${formatDate(on)}.`
      : `${peildatum} voor ${named}: de cyclus daarvoor eindigt op ${formatDate(on)}.`;
  },
  *check({ figures }, { cycli }) {
    for (const { at, date, figure } of datedStands(figures)) {
      const { cyclus } = figure;
      const passed = cyclus === null ? beforeAll(cycli, date) : limitOf(cycli, cyclus, date);
      if (passed !== null) yield draftAt(at, { found: formatDate(date), params: { date, cyclus, ...passed } });
    }
  },
};

type Passed = Pick<OutsideParams, "limit" | "on" | "fromRaming">;

/** A cyclus begins with its raming or, where that day is not known, not before the end of the one before it. */
function limitOf(cycli: readonly Cyclus[], nummer: number, date: CalendarDate): Passed | null {
  const own = cycli.find((cyclus) => cyclus.nummer === nummer);
  const { raming = null, verdeelbesluit = null, einde = null } = own ?? {};
  const begin = raming ?? (verdeelbesluit === null ? endOfCyclus(cycli, nummer - 1) : null);
  const fromRaming = raming !== null;
  if (begin !== null && date < begin) return { limit: "begin", on: begin, fromRaming };
  if (verdeelbesluit !== null && date < verdeelbesluit) return { limit: "besluit", on: verdeelbesluit, fromRaming };
  return einde !== null && date > einde ? { limit: "einde", on: einde, fromRaming } : null;
}

function beforeAll(cycli: readonly Cyclus[], date: CalendarDate): Passed | null {
  const first = cycli[0]?.verdeelbesluit ?? null;
  return first === null || date >= first ? null : { limit: "besluit", on: first, fromRaming: false };
}
