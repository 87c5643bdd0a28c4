// SPDX-License-Identifier: EUPL-1.2

import { foundGebied } from "../../gemeenten/found-gebied";
import type { Gebied } from "../../gemeenten/gebied";
import { GebiedMap } from "../../gemeenten/gebied-map";
import type { Gebieden } from "../../gemeenten/gebieden";
import { isSubtotal } from "../../gemeenten/total-label";
import type { Model } from "../../model";
import { amountsOf, soortOfRow } from "../../tabs/kinds/figures";
import type { Figure } from "../../tabs/records";
import type { Table, TableRow } from "../../tabs/table";
import { groupBy } from "../../sheet/group-by";
import { Addends, keptIn, type Addend } from "./addends";
import { cellAt, rowAt } from "./cells";
import { sameColumns, halvesBeside } from "./halves";
import { figuresOfTable } from "./of-table";
import { RunningSum } from "./running-sum";
import { rowsBesideNames } from "./unnamed-rows";

/** A figure in a total row that adds up none of the sets of rows that it may stand for, as far as these are known. */
export interface FigureTotal {
  readonly figure: Figure;
  readonly stated: number;
  /** The sum of the likeliest set, and how many rows that is. Null where a number is missing in every set. */
  readonly computed: number | null;
  readonly rows: number;
  /** False where its words do not tell which rows are in it. */
  readonly isSure: boolean;
}

/** @param without rows that are not added up */
export function* figureTotals(model: Model, table: Table, without: ReadonlySet<number>): Generator<FigureTotal> {
  const kept = (of: Table): readonly Figure[] =>
    figuresOfTable(model, of).filter(({ total, at }) => total || !without.has(at.row));
  const figures = kept(table);
  if (!figures.some(({ total }) => total)) return;
  const halves = halvesBeside(model, table);
  for (const group of addable(figures)) {
    const beside = halves.flatMap((half) => alike(kept(half), half, group, table));
    yield* wrongIn(table, group, beside, model.gebieden);
  }
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

/** The figures of another half of the list in the same column as the group. */
function alike(figures: readonly Figure[], half: Table, [first]: readonly Figure[], table: Table): Figure[] {
  if (first === undefined) return [];
  return figures.filter(
    ({ at, grootheid, soort, date }) =>
      sameColumns(half, at.column, table, first.at.column) &&
      grootheid === first.grootheid &&
      soort === first.soort &&
      date === first.date,
  );
}

function* wrongIn(
  table: Table,
  group: readonly Figure[],
  beside: readonly Figure[],
  gebieden: Gebieden,
): Generator<FigureTotal> {
  const others = beside.filter(({ total }) => !total).map(addend);
  const own = withUnnamed(table, group);
  const addends = new Addends();
  const whole = new Addends();
  if (others.length > 0)
    for (const part of [...others, ...own.map(({ part }) => part)]) if (part !== null) whole.add(part);
  const inside = sumsInside([...beside, ...group], gebieden);
  const isOfAll = beside.every(({ total }) => !total);
  for (const { figure, part } of own) {
    if (part !== null) addends.add(part);
    if (figure?.total !== true) continue;
    const row: Pick<TableRow, "without" | "parts"> = rowAt(table, figure.at.row) ?? {};
    if (figure.places !== null && row.without !== null) {
      const kept = keptIn(row, gebieden);
      const { above, since } = addends.sets(kept);
      const ofAll = whole.sets(kept).above;
      const gebied = foundGebied(figure.gebied);
      const isPart = isSubtotal(figure.gebied.text);
      const all = [
        ...(gebied === null ? [] : [inside(gebied, kept)]),
        ...(gebied === null && !isPart && isOfAll ? ofAll : []),
        ...(gebied !== null || isPart ? [...since, ...above] : [...above, ...since]),
        ...ofAll,
      ].filter(({ rows }) => rows > 0);
      const first = all.find(({ sum }) => sum !== null) ?? all[0];
      if (first !== undefined && !all.some(({ sum }) => sum === figure.places))
        yield { figure, stated: figure.places, computed: first.sum, rows: first.rows, isSure: row.parts !== null };
    }
    addends.close();
  }
}

const addend = ({ places, gebied }: Figure): Addend => ({ places, gebied: foundGebied(gebied), named: true });

interface InOrder {
  readonly figure: Figure | null;
  /** Null for a total. */
  readonly part: Addend | null;
}

/** The figures of a group, with what stands in its column in rows without a name, from top to bottom. */
function withUnnamed(table: Table, group: readonly Figure[]): readonly InOrder[] {
  const named = group.map((figure): InOrder => ({ figure, part: figure.total ? null : addend(figure) }));
  const [first] = group;
  const unnamed = first === undefined ? [] : rowsBesideNames(table);
  if (first === undefined || unnamed.length === 0) return named;
  const places = unnamed.flatMap((row) => {
    const cell = cellAt(table, { ...first.at, row: row.row });
    const soort = soortOfRow(row);
    if (cell === undefined || soort === null) return [];
    const amount = amountsOf(cell, soort).find((one) => one.soort === first.soort);
    return amount == null ? [] : [{ row: row.row, places: amount.places }];
  });
  return [
    ...named.map((one) => ({ row: one.figure?.at.row ?? 0, one })),
    ...places.map(({ row, places: number }) => ({
      row,
      one: { figure: null, part: { places: number ?? 0, gebied: null, named: false } },
    })),
  ]
    .sort((a, b) => a.row - b.row)
    .map(({ one }) => one);
}

type Kept = ((gebied: Gebied | null) => boolean) | null;

/** The sum of the rows inside a gebied, wherever in the group they stand. */
function sumsInside(group: readonly Figure[], gebieden: Gebieden): (gebied: Gebied, kept: Kept) => RunningSum {
  let parts: readonly { readonly gebied: Gebied; readonly sum: RunningSum }[] | null = null;
  return (gebied, kept) => {
    parts ??= sumPerGebied(group);
    const codes = new Set(gebieden.gemeentenOf(gebied).map(({ code }) => code));
    const inside = new RunningSum();
    for (const part of parts)
      if (kept?.(part.gebied) !== false && gebieden.gemeentenOf(part.gebied).every(({ code }) => codes.has(code)))
        inside.addAll(part.sum);
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
