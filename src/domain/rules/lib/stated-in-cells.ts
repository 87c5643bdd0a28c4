// SPDX-License-Identifier: EUPL-1.2

import { foundGebied } from "../../gemeenten/found-gebied";
import { groupBy } from "../../sheet/group-by";
import type { CellRef } from "../../sheet/snapshot";
import type { Model } from "../../model";
import type { Figure, Grootheid } from "../../tabs/records";
import type { Column, Table } from "../../tabs/table";
import { isRead } from "./cells";
import { figuresOfGebied, figuresOfTable } from "./of-table";
import { taakstellingOf } from "./taakstelling-of";

/** A percentage beside these is a share of the taakstelling. */
export const SHARES: ReadonlySet<Grootheid> = new Set<Grootheid>(["realisatie", "prognose", "stand"]);

/** The numbers that a stated change may be counted from, the newest first: of the realisatie before it. */
export function basesOf(model: Model, figure: Figure): number[] {
  const gebied = foundGebied(figure.gebied);
  if (gebied === null || (figure.grootheid !== "prognose" && figure.grootheid !== "realisatie")) return [];
  return figuresOfGebied(model, figure.table, gebied)
    .filter(
      (base) =>
        base.grootheid === "realisatie" && base.soort === figure.soort && base !== figure && isEarlier(base, figure),
    )
    .sort((a, b) => (b.date ?? "").localeCompare(a.date ?? ""))
    .flatMap(({ places }) => (places === null ? [] : [places]));
}

function isEarlier(base: Figure, figure: Figure): boolean {
  if (base.date !== null && figure.date !== null) return base.date < figure.date;
  return figure.grootheid === "prognose";
}

type Kind = "percentage" | "verschil";

/** Percentages or changes behind the numbers of a column, none of which follows from another number. */
export interface UncheckedInCells {
  readonly kinds: readonly Kind[];
  readonly column: Column;
  /** The first of the cells. */
  readonly at: CellRef;
}

interface Stated {
  readonly kind: Kind;
  readonly column: Column;
  readonly grootheid: Grootheid | null;
  readonly at: CellRef;
  readonly isChecked: boolean;
}

/** What stands behind numbers and is checked by no rule: "4.567 (91%) -150" in a column of the taakstelling, or in a list. */
export function uncheckedInCells(model: Model, table: Table): UncheckedInCells[] {
  const columns = groupBy(
    statedIn(model, table),
    ({ column, grootheid }) => `${String(column.column)} ${grootheid ?? ""}`,
  );
  return [...columns.values()].flatMap((stated) => {
    const unchecked = [...groupBy(stated, ({ kind }) => kind).values()].filter(
      (ofKind) => !ofKind.some(({ isChecked }) => isChecked),
    );
    const [first] = unchecked.flat();
    const kinds = unchecked.flatMap((ofKind) => ofKind.slice(0, 1).map(({ kind }) => kind));
    return first === undefined ? [] : [{ kinds, column: first.column, at: first.at }];
  });
}

function statedIn(model: Model, table: Table): Stated[] {
  const figures = groupBy(figuresOfTable(model, table), ({ at }) => placeOf(at));
  return table.rows.filter(isRead).flatMap(({ cells }) =>
    cells.flatMap(({ column, at, reading }) => {
      if (reading.kind !== "amount" || reading.value === null) return [];
      const [figure = null] = figures.get(placeOf(at)) ?? [];
      const stated = { column, at, grootheid: figure?.grootheid ?? null };
      return [
        ...(reading.percentage === null
          ? []
          : [{ ...stated, kind: "percentage" as const, isChecked: figure !== null && isShareKnown(model, figure) }]),
        ...(reading.difference === null
          ? []
          : [
              { ...stated, kind: "verschil" as const, isChecked: figure !== null && basesOf(model, figure).length > 0 },
            ]),
      ];
    }),
  );
}

/** Also of 0, of which there is no share to tell. */
const isShareKnown = (model: Model, figure: Figure): boolean =>
  SHARES.has(figure.grootheid) && taakstellingOf(model, figure) !== null;

const placeOf = ({ row, column }: CellRef): string => `${String(row)},${String(column)}`;
