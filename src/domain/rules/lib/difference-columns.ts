// SPDX-License-Identifier: EUPL-1.2

import { plainWords } from "../../sheet/clean";
import type { Soort, SoortOfTotaal } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import type { Column, Table, TableRow } from "../../tabs/table";
import { cellUnder } from "./cells";
import { isLink } from "./link-columns";
import { judge, type Formula, type Judged, type Readings } from "./column-formula";
import { soortenOfColumn } from "./column-soorten";
import { numbersBeside } from "./numbers-beside";
import { numbersOfRow } from "./row-numbers";
import { largest } from "../../sheet/extremes";

/** A row of a column verschil, gap, tekort, overschot or restopgave. */
interface DifferenceRow {
  readonly row: TableRow;
  readonly stated: number;
  readonly numbers: (grootheid: "taakstelling" | "realisatie" | "prognose") => readonly (number | null)[];
}

interface Difference extends Formula<DifferenceRow> {
  /** The first with what is taken off it; null where one is not known. */
  parts(row: DifferenceRow): readonly number[] | null;
  /** True where below 0 counts as 0, as in a column Tekort. */
  readonly floored: boolean;
}

export interface DifferenceColumn extends Judged<DifferenceRow, Difference> {
  readonly column: Column;
}

/** The columns of differences of a table, a column of pairs once for each soort. */
export function differenceColumns(model: Model, table: Table): DifferenceColumn[] {
  return table.columns
    .filter((column) => (column.role === "verschil" || column.role === "restopgave") && !isLink(table, column))
    .flatMap((column) =>
      (column.soort === "beide" ? (["regulier", "amv"] as const) : [null]).flatMap((side) => {
        const judged = judgedOf(model, table, column, side);
        return judged === null ? [] : [{ column, ...judged }];
      }),
    );
}

/** Of the soorten that the column may be about the one of which most rows are right; null where it has no numbers. */
function judgedOf(
  model: Model,
  table: Table,
  column: Column,
  side: Soort | null,
): Judged<DifferenceRow, Difference> | null {
  const soorten: readonly SoortOfTotaal[] = side === null ? soortenOfColumn(table, column) : [side];
  const { usual, sure } = formulasFor(column.header);
  const options = soorten.map((soort) => {
    const rows = rowsOf(model, table, column, side, soort);
    const readings: Readings<DifferenceRow, Difference> = {
      usual,
      sure: soorten.length === 1 ? sure : [],
      others: () => sumsBeside(model, table, column, side),
      tells: (row, formula) => formula.parts(row)?.every((part) => part !== 0) === true,
    };
    return { rows, ...judge(rows, readings, ({ stated }, computed) => stated === computed) };
  });
  const right = options.map(({ rows, isChecked, wrong }) => (isChecked ? rows.length - wrong.length : 0));
  const best = options[right.indexOf(largest(right))];
  return best === undefined || best.rows.length === 0 ? null : best;
}

function rowsOf(model: Model, table: Table, column: Column, side: Soort | null, soort: SoortOfTotaal): DifferenceRow[] {
  return table.rows.flatMap((row) => {
    const reading = cellUnder(table, row, column)?.reading;
    const stated =
      reading?.kind === "amount" ? reading.value : reading?.kind === "pair" && side !== null ? reading[side] : null;
    if (stated === null || row.kind !== "data") return [];
    const numbers = numbersOfRow(model, table, row.row);
    return [{ row, stated, numbers: (grootheid) => numbers.all(grootheid, soort) }];
  });
}

function formulasFor(header: string): { usual: Difference[]; sure: Difference[] } {
  const task = (row: DifferenceRow): number | null => row.numbers("taakstelling").at(-1) ?? null;
  const stand = (row: DifferenceRow): number | null => row.numbers("realisatie").at(-1) ?? null;
  const earlier = (row: DifferenceRow): number | null => row.numbers("realisatie").at(-2) ?? null;
  const expected = (row: DifferenceRow): number | null => row.numbers("prognose").at(-1) ?? null;
  const gap = minus("gap", task, stand);
  const surplus = minus("overschot", stand, task);
  const words = plainWords(header);
  // A restopgave is what is left after durable places or plans: what these are, only its rows can tell.
  const shortage = /tekort|nog te realiseren|resterend/.test(words) && !/opgave/.test(words);
  const sure = /\bgap\b/.test(words)
    ? [gap]
    : shortage
      ? [gap, floor(gap)]
      : /overschot/.test(words)
        ? [surplus, floor(surplus)]
        : [];
  const usual = [
    gap,
    surplus,
    floor(gap),
    floor(surplus),
    minus("groei", stand, earlier),
    minus("groei tot prognose", expected, stand),
    minus("gap op prognose", task, expected),
  ];
  return { usual, sure };
}

/** One column beside it less another, or less two others. */
function sumsBeside(model: Model, table: Table, column: Column, side: Soort | null): Difference[] {
  const beside = numbersBeside(model, table, column, side);
  return beside.flatMap((from) => {
    const rest = beside.filter((one) => one !== from);
    return rest.flatMap((less, place) =>
      [[less], ...rest.slice(place + 1).map((more) => [less, more])].flatMap((taken) => {
        const sum = minus(
          [from, ...taken].map((one) => String(one.column)).join(" − "),
          ...[from, ...taken].map(
            (one) =>
              ({ row }: DifferenceRow) =>
                one.at(row.row),
          ),
        );
        return [sum, floor(sum)];
      }),
    );
  });
}

function minus(name: string, ...numbers: readonly ((row: DifferenceRow) => number | null)[]): Difference {
  const parts: Difference["parts"] = (row) => {
    const all = numbers.map((number) => number(row)).filter((number) => number !== null);
    return all.length < numbers.length ? null : all;
  };
  return {
    name,
    floored: false,
    parts,
    compute: (row) => {
      const [from, ...less] = parts(row) ?? [];
      return from === undefined ? null : less.reduce((left, one) => left - one, from);
    },
  };
}

function floor(formula: Difference): Difference {
  const compute: Difference["compute"] = (row) => {
    const value = formula.compute(row);
    return value === null ? null : Math.max(0, value);
  };
  return { ...formula, name: `${formula.name} of 0`, floored: true, compute };
}
