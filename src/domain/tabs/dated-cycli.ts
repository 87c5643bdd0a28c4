// SPDX-License-Identifier: EUPL-1.2

import { cycliOf, type Cyclus } from "../gemeenten/cyclus/cycli";
import { cyclusOfBesluit } from "../gemeenten/cyclus/of-besluit";
import type { CalendarDate } from "../sheet/dates";
import type { Records } from "./records";

/** The cycli with their dates. The day of a verdeelbesluit that is not known stands in the titles of its tables, where these agree. */
export function datedCycli({ tables, cyclus: steps }: Pick<Records, "tables" | "cyclus">): readonly Cyclus[] {
  const cycli = cycliOf(steps);
  const days = new Map<number, Set<CalendarDate>>();
  for (const { kind, besluit, cyclus } of tables) {
    if (kind !== "verdeelbesluit" || besluit === undefined || besluit.first !== besluit.last) continue;
    const of = cyclusOfBesluit(cycli, besluit.first, besluit.last);
    if (of !== null && (cyclus ?? of) === of) days.set(of, (days.get(of) ?? new Set()).add(besluit.first));
  }
  return cycli.map((one) => {
    const [day, other] = days.get(one.nummer) ?? [];
    return one.verdeelbesluit !== null || day === undefined || other !== undefined
      ? one
      : { ...one, verdeelbesluit: day };
  });
}
