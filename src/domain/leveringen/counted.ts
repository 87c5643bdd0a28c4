// SPDX-License-Identifier: EUPL-1.2

import { includesCell } from "../sheet/area-relations";
import { groupBy } from "../sheet/group-by";
import { oncePerObject } from "../sheet/remember";
import type { Area, SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import type { Table } from "../tabs/table";

/**
 * The workbook without the tables that others take the place of: a tab with nothing else is left out, of another one their cells are
 * blank. So whatever looks at cells looks past them.
 *
 * @param tables all of the workbook
 */
export function countedSheets(
  snapshot: WorkbookSnapshot,
  tables: readonly Table[],
  replaced: ReadonlySet<Table>,
): WorkbookSnapshot {
  if (replaced.size === 0) return snapshot;
  const ofTab = groupBy(tables, ({ tab }) => tab);
  const sheets = snapshot.sheets.flatMap((sheet): SheetSnapshot[] => {
    const own = ofTab.get(sheet.name) ?? [];
    const gone = own.filter((table) => replaced.has(table));
    if (gone.length === 0) return [sheet];
    return gone.length === own.length
      ? []
      : [
          blanked(
            sheet,
            gone.map(({ area }) => area),
          ),
        ];
  });
  return { ...snapshot, sheets };
}

/** The same sheet for the same areas, for as long as it stays as it is: whoever looks at it need not look again. */
const blanked = oncePerObject((sheet: SheetSnapshot, areas: readonly Area[]): SheetSnapshot => {
  const { used } = sheet;
  const isGone = (r: number, c: number): boolean =>
    areas.some((area) => includesCell(area, { row: used.row + r, column: used.column + c }));
  const without = <T>(layer: readonly (readonly T[])[], blank: T): readonly (readonly T[])[] =>
    layer.map((row, r) => row.map((value, c) => (isGone(r, c) ? blank : value)));
  return {
    ...sheet,
    values: without(sheet.values, ""),
    text: without(sheet.text, ""),
    formulas: without(sheet.formulas, ""),
    types: without(sheet.types, "blank"),
    merges: sheet.merges.filter((merge) => !areas.some((area) => includesCell(area, merge))),
  };
});
