// SPDX-License-Identifier: EUPL-1.2

import { foundGebied } from "../../gemeenten/found-gebied";
import type { Gebied } from "../../gemeenten/gebied";
import { GebiedMap } from "../../gemeenten/gebied-map";
import type { Gebieden } from "../../gemeenten/gebieden";
import type { Model } from "../../model";
import type { Figure } from "../../tabs/records";
import type { Table } from "../../tabs/table";
import { groupBy } from "../../sheet/group-by";
import { figuresOfTable } from "./of-table";
import { RunningSum } from "./running-sum";

/** A figure in a total row that adds up none of the sets of rows that it may stand for. */
export interface WrongTotal {
  readonly figure: Figure;
  readonly stated: number;
  /** The sum of the likeliest set, and how many rows that is. */
  readonly computed: number;
  readonly rows: number;
}

/** @param without rows that are not added up */
export function* wrongTotals(model: Model, table: Table, without: ReadonlySet<number>): Generator<WrongTotal> {
  const figures = figuresOfTable(model, table).filter(({ total, at }) => total || !without.has(at.row));
  if (!figures.some(({ total }) => total)) return;
  for (const group of addable(figures)) yield* wrongIn(group, model.gebieden);
}

/** The figures that one total may add up: of one column, grootheid, soort and moment. */
function* addable(figures: readonly Figure[]): Generator<readonly Figure[]> {
  for (const ofColumn of groupBy(figures, ({ at }) => at.column).values())
    for (const ofGrootheid of groupBy(ofColumn, ({ grootheid }) => grootheid).values())
      for (const ofSoort of groupBy(ofGrootheid, ({ soort }) => soort).values()) {
        // A total row has no peildatum of its own where this stands in a column.
        const byDate = groupBy(ofSoort, ({ date }) => date);
        const dates = byDate.size - Number(byDate.has(null));
        if (dates > 1) yield* byDate.values();
        else yield ofSoort;
      }
}

function* wrongIn(group: readonly Figure[], gebieden: Gebieden): Generator<WrongTotal> {
  const above = new RunningSum();
  let since = new RunningSum();
  const inside = sumsInside(group, gebieden);
  for (const figure of group) {
    const { total, places } = figure;
    if (!total) {
      above.add(places);
      since.add(places);
      continue;
    }
    const sets = likeliest(figure, above, since, inside).filter(({ rows, sum }) => rows > 0 && sum !== null);
    const [first] = sets;
    if (places !== null && first?.sum !== undefined && first.sum !== null && !sets.some(({ sum }) => sum === places))
      yield { figure, stated: places, computed: first.sum, rows: first.rows };
    since = new RunningSum();
  }
}

/** The sets of rows that a total may stand for, the most likely first. */
function likeliest(
  { gebied: named }: Figure,
  above: RunningSum,
  since: RunningSum,
  inside: (gebied: Gebied) => RunningSum,
): RunningSum[] {
  const gebied = foundGebied(named);
  if (gebied !== null) return [inside(gebied), since, above];
  return /^\s*(sub|deel)/i.test(named.text) ? [since, above] : [above, since];
}

/** The sum of the rows inside a gebied, wherever in the group they stand. */
function sumsInside(group: readonly Figure[], gebieden: Gebieden): (gebied: Gebied) => RunningSum {
  let parts: readonly { readonly gebied: Gebied; readonly sum: RunningSum }[] | null = null;
  return (gebied) => {
    parts ??= sumPerGebied(group);
    const codes = new Set(gebieden.gemeentenOf(gebied).map(({ code }) => code));
    const inside = new RunningSum();
    for (const part of parts)
      if (gebieden.gemeentenOf(part.gebied).every(({ code }) => codes.has(code))) inside.addAll(part.sum);
    return inside;
  };
}

function sumPerGebied(group: readonly Figure[]): { gebied: Gebied; sum: RunningSum }[] {
  const sums = new GebiedMap<RunningSum>();
  const parts: { gebied: Gebied; sum: RunningSum }[] = [];
  for (const { total, gebied: named, places } of group) {
    const gebied = total ? null : foundGebied(named);
    if (gebied === null) continue;
    let sum = sums.get(gebied);
    if (sum === undefined) {
      sums.set(gebied, (sum = new RunningSum()));
      parts.push({ gebied, sum });
    }
    sum.add(places);
  }
  return parts;
}
