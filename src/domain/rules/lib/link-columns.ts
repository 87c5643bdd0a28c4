// SPDX-License-Identifier: EUPL-1.2

import { rowLabel } from "../../gemeenten/total-label";
import type { Grootheid } from "../../tabs/records";
import type { Column, Table } from "../../tabs/table";
import { grootheidColumns } from "./grootheid-columns";

/** What a link of the chain follows from: the first less the second. */
export const FOLLOWS = {
  restopgave: [["indicatief", "inMindering"]],
  // Before the besluit what is left is of the restopgave, and with it of the taakstelling.
  rest: [
    ["taakstelling", "bod"],
    ["restopgave", "bod"],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [Grootheid, Grootheid])[]>>;

/** True for words of what is left to be assigned after the bod: "Nog toe te wijzen", "Nog te verdelen", "Rest". */
export const isRestWord = (text: string): boolean => rowLabel(text) === "rest" && !/^\W*overig/i.test(text);

/** Fewer rows than this do not show what a column is the difference of. */
const FEWEST_ROWS = 3;

/** True for a column that is checked by the law: what it follows from stands elsewhere, or with too few rows to show that it is something else. */
export function isLink(table: Table, { role, header }: Column): boolean {
  const link = role === "restopgave" ? "restopgave" : role === "verschil" && isRestWord(header) ? "rest" : null;
  if (link === null) return false;
  const beside = grootheidColumns(table).all.filter((column) => column.role !== "restopgave" && column.role !== "bod");
  if (link === "restopgave" && beside.length === 0) return true;
  const has = (of: Grootheid): boolean => table.columns.some((column) => column.role === of);
  const rows = table.rows.filter(({ kind }) => kind === "data").length;
  return rows < FEWEST_ROWS && FOLLOWS[link].some(([whole, part]) => has(whole) && has(part));
}
