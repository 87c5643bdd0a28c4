// SPDX-License-Identifier: EUPL-1.2

import { isArchive } from "./compare/archive-columns";
import { isReport } from "./report/is-report";
import type { SheetSnapshot, WorkbookSnapshot } from "./sheet/snapshot";
import { oncePerObject } from "./sheet/remember";

/** True for a tab that the add-in wrote: known by what is in it, not by its name. */
const isOwn = oncePerObject(({ values }: SheetSnapshot): boolean => isReport(values) || isArchive(values));

/**
 * The workbook without the tabs that the add-in wrote: they are no sources, also where the user copied or renamed them.
 *
 * @param before what this gave the last time; the same is given again where no source changed
 */
export function sourcesOf(snapshot: WorkbookSnapshot, before: WorkbookSnapshot | null = null): WorkbookSnapshot {
  const sheets = snapshot.sheets.filter((sheet) => !isOwn(sheet));
  for (const same of [snapshot, before])
    if (
      same !== null &&
      same.name === snapshot.name &&
      same.date1904 === snapshot.date1904 &&
      same.sheets.length === sheets.length &&
      same.sheets.every((sheet, index) => sheet === sheets[index])
    )
      return same;
  return { ...snapshot, sheets };
}
