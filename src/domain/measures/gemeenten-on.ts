// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import type { Gebied, Gemeente } from "../gemeenten/gebied";
import { HERINDELINGEN } from "../gemeenten/register";
import type { FigureIndex } from "../figures/figure-index";
import { answer, problem, type Answer } from "./problem";

/** All herindelingen since this day are in the register. Source: CBS, gemeentelijke indeling op 1 januari 2021 (352 gemeenten). */
const REGISTER_START: CalendarDate = "2021-01-01";

/**
 * The names of the gemeenten that a gebied had on a date, in alphabetical order; gebied null: the whole country, date null: today's.
 * A regio or provincie counts the gemeenten that have gone up in one of its own since then.
 */
export function gemeentenOn(
  index: FigureIndex,
  gebied: Gebied | null,
  date: CalendarDate | null,
): Answer<readonly string[]> {
  if (date !== null && date < REGISTER_START) return problem({ kind: "before-register", date, start: REGISTER_START });
  const today = gebied === null ? index.gebieden.gemeenten : index.gebieden.gemeentenOf(gebied);
  const names =
    date === null
      ? today.map(({ naam }) => naam)
      : today.flatMap((gemeente) => namesOn(gemeente, date, gebied?.level === "gemeente"));
  return answer([...names].sort((a, b) => a.localeCompare(b, "nl")));
}

/** A herindeling of one gemeente alone went into one that existed already (Weesp into Amsterdam); of more together it made a new one. */
function namesOn(gemeente: Gemeente, date: CalendarDate, alone: boolean): readonly string[] {
  const later = HERINDELINGEN.filter(({ opvolger, datum }) => opvolger.code === gemeente.code && datum > date);
  const isNew = later.some(({ naam, datum }) => later.some((other) => other.naam !== naam && other.datum === datum));
  const gone = later.map(({ naam }) => naam);
  if (isNew) return gone;
  return alone ? [gemeente.naam] : [gemeente.naam, ...gone];
}
