// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente, NameResolution } from "../gemeenten/gebied";
import type { Gebieden } from "../gemeenten/gebieden";
import { oncePerObject } from "../sheet/remember";
import { provincialLink, rowLabel } from "../gemeenten/total-label";
import type { HeaderCell } from "./headers/row-words";
import { GROOTHEID_ROLES } from "./kinds/kind";
import type { FoundTable } from "./found-table";
import { isOtherGroup } from "./headers/subjects";

/** The gemeenten that the rows of a table name, but for rows about others. */
export const namedGemeenten = oncePerObject(
  ({ grid, header, reader, firstRow, lastRow }: FoundTable, gebieden: Gebieden): readonly Gemeente[] => {
    const key = header.cells.find(({ role }) => role !== null && reader.keys.includes(role));
    if (key === undefined || (key.role !== "gemeente" && key.role !== "code")) return [];
    const soort = header.cells.find(({ role }) => role === "soort")?.column;
    const isOfOthers = (row: number): boolean => soort !== undefined && isOtherGroup(grid.text(row, soort));
    const named: Gemeente[] = [];
    for (let row = firstRow; row <= lastRow; row++) {
      if (grid.isBlank(row, key.column) || isOfOthers(row)) continue;
      const resolution = gebieden.resolve(String(grid.value(row, key.column)));
      if (resolution.status === "found" && resolution.gebied.level === "gemeente") named.push(resolution.gebied);
    }
    return named;
  },
);

/** The provincie of all regio's that the rows of these tables name; null where they name none, those of more than one, or one that is not known. */
export function provincieOfRegios(tables: readonly FoundTable[], gebieden: Gebieden): string | null {
  const named = new Set<string>();
  for (const { grid, header, reader, firstRow, lastRow } of tables) {
    const key = header.cells.find(({ role }) => role !== null && reader.keys.includes(role));
    if (key?.role !== "regio") continue;
    for (let row = firstRow; row <= lastRow; row++) {
      const text = grid.text(row, key.column).trim();
      const { gebied = null } = text === "" ? {} : foundIn(gebieden.resolve(`regio ${text}`), gebieden.resolve(text));
      if (gebied?.level === "regio") named.add(gebied.provincie);
      else if (isUnknown(text) && header.cells.some((cell) => isCounted(cell) && !grid.isBlank(row, cell.column)))
        return null;
    }
  }
  const [only = null] = named;
  return named.size === 1 ? only : null;
}

const isUnknown = (text: string): boolean => text !== "" && rowLabel(text) === null && provincialLink(text) === null;
const isCounted = ({ role }: HeaderCell): boolean => (GROOTHEID_ROLES as readonly (string | null)[]).includes(role);

const foundIn = (...all: readonly NameResolution[]): Partial<Extract<NameResolution, { status: "found" }>> =>
  all.find((one) => one.status === "found") ?? {};
