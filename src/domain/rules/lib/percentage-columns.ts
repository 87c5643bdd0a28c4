// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../../gemeenten/gebied";
import type { Model } from "../../model";
import type { Grootheid } from "../../tabs/records";
import type { Column, Table, TableCell } from "../../tabs/table";
import { cellUnder } from "./cells";
import { deviations, type Formula } from "./column-formula";
import { soortenOfColumn } from "./column-soorten";
import { standsBefore } from "./grootheid-columns";
import { roundedPercentage } from "./rounding";
import { numbersOfRow } from "./row-numbers";
import { taakstellingOf } from "./taakstelling-of";

/** A percentage in a column of its own that does not follow from its row. */
export interface WrongShare {
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

/** Shares of the taakstelling that a column of percentages may hold. */
const SHARES: readonly Grootheid[] = ["realisatie", "stand", "prognose"];

/** The cells of the percentage columns of a table that deviate from what their column computes. A column "aandeel" is a share of something else. */
export function wrongShares(model: Model, table: Table): WrongShare[] {
  return table.columns
    .filter(({ role }) => role === "percentage")
    .flatMap((column) => wrongInColumn(model, table, column));
}

function wrongInColumn(model: Model, table: Table, column: Column): WrongShare[] {
  const rows = table.rows.flatMap((row): Row[] => {
    const cell = cellUnder(table, row, column);
    if (cell?.reading.kind !== "percentage" || (row.kind !== "data" && row.kind !== "total")) return [];
    return [{ cell, percent: cell.reading.percent, decimals: cell.reading.decimals }];
  });
  const soorten = soortenOfColumn(table, column);
  const shares = soorten.flatMap((soort) => SHARES.map((grootheid) => shareOf(model, table, grootheid, soort)));
  return deviations(rows, shares, sureShares(table, column, soorten, shares), isRounded).flatMap(
    ({ row, formula, computed }) => {
      const parts = formula.parts(row);
      return parts === null
        ? []
        : [{ cell: row.cell, soort: formula.soort, stated: row.percent, decimals: row.decimals, ...parts, computed }];
    },
  );
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

function shareOf(model: Model, table: Table, grootheid: Grootheid, soort: SoortOfTotaal): Share {
  const parts: Share["parts"] = ({ cell }) => {
    const numbers = numbersOfRow(model, table, cell.at.row);
    const places = numbers.newestBefore(cell.at.column, grootheid, soort);
    const [figure] = numbers.figures(grootheid);
    const own = numbers.all("taakstelling", soort);
    const taakstelling =
      own.length > 0 ? own[0] : figure === undefined ? null : taakstellingOf(model, { ...figure, soort })?.places;
    return places === null || taakstelling === null || taakstelling === undefined || taakstelling <= 0
      ? null
      : { places, taakstelling };
  };
  const compute: Share["compute"] = (row) => {
    const both = parts(row);
    return both === null ? null : roundedPercentage(both.places, both.taakstelling, row.decimals);
  };
  return { name: grootheid, soort, parts, compute };
}
