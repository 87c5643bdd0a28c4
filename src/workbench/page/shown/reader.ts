// SPDX-License-Identifier: EUPL-1.2

import type { Area, CellValue } from "../../../domain/sheet/snapshot";
import type { Engine } from "../../engine/engine";

/** What a rule for cells may ask of the workbook. */
export interface Reader {
  /** The id of a tab by its name; null where there is none. */
  sheetNamed(tab: string): string | null;
  values(sheetId: string, area: Area): CellValue[][];
  /** What the cells show. */
  texts(sheetId: string, area: Area): string[][];
}

export const readerOf = (engine: Engine): Reader => ({
  sheetNamed: (tab) => engine.sheets().find(({ name }) => name.toLowerCase() === tab.toLowerCase())?.id ?? null,
  values: (sheetId, area) => engine.read(sheetId).values(area),
  texts: (sheetId, area) => engine.read(sheetId).text(area),
});
