// SPDX-License-Identifier: EUPL-1.2

import type { Cyclus } from "../../gemeenten/cyclus/cycli";
import { foundGebied } from "../../gemeenten/found-gebied";
import type { Model } from "../../model";
import type { Figure } from "../../tabs/records";
import type { Table } from "../../tabs/table";
import { FirstOthers, type Placed } from "./first-others";
import { once } from "./once";

/** For each figure the first earlier cell of another table, or of another line of one regio or provincie, with another number about the same. */
export const earlierOthers = once(({ index, cycli }: Model): ReadonlyMap<Figure, Figure> => {
  const others = new Map<Figure, Figure>();
  for (const { all, about, own, settled } of index.shared()) {
    const { kind } = settled.because;
    if (kind === "alone" || kind === "agreed" || kind === "others-unknown" || kind === "newest") continue;
    const other = othersAmong(about, cycli);
    const inTable = linesApart(about);
    const apart = behindSeveralCycli(all);
    for (const figure of own) {
      const earlier = apart.has(figure) ? undefined : (other.get(figure) ?? inTable.get(figure));
      if (earlier !== undefined) others.set(figure, earlier);
    }
  }
  return others;
});

/** The lines of a regio or provincie for one day that differ from the first such line of their table. A gemeente has a rule of its own. */
function linesApart(about: readonly Figure[]): ReadonlyMap<Figure, Figure> {
  const apart = new Map<Figure, Figure>();
  const first = new Map<Table, Figure>();
  for (const figure of about) {
    const { table, date, places, total, gebied } = figure;
    if (date === null || places === null || total || foundGebied(gebied)?.level === "gemeente") continue;
    const one = first.get(table);
    if (one === undefined) first.set(table, figure);
    else if (one.places !== places && one.at.row !== figure.at.row) apart.set(figure, one);
  }
  return apart;
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
