// SPDX-License-Identifier: EUPL-1.2

import { foundGebied } from "../../gemeenten/found-gebied";
import type { Cyclus } from "../../gemeenten/cyclus/cycli";
import type { Model } from "../../model";
import type { Figure } from "../../tabs/records";
import type { Table } from "../../tabs/table";
import { FirstOthers, type Placed } from "./first-others";
import { once } from "./once";

/** The first earlier cell of another table with another number about the same. Where the index says that all agree, none is looked for. */
export function earlierOther(model: Model, figure: Figure): Figure | undefined {
  const { index } = model;
  const gebied = foundGebied(figure.gebied);
  const because = gebied === null ? undefined : index.settled(gebied, figure)?.because.kind;
  if (gebied === null || because === undefined) return undefined;
  if (because === "alone" || because === "agreed" || because === "others-unknown") return undefined;
  if (behindSeveralCycli(index.figures(gebied, figure.grootheid, figure.soort)).has(figure)) return undefined;
  const about = index.about(gebied, figure);
  let others = othersOf(model).get(about);
  if (others === undefined) othersOf(model).set(about, (others = othersAmong(about, model.cycli)));
  return others.get(figure);
}

/** Those without a cyclus that come behind figures of several: they cannot be set beside any of these. */
const behindSeveralCycli = once((figures: readonly Figure[]): ReadonlySet<Figure> => {
  const cycli = new Set<number>();
  const behind = new Set<Figure>();
  for (const figure of figures) {
    if (figure.places === null) continue;
    if (figure.cyclus !== null) cycli.add(figure.cyclus);
    else if (cycli.size > 1) behind.add(figure);
  }
  return behind;
});

const othersOf = once((_: Model) => new Map<readonly Figure[], ReadonlyMap<Figure, Figure>>());

/** Figures of which a third one can be set beside all or beside none. */
interface Comparable {
  /** How many cycli had ended; null where the table names no peildatum. */
  readonly period: number | null;
  /** Two reports of one day that differ are another rule. */
  readonly isReport: boolean;
}

function othersAmong(about: readonly Figure[], cycli: readonly Cyclus[]): ReadonlyMap<Figure, Figure> {
  const others = new Map<Figure, Figure>();
  const earlier = new Map<string, Comparable & { readonly firsts: FirstOthers }>();
  for (const [position, figure] of about.entries()) {
    const { places, table, grootheid } = figure;
    if (places === null) continue;
    const [period, isReport] = [periodOf(table, cycli), grootheid === "realisatie" && table.kind === "voortgang"];
    let other: Placed | null = null;
    for (const those of earlier.values()) {
      const inOnePeriod = period === null || those.period === null || period === those.period;
      const found = inOnePeriod && !(isReport && those.isReport) ? those.firsts.beside(places, table) : null;
      if (found !== null && (other === null || found.position < other.position)) other = found;
    }
    if (other !== null) others.set(figure, other.figure);
    const key = `${String(period)}|${String(isReport)}`;
    let own = earlier.get(key);
    if (own === undefined) earlier.set(key, (own = { period, isReport, firsts: new FirstOthers() }));
    own.firsts.add({ figure, position, places, table });
  }
  return others;
}

/** Two reports with the end of a cyclus between them each state the taakstelling of their own cyclus, named or not. */
function periodOf({ peildatum }: Table, cycli: readonly Cyclus[]): number | null {
  const date = peildatum?.date ?? null;
  return date === null ? null : cycli.filter(({ einde }) => einde !== null && einde < date).length;
}
