// SPDX-License-Identifier: EUPL-1.2

import type { Gebied } from "../gemeenten/gebied";
import type { Gebieden } from "../gemeenten/gebieden";
import { ensure } from "../sheet/ensure";
import type { ComparedTotal } from "./compare.types";
import { above } from "./follows";
import { GROOTHEDEN, SOORT_ORDER } from "./order";
import type { Pair } from "./pairs";
import { whoIs } from "./who";

/** What the gemeenten that both sides know a number of come to, per regio and provincie and, where there are more provincies, in all. */
export function totalsOf(pairs: readonly Pair[], gebieden: Gebieden): readonly ComparedTotal[] {
  const totals = new Map<string, ComparedTotal>();
  const provincies = new Set<string>();
  for (const { old, new: next, moments } of pairs) {
    if (old === null || next === null || old.places === null || next.places === null) continue;
    const { grootheid, soort, cyclus, who } = next;
    if (grootheid === "mutatie" || who.gebied?.level !== "gemeente") continue;
    provincies.add(who.gebied.provincie);
    for (const gebied of [...above(who.gebied, gebieden), null]) {
      const key = [grootheid, soort, ...moments.map(String), gebied === null ? "" : whoIs(gebied).key].join("\n");
      const sum = ensure(totals, key, () => ({
        ...{ grootheid, soort, cyclus: cyclus ?? old.cyclus, oldDate: old.date, newDate: next.date },
        ...nameOf(gebied),
        ...{ old: 0, new: 0, difference: 0 },
      }));
      totals.set(key, added(sum, old.places, next.places));
    }
  }
  return [...totals.values()].filter(({ level }) => level !== null || provincies.size > 1).sort(byOrder);
}

const nameOf = (gebied: Gebied | null): Pick<ComparedTotal, "gebied" | "level"> =>
  gebied === null ? { gebied: "alle provincies", level: null } : { gebied: gebied.naam, level: gebied.level };

const added = (sum: ComparedTotal, old: number, next: number): ComparedTotal => ({
  ...sum,
  old: sum.old + old,
  new: sum.new + next,
  difference: sum.difference + next - old,
});

const LEVELS: readonly ComparedTotal["level"][] = [null, "provincie", "regio"];

const byOrder = (a: ComparedTotal, b: ComparedTotal): number =>
  GROOTHEDEN.indexOf(a.grootheid) - GROOTHEDEN.indexOf(b.grootheid) ||
  (a.cyclus ?? 0) - (b.cyclus ?? 0) ||
  (b.newDate ?? "").localeCompare(a.newDate ?? "") ||
  SOORT_ORDER.indexOf(a.soort) - SOORT_ORDER.indexOf(b.soort) ||
  LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
  a.gebied.localeCompare(b.gebied, "nl");
