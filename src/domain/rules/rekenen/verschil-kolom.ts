// SPDX-License-Identifier: EUPL-1.2

import { formatPlaces } from "../../sheet/format";
import { plainWords } from "../../sheet/clean";
import type { SoortOfTotaal } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import type { Column, Table, TableRow } from "../../tabs/table";
import { cellUnder } from "../lib/cells";
import { draftAt } from "../lib/draft";
import { numbersOfRow } from "../lib/row-numbers";
import { WITH_FIGURES } from "../lib/with-figures";
import type { Draft, Rule } from "../rule";
import { signed } from "../lib/signed";
import { deviations, type Formula } from "../lib/column-formula";
import { soortenOfColumn } from "../lib/column-soorten";

export interface GapColumnParams {
  readonly naam: string;
  readonly header: string;
  readonly stated: number;
  readonly computed: number;
  /** The numbers that it is computed from, in their order. */
  readonly from: readonly [number, number];
  /** True where below 0 counts as 0, as in a column Tekort. */
  readonly floored: boolean;
}

interface Row {
  readonly row: TableRow;
  readonly stated: number;
  readonly numbers: (grootheid: "taakstelling" | "realisatie" | "prognose") => readonly (number | null)[];
}

interface Difference extends Formula<Row> {
  parts(row: Row): readonly [number, number] | null;
  readonly floored: boolean;
}

/** A column "verschil", "gap", "tekort" or "overschot" with a number that does not follow from its row as those of the other rows do. */
export const verschilKolom: Rule<GapColumnParams, "table"> = {
  id: "rekenen.verschil-kolom",
  title: "Kolom verschil klopt niet",
  checks: "Een getal in een kolom verschil, gap, tekort of overschot volgt niet uit zijn regel.",
  reason: "De kolom hoort in elke regel hetzelfde uit te rekenen. Welke som dat is, blijkt uit de andere regels.",
  source: { kind: "rekenen" },
  severity: "fout",
  each: "table",
  in: WITH_FIGURES,
  sentence: ({ header, stated, computed, from: [left, right], floored }) =>
    `In “${header}” staat ${formatPlaces(stated)}, uit de cellen volgt ${formatPlaces(left)} − ${formatPlaces(right)} = ${formatPlaces(left - right)}${floored && computed === 0 && left < right ? ", dus 0" : ""}.`,
  *check(table, model) {
    for (const column of table.columns) if (column.role === "verschil") yield* checkColumn(model, table, column);
  },
};

function* checkColumn(model: Model, table: Table, column: Column): Generator<Draft<GapColumnParams>> {
  for (const side of column.soort === "beide" ? (["regulier", "amv"] as const) : [null]) {
    const soorten: readonly SoortOfTotaal[] = side === null ? soortenOfColumn(table, column) : [side];
    const options = soorten.map((soort) => ({
      formulas: formulasFor(column.header),
      rows: rowsOf(model, table, column, side, soort),
    }));
    const judged = options.map(({ formulas, rows }) =>
      deviations(
        rows,
        formulas.all,
        soorten.length === 1 ? formulas.sure : [],
        ({ stated }, computed) => stated === computed,
      ),
    );
    const right = options.map(({ rows }, index) => rows.length - (judged[index]?.length ?? 0));
    const best = right.indexOf(Math.max(...right));
    for (const { row, formula, computed } of judged[best] ?? []) {
      const from = formula.parts(row);
      const cell = cellUnder(table, row.row, column);
      if (cell === undefined || from === null) continue;
      const params = {
        naam: row.row.gebied?.text ?? "",
        header: column.header,
        stated: row.stated,
        computed,
        from,
        floored: formula.floored,
      };
      yield draftAt(cell.at, { found: signed(row.stated), expected: signed(computed), params });
    }
  }
}

function rowsOf(
  model: Model,
  table: Table,
  column: Column,
  side: "regulier" | "amv" | null,
  soort: SoortOfTotaal,
): Row[] {
  return table.rows.flatMap((row) => {
    const reading = cellUnder(table, row, column)?.reading;
    const stated =
      reading?.kind === "amount" ? reading.value : reading?.kind === "pair" && side !== null ? reading[side] : null;
    if (stated === null || row.kind !== "data") return [];
    const numbers = numbersOfRow(model, table, row.row);
    return [{ row, stated, numbers: (grootheid) => numbers.all(grootheid, soort) }];
  });
}

function formulasFor(header: string): { all: Difference[]; sure: Difference[] } {
  const task = (row: Row): number | null => row.numbers("taakstelling").at(-1) ?? null;
  const stand = (row: Row): number | null => row.numbers("realisatie").at(-1) ?? null;
  const earlier = (row: Row): number | null => row.numbers("realisatie").at(-2) ?? null;
  const expected = (row: Row): number | null => row.numbers("prognose").at(-1) ?? null;
  const gap = minus("gap", task, stand);
  const surplus = minus("overschot", stand, task);
  const words = plainWords(header);
  const shortage = /tekort|nog te realiseren|restopgave|resterend/.test(words);
  const sure = /\bgap\b/.test(words)
    ? [gap]
    : shortage
      ? [gap, floor(gap)]
      : /overschot/.test(words)
        ? [surplus, floor(surplus)]
        : [];
  const all = [
    gap,
    surplus,
    floor(gap),
    floor(surplus),
    minus("groei", stand, earlier),
    minus("groei tot prognose", expected, stand),
    minus("gap op prognose", task, expected),
  ];
  return { all, sure };
}

function minus(name: string, left: (row: Row) => number | null, right: (row: Row) => number | null): Difference {
  const parts: Difference["parts"] = (row) => {
    const [from, less] = [left(row), right(row)];
    return from === null || less === null ? null : [from, less];
  };
  return {
    name,
    floored: false,
    parts,
    compute: (row) => {
      const both = parts(row);
      return both === null ? null : both[0] - both[1];
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
