// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import type { Gebied, Gemeente } from "../gemeenten/gebied";
import { hasBegun, HERINDELINGEN, REGISTER_START, type Herindeling } from "../gemeenten/herindelingen";
import type { FigureIndex } from "../figures/figure-index";
import { answer, problem, type Answer } from "./problem";

/**
 * The names of the gemeenten that a gebied had on a date, in alphabetical order; gebied null: the whole country, date null: today's.
 * A regio counts the gemeenten that are a part of its own today; a provincie those that lay in it.
 */
export function gemeentenOn(
  index: FigureIndex,
  gebied: Gebied | null,
  date: CalendarDate | null,
): Answer<readonly string[]> {
  if (date !== null && date < REGISTER_START) return problem({ kind: "before-register", date, start: REGISTER_START });
  const today = gebied === null ? index.gebieden.gemeenten : index.gebieden.gemeentenOf(gebied);
  const names = (date === null ? today : gemeentenThen(today, gebied, date)).map(({ naam }) => naam);
  return answer([...names].sort((a, b) => a.localeCompare(b, "nl")));
}

function gemeentenThen(
  today: readonly Gemeente[],
  gebied: Gebied | null,
  date: CalendarDate,
): readonly (Gemeente | Herindeling)[] {
  const still = today.filter((gemeente) => hasBegun(gemeente, date));
  if (gebied?.level === "gemeente" && still.length > 0) return still;
  const lay = ({ provincie, opvolgers }: Herindeling): boolean =>
    gebied?.level === "provincie"
      ? provincie === gebied.naam
      : opvolgers.some(({ code }) => today.some((gemeente) => gemeente.code === code));
  const gone = HERINDELINGEN.filter((herindeling) => herindeling.datum > date && hasBegun(herindeling, date));
  return [...still, ...gone.filter(lay)];
}
