// SPDX-License-Identifier: EUPL-1.2

import type { Gemeente } from "../gemeenten/gebied";
import type { Gebieden } from "../gemeenten/gebieden";
import { oncePerObject } from "../sheet/remember";
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
