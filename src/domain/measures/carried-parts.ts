// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente } from "../gemeenten/gebied";
import { carriedBy } from "../gemeenten/mergers";
import type { CalendarDate } from "../sheet/dates";
import { inTotal, type Part } from "./parts";
import { answer } from "./problem";

/**
 * The parts of a gemeente at a moment, with those of the gemeenten that have gone up in it by then.
 *
 * @param mayLack whether the table may leave such a gemeente out, since its numbers are in those of the successor
 */
export function carriedParts(
  gemeente: Gemeente,
  moment: CalendarDate | null,
  partsFor: (gemeente: Gemeente) => readonly Part[],
  mayLack: (gone: Gemeente) => boolean,
): readonly Part[] {
  const [, ...gone] = carriedBy(gemeente, moment);
  return gone.reduce((parts, one) => {
    const more = partsFor(one);
    return together(parts, mayLack(one) ? more.filter((part) => !saysNothing(part)) : more);
  }, partsFor(gemeente));
}

/** A row that is left blank says no more than none. */
const saysNothing = ({ value }: Part): boolean =>
  !value.ok && (value.problem.kind === "not-in-tab" || value.problem.kind === "no-figure");

function together(parts: readonly Part[], more: readonly Part[]): readonly Part[] {
  if (!more.every(({ soort }) => parts.some((part) => part.soort === soort)))
    return [addUp(inTotal(parts), inTotal(more))];
  return parts.map((part) => {
    const same = more.find(({ soort }) => soort === part.soort);
    return same === undefined ? part : addUp(part, same);
  });
}

function addUp(part: Part, more: Part): Part {
  const from = part.from.concat(more.from);
  if (!part.value.ok || !more.value.ok) return { ...part, value: part.value.ok ? more.value : part.value, from };
  return { ...part, value: answer(part.value.value + more.value.value), from };
}
