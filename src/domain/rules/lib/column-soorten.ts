// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../../gemeenten/gebied";
import type { Column, Table } from "../../tabs/table";
import { grootheidBefore, grootheidColumns } from "./grootheid-columns";

/**
 * The soorten that a computed column may be about, the likeliest first: the one that its header names, else that of the grootheid
 * before it or both together. More than one means that only the column's own numbers can tell.
 */
export function soortenOfColumn(table: Table, column: Column): readonly SoortOfTotaal[] {
  if (column.soort !== null && column.soort !== "beide") return [column.soort];
  const { areSplit, hasRegulier } = grootheidColumns(table);
  if (!areSplit) return [hasRegulier ? "regulier" : "totaal"];
  const before = grootheidBefore(table, column)?.soort ?? null;
  return before === "regulier" || before === "amv" ? [before, "totaal"] : ["totaal"];
}
