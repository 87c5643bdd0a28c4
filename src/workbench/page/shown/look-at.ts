// SPDX-License-Identifier: EUPL-1.2

import { BooleanNumber, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import type { IConditionalFormattingCellData } from "@univerjs/sheets-conditional-formatting";
import type { Grid } from "../grid";
import type { CellLook } from "../handle.types";

/** How the grid draws a cell of a sheet. */
export function lookAt(
  { univer }: Pick<Grid, "engine" | "univer">,
  sheetId: string,
  { row, column }: { readonly row: number; readonly column: number },
): CellLook {
  const instances = univer.__getInjector().get(IUniverInstanceService);
  const sheet = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheetId);
  if (!sheet) throw new Error(`no sheet ${sheetId}`);
  const cell = sheet.getCell(row, column);
  const style = sheet.getComposedCellStyleByCellData(row, column, cell ?? undefined);
  const drawn = cell as IConditionalFormattingCellData | null;
  return {
    fill: style.bg?.rgb ?? "",
    color: style.cl?.rgb ?? "",
    bold: style.bl === BooleanNumber.TRUE,
    edges: Object.entries(style.bd ?? {}).flatMap(([edge, line]) => (line ? [edge] : [])),
    bar: drawn?.dataBar?.value ?? null,
    icon: drawn?.iconSet === undefined ? null : `${drawn.iconSet.iconType} ${drawn.iconSet.iconId}`,
    noted: cell?.markers?.tr !== undefined,
    warned: cell?.markers?.tl !== undefined,
  };
}
