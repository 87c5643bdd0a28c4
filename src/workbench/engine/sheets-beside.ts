// SPDX-License-Identifier: EUPL-1.2

import { largest } from "../../domain/sheet/extremes";
import type { Area } from "../../domain/sheet/snapshot";
import type { WorkbookFile } from "../../xlsx/workbook-file";
import type { WholeLooks } from "./file-styles";
import { sheetIds, sheetNumber, toldMerges } from "./workbook-data";

/** What a file says of its sheets and Univer does not keep. */
export class SheetsBeside {
  readonly protectedSheets: Set<string>;
  /** Where a filter hides rows. */
  readonly #filtered: ReadonlyMap<string, readonly Area[]>;
  /** The highest number that a sheet has. */
  readonly lastNumber: number;
  readonly toldMerges: ReadonlyMap<string, readonly Area[]>;
  /** What looks have beyond what the grid shows; it comes in when the sheets are made. */
  readonly wholeLooks: WholeLooks = new Map();

  constructor(file: Pick<WorkbookFile, "date1904" | "name" | "sheets">) {
    const ids = sheetIds(file);
    this.lastNumber = largest(ids.map(sheetNumber), 0);
    this.protectedSheets = new Set(file.sheets.flatMap((sheet, at) => (sheet.protected ? [ids[at] ?? ""] : [])));
    this.#filtered = new Map(file.sheets.map(({ filtered = [] }, at) => [ids[at] ?? "", filtered]));
    this.toldMerges = toldMerges(file);
  }

  /** True in the rows of a filter. Excel takes every hidden row under an active one for a row that the filter hides. */
  isFiltered(sheetId: string, row: number): boolean {
    const areas = this.#filtered.get(sheetId) ?? [];
    return areas.some((area) => row > area.row && row < area.row + area.rowCount);
  }
}
