// SPDX-License-Identifier: EUPL-1.2

import { countingOf, type Counting } from "../gemeenten/cyclus/built-in";
import { cycliOf, cyclusSteps } from "../gemeenten/cyclus/cycli";
import { cyclusInForce } from "../gemeenten/cyclus/in-force";
import type { Gebied, SoortOfTotaal } from "../gemeenten/gebied";
import type { FigureIndex } from "../figures/figure-index";
import type { TeltMeeGrens } from "../settings";
import { addYears, type CalendarDate } from "../sheet/dates";
import type { Locatie } from "../tabs/records";
import { codesIn } from "./codes-in";
import { countLocaties, hasLocaties, placesOfLocaties, staysUntil, type CountedLocaties } from "./count-locaties";
import { goneUp } from "./parts";
import { answer, missingTab, problem, type Answer } from "./problem";

/** How places count for a cyclus, with the days that it comes down to. */
export interface CountRule {
  readonly counting: Counting;
  readonly cyclus: number;
  /** The day on which a locatie must be open. */
  readonly day: CalendarDate;
  /** That day is the newest peildatum, because it is not known when the places of the cyclus must be there. */
  readonly assumed: boolean;
  /** The day until which it must stay. */
  readonly until: CalendarDate;
  /** Of multi-year places: so many years, and so many places of a gemeente, or more than that. */
  readonly jaren: number | null;
  readonly plaatsen: number;
  readonly grens: TeltMeeGrens;
}

export interface TeltMeeParts extends CountedLocaties {
  readonly rule: CountRule;
  /** The gemeenten with multi-year places, but too few of them. */
  readonly tooFew: readonly string[];
}

/**
 * The places of the tab Locaties that count for a cyclus: those open on the day that they must be there and until its end or, as its data say,
 * those that stay for as many years as durable places, of gemeenten with enough of them (settings). A locatie of which the end is unknown does not count.
 * Source: the cycli say how they count; what "multi-year" is, is a setting because the sources differ.
 */
export function teltMeeParts(
  index: FigureIndex,
  gebied: Gebied,
  soort: SoortOfTotaal,
  cyclus: number | null,
): Answer<TeltMeeParts> {
  if (!index.has("locaties")) return missingTab(index, "locaties");
  if (!hasLocaties(index, gebied)) return problem({ kind: "not-in-tab", name: gebied.naam, tab: "locaties" });
  const rule = ruleOf(index, cyclus);
  if (!rule.ok) return rule;
  const { day, until, plaatsen, grens } = rule.value;
  const gone = goneUp(gebied, day);
  if (gone !== null) return gone;
  const count = (of: Gebied, asked: SoortOfTotaal): Answer<CountedLocaties> =>
    countLocaties(index, of, asked, day, (locatie) => staysUntil(locatie, day, until));
  const counted = count(gebied, soort);
  if (!counted.ok || plaatsen === 0)
    return counted.ok ? answer({ ...counted.value, rule: rule.value, tooFew: [] }) : counted;
  const tooFew: string[] = [];
  const left = new Set<Locatie>();
  for (const gemeente of index.gebieden.gemeentenOf(gebied, day)) {
    const own = count(gemeente, "totaal");
    if (!own.ok) return own;
    const places = placesOfLocaties(own.value);
    if (grens === "minstens" ? places >= plaatsen : places > plaatsen) continue;
    if (places > 0) tooFew.push(gemeente.naam);
    const codes = codesIn(index, gemeente, day);
    for (const { gemeente: of, locatie } of index.locaties) if (codes.has(of.code)) left.add(locatie);
  }
  const locaties = counted.value.locaties.filter((locatie) => !left.has(locatie));
  return answer({ ...counted.value, locaties, rule: rule.value, tooFew });
}

function ruleOf(index: FigureIndex, asked: number | null): Answer<CountRule> {
  const newest = index.peildata[0] ?? null;
  const cyclus = asked ?? cyclusOf(index, newest);
  if (cyclus === null) return problem({ kind: "which-cyclus" });
  const steps = cyclusSteps(index.records.cyclus).filter((step) => step.cyclus === cyclus);
  if (steps.length === 0) return problem({ kind: "unknown-cyclus", cyclus });
  const dateOf = (stap: string): CalendarDate | null => steps.find((step) => step.stap === stap)?.date ?? null;
  const { duurzaamJaren, teltMeePlaatsen, teltMeeGrens } = index.settings;
  const counting = countingOf(cyclus);
  const realised = dateOf("gerealiseerd");
  const common = { counting, cyclus, grens: teltMeeGrens };
  if (counting === "open-tot-einde") {
    const until = dateOf("einde");
    if (realised === null || until === null)
      return problem({ kind: "no-step", cyclus, stap: realised === null ? "gerealiseerd" : "einde" });
    return answer({ ...common, day: realised, assumed: false, until, jaren: null, plaatsen: 0 });
  }
  const day = realised ?? newest;
  if (day === null) return problem({ kind: "no-step", cyclus, stap: "gerealiseerd" });
  const until = addYears(day, duurzaamJaren);
  return answer({ ...common, day, assumed: realised === null, until, jaren: duurzaamJaren, plaatsen: teltMeePlaatsen });
}

/** The cyclus of a question that names none: the one in force on the newest peildatum. */
function cyclusOf(index: FigureIndex, newest: CalendarDate | null): number | null {
  if (newest === null) return null;
  const dated = cycliOf(index.records.cyclus);
  const all = dated.map(({ nummer }) => nummer);
  return index.cyclusOn(newest) ?? cyclusInForce(dated, all, newest);
}
