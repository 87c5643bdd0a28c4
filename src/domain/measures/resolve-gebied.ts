// SPDX-License-Identifier: EUPL-1.2

import type { CalendarDate } from "../sheet/dates";
import type { Gebied } from "../gemeenten/gebied";
import { hasBegun } from "../gemeenten/herindelingen";
import type { FigureIndex } from "../figures/figure-index";
import { nameOf } from "./name-of";
import { answer, problem, type Answer } from "./problem";

/**
 * The gebied that a name or code asks for in this workbook. A misspelt name asks for none, unless a table spells it so: there the
 * finding says what it is taken for, and who refers to that cell means the same. `date`: the day that is asked about, null where it
 * is the newest.
 */
export function resolveGebied(index: FigureIndex, name: string, date: CalendarDate | null = null): Answer<Gebied> {
  const found = index.gebieden.resolve(name, { provincie: index.provincie });
  if (found.status === "found" && found.spelling === "misspelt" && !index.hasMisspelt(name))
    return problem({ kind: "unknown-gebied", name, nearest: nameOf({ index }, found.gebied) });
  return meantGebied(index, name, date);
}

/** As `resolveGebied`, where a misspelt name may also mean the one gebied that it can be. */
export function meantGebied(index: FigureIndex, name: string, date: CalendarDate | null = null): Answer<Gebied> {
  const found = index.gebieden.resolve(name, { provincie: index.provincie });
  switch (found.status) {
    case "found":
      return answer(found.gebied);
    case "merged":
      return problem({
        kind: date !== null && date < found.date && hasBegun(found, date) ? "merged-later" : "merged-gebied",
        name: found.naam,
        date: found.date,
        successors: found.successors.map(({ naam }) => naam),
      });
    case "ambiguous":
      return problem({ kind: "ambiguous-gebied", name, candidates: found.candidates.map(fullName) });
    case "unknown":
      return problem({ kind: "unknown-gebied", name, nearest: found.nearest });
  }
}

/** "gemeente Bergen (NH.)": namesakes differ in level or provincie. */
function fullName(gebied: Gebied): string {
  return gebied.level === "provincie"
    ? `provincie ${gebied.naam}`
    : `${gebied.level} ${gebied.naam} (${gebied.provincie})`;
}
