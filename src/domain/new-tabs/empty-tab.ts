// SPDX-License-Identifier: EUPL-1.2

import { formatDate } from "../sheet/format";
import { TAB_KIND_NAMES, type TabKind } from "../tabs/table";
import { cyclusLayout, EMPTY_KINDS, type EmptyTabWorld, type Layout } from "./empty-kinds";
import type { NewCell, NewTab } from "./new-tab";

/** In points. */
const FIRST_WIDTH = 150;
const LEAST_WIDTH = 75;
const PER_CHARACTER = 6.2;

/**
 * A tab of a kind with the columns that its reader knows and the names that are known already; the figures are for the user to fill
 * in. Each soort has a column of its own: "138/36" typed in one cell would be taken for a date.
 */
export function emptyTab(kind: TabKind, world: EmptyTabWorld): NewTab {
  const name = kind === "voortgang" ? `${TAB_KIND_NAMES[kind]} ${formatDate(world.peildatum)}` : TAB_KIND_NAMES[kind];
  return laidOut(kind, name, EMPTY_KINDS[kind].layout(world));
}

/** The tab Cyclus with the dates that are known, for the user to change and to add to. */
export function cyclusTab(): NewTab {
  return laidOut("cyclus", TAB_KIND_NAMES.cyclus, cyclusLayout());
}

function laidOut(kind: TabKind, name: string, { header, rows }: Layout): NewTab {
  const full = (row: readonly NewCell[]): NewCell[] => header.map((_, column) => row[column] ?? "");
  return {
    name,
    rows: [full([EMPTY_KINDS[kind].note]), header, ...rows.map(full)],
    headerRows: [1],
    widths: header.map((text, column) =>
      column === 0 ? FIRST_WIDTH : Math.max(LEAST_WIDTH, Math.round(PER_CHARACTER * text.length) + 12),
    ),
  };
}
