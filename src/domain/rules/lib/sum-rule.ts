// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../../sheet/dates";
import { nameOfSoort, type Gebied, type SoortOfTotaal } from "../../gemeenten/gebied";
import type { Figure, Grootheid } from "../../tabs/records";
import { GROOTHEID_WORDS } from "../../figures/words";
import { formatChange, formatDate, formatList, formatPlaces } from "../../sheet/format";
import { draftAt } from "./draft";
import type { KnownNumber } from "../../figures/undisputed";
import type { Draft } from "../rule";

export interface SumParams {
  readonly naam: string;
  readonly grootheid: Grootheid;
  readonly soort: SoortOfTotaal;
  readonly date: CalendarDate | null;
  readonly stated: number;
  readonly sum: number;
  readonly parts: number;
  readonly level: "gemeenten" | "regio's";
  /** The tabs that the parts stand in. */
  readonly tabs: readonly string[];
}

/** The finding that a figure is not the sum of its parts. */
export function notTheSum(
  figure: Figure,
  gebied: Gebied,
  stated: number,
  parts: number,
  level: SumParams["level"],
  sum: KnownNumber,
): Draft<SumParams> {
  const { grootheid, soort, date, at } = figure;
  const tabs = [...new Set(sum.at.map(({ tab }) => tab))];
  return draftAt(at, {
    found: formatPlaces(stated),
    expected: formatPlaces(sum.places),
    params: { naam: gebied.naam, grootheid, soort, date, stated, sum: sum.places, parts, level, tabs },
  });
}

export const sumSentence = ({ naam, grootheid, soort, date, stated, sum, parts, level, tabs }: SumParams): string =>
  `${naam} heeft hier ${formatPlaces(stated)} als ${GROOTHEID_WORDS[grootheid]} ${nameOfSoort(soort)}${date === null ? "" : ` op ${formatDate(date)}`}. De ${parts === 1 ? `enige ${level === "gemeenten" ? "gemeente" : "regio"}` : `${String(parts)} ${level}`} in ${formatList(
    tabs.map((tab) => `“${tab}”`),
  )} ${parts === 1 ? "heeft" : "zijn samen"} ${formatPlaces(sum)}: een verschil van ${formatChange(stated - sum)}.`;
