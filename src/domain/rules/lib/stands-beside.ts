// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../../model";
import { takenBack, type TakenBack } from "../../tabs/kinds/taken-back";
import { cellOf, dateIn } from "../../tabs/row-cells";
import type { Table, TableRow } from "../../tabs/table";
import { columnAt } from "./cells";

/** What takes a row of a list back, with the header above it. A locatie that its own end has closed already needs no word. */
export function standsBeside(
  { index }: Model,
  table: Table,
  row: TableRow,
): (TakenBack & { readonly header: string }) | null {
  const back = row.kind === "data" ? takenBack(table.kind, row) : null;
  if (back === null) return null;
  const einde = cellOf(row, "einde");
  const last = einde === null ? null : dateIn(einde);
  const newest = index.peildata[0];
  if (table.kind === "locaties" && last !== null && newest !== undefined && last < newest) return null;
  return { ...back, header: columnAt(table, back.at.column)?.header ?? "" };
}
