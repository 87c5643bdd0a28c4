// SPDX-License-Identifier: EUPL-1.2

import type { SoortOfTotaal } from "../../gemeenten/gebied";
import { GROOTHEID_ROLES } from "../../tabs/kinds/kind";
import type { Column, Table } from "../../tabs/table";

/**
 * The soorten that a computed column may be about, the likeliest first: the one that its header names, else that of the grootheid
 * before it or both together. More than one means that only the column's own numbers can tell.
 */
export function soortenOfColumn({ columns }: Table, column: Column): readonly SoortOfTotaal[] {
  if (column.soort !== null && column.soort !== "beide") return [column.soort];
  const grootheden = columns.filter(({ role }) => (GROOTHEID_ROLES as readonly (string | null)[]).includes(role));
  const before = grootheden.filter((one) => one.column < column.column).at(-1)?.soort ?? null;
  const split = grootheden.some(({ soort }) => soort === "amv" || soort === "beide");
  if (!split) return [grootheden.some(({ soort }) => soort === "regulier") ? "regulier" : "totaal"];
  return before === "regulier" || before === "amv" ? [before, "totaal"] : ["totaal"];
}
