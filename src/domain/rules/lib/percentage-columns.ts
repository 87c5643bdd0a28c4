// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import type { Grootheid } from "../../tabs/records";
import type { Column, Table, TableCell } from "../../tabs/table";
import { cellUnder } from "./cells";
import { judge, type Formula, type Readings } from "./column-formula";
import { soortenOfColumn } from "./column-soorten";
import { standsBefore } from "./grootheid-columns";
import { numbersBeside } from "./numbers-beside";
import { roundedPercentage } from "./rounding";
import { numbersOfRow } from "./row-numbers";
import { taakstellingOf } from "./taakstelling-of";

/** A percentage in a column of its own that does not follow from its row. */
interface WrongShare {
  readonly cell: TableCell;
  readonly soort: SoortOfTotaal;
  readonly stated: number;
  readonly decimals: number;
  readonly places: number;
  readonly taakstelling: number;
  readonly computed: number;
}

interface Row {
  readonly cell: TableCell;
  readonly percent: number;
  readonly decimals: number;
}

interface Share extends Formula<Row> {
  parts(row: Row): { readonly places: number; readonly taakstelling: number } | null;
  readonly soort: SoortOfTotaal;
}

/** A percentage of what is left to do. */
const OF_GAP =
  /\bnog (te (realiseren|verdelen|plaatsen|doen|vinden|gaan|openen|regelen)|niet (gerealiseerd|ingevuld|gedekt|gevonden)|open|nodig)|^nog\b|\bgap\b|tekort|\brest(opgave|erend|ant)?\b|resterende|resteert|ontbreken|ontbreekt|openstaand|\bopen\b/i;

/** Shares of the taakstelling that a column of percentages may hold. */
const SHARES: readonly Grootheid[] = ["realisatie", "stand", "prognose"];

export interface PercentageColumn {
  readonly column: Column;
  /** False where nothing tells what it is a share of. */
  readonly isChecked: boolean;
  readonly wrong: readonly WrongShare[];
}

/** The percentage columns of a table with the cells that deviate from what their column computes. A column "aandeel" is a share of something else. */
export function percentageColumns(model: Model, table: Table): PercentageColumn[] {
  return table.columns
    .filter(({ role }) => role === "percentage")
    .flatMap((column) => judgedOf(model, table, column) ?? []);
}

/** Null where the column has no percentages. */
function judgedOf(model: Model, table: Table, column: Column): PercentageColumn | null {
  const rows = table.rows.flatMap((row): Row[] => {
    const cell = cellUnder(table, row, column);
    if (cell?.reading.kind !== "percentage" || (row.kind !== "data" && row.kind !== "total")) return [];
    return [{ cell, percent: cell.reading.percent, decimals: cell.reading.decimals }];
  });
  if (rows.length === 0) return null;
  const soorten = soortenOfColumn(table, column);
  const usual = soorten.flatMap((soort) => SHARES.map((grootheid) => shareOf(model, table, column, grootheid, soort)));
  const readings: Readings<Row, Share> = {
    usual,
    sure: sureShares(table, column, soorten, usual),
    others: () => sharesBeside(model, table, column),
    tells: ({ percent }) => percent !== 0 && percent !== 100,
  };
  const { isChecked, wrong } = judge(rows, readings, isRounded);
  return {
    column,
    isChecked,
    wrong: wrong.flatMap(({ row, formula, computed }) => {
      const parts = formula.parts(row);
      return parts === null
        ? []
        : [{ cell: row.cell, soort: formula.soort, stated: row.percent, decimals: row.decimals, ...parts, computed }];
    }),
  };
}

/** The share that one column beside it is of another, or of its own sum. */
function sharesBeside(model: Model, table: Table, column: Column): Share[] {
  const beside = numbersBeside(model, table, column);
  const data = table.rows.filter(({ kind }) => kind === "data").map(({ row }) => row);
  return beside.flatMap(({ column: part, at }) => {
    const ofOthers = beside
      .filter((whole) => whole.column !== part)
      .map((whole) =>
        share(`${String(part)} / ${String(whole.column)}`, "totaal", ({ cell }) => ({
          places: at(cell.at.row),
          taakstelling: whole.at(cell.at.row),
        })),
      );
    const sum = data.reduce((total, row) => total + (at(row) ?? 0), 0);
    return [
      ...ofOthers,
      share(`${String(part)} / som`, "totaal", ({ cell }) => ({ places: at(cell.at.row), taakstelling: sum })),
    ];
  });
}

function isRounded({ percent, decimals }: Row, computed: number): boolean {
  return Math.abs(computed - roundedPercentage(percent, 100, decimals)) < 0.5 / 10 ** decimals;
}

/** One grootheid before the column and one soort: then the column can only be its share. */
function sureShares(
  table: Table,
  column: Column,
  soorten: readonly SoortOfTotaal[],
  shares: readonly Share[],
): readonly Share[] {
  if (soorten.length !== 1 || /aandeel/i.test(column.header)) return [];
  const before = SHARES.filter((grootheid) => standsBefore(table, grootheid, column));
  return before.length === 1 ? shares.filter(({ name }) => name === before[0]) : [];
}

function shareOf(model: Model, table: Table, { header }: Column, grootheid: Grootheid, soort: SoortOfTotaal): Share {
  const isOfGap = OF_GAP.test(header);
  return share(grootheid, soort, ({ cell, percent }) => {
    const numbers = numbersOfRow(model, table, cell.at.row);
    const places = numbers.newestBefore(cell.at.column, grootheid, soort);
    const [figure] = numbers.figures(grootheid);
    const own = numbers.all("taakstelling", soort);
    const taakstelling =
      own.length > 0 ? own[0] : figure === undefined ? null : taakstellingOf(model, { ...figure, soort })?.places;
    if (!isOfGap || places === null || taakstelling == null) return { places, taakstelling: taakstelling ?? null };
    // What is done beyond the taakstelling is written as less than nothing left, or as nothing.
    const gap = taakstelling - places;
    return { places: percent < 0 ? gap : Math.max(0, gap), taakstelling };
  });
}

function share(
  name: string,
  soort: SoortOfTotaal,
  of: (row: Row) => { readonly places: number | null; readonly taakstelling: number | null },
): Share {
  const parts: Share["parts"] = (row) => {
    const { places, taakstelling } = of(row);
    return places === null || taakstelling === null || taakstelling <= 0 ? null : { places, taakstelling };
  };
  const compute: Share["compute"] = (row) => {
    const both = parts(row);
    return both === null ? null : roundedPercentage(both.places, both.taakstelling, row.decimals);
  };
  return { name, soort, parts, compute };
}
