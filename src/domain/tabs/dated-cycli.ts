// SPDX-License-Identifier: EUPL-1.2

import { cycliOf, type Cyclus } from "../gemeenten/cyclus/cycli";
import { cyclusOfBesluit } from "../gemeenten/cyclus/of-besluit";
import type { CalendarDate } from "../sheet/dates";
import { besluitIn, type BesluitTime } from "./besluit-day";
import { cyclusNamedIn } from "./headers/cyclus-words";
import type { Records } from "./records";

/** The cycli with their dates. The day of a verdeelbesluit that is not known stands in the titles of its tables or above their columns, where these agree. */
export function datedCycli({ tables, cyclus: steps }: Pick<Records, "tables" | "cyclus">): readonly Cyclus[] {
  const cycli = cycliOf(steps);
  const days = new Map<number, Set<CalendarDate>>();
  const add = (besluit: BesluitTime | null, named: number | null): void => {
    if (besluit === null || besluit.first !== besluit.last) return;
    const of = cyclusOfBesluit(cycli, besluit.first, besluit.last);
    if (of !== null && (named ?? of) === of) days.set(of, (days.get(of) ?? new Set()).add(besluit.first));
  };
  for (const { kind, besluit, cyclus, columns } of tables) {
    if (kind === "verdeelbesluit") add(besluit ?? null, cyclus);
    for (const { role, header } of columns) if (role === "taakstelling") add(besluitIn(header), cyclusNamedIn(header));
  }
  return cycli.map((one) => {
    const [day, other] = days.get(one.nummer) ?? [];
    return one.verdeelbesluit !== null || day === undefined || other !== undefined
      ? one
      : { ...one, verdeelbesluit: day };
  });
}
