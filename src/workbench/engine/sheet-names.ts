// SPDX-License-Identifier: EUPL-1.2

import { IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { UniverContext } from "./univer-context";

/**
 * Univer looks up the tab of a reference in an object by name. That answers to `constructor` where no tab is called so, so that the formula
 * gave 0 in the place of an error, and never to `__proto__`. Here it has what is put in it and nothing else.
 */
export function keepSheetNamesApart({ injector }: UniverContext): void {
  const model = injector.get(FormulaDataModel);
  const calculateData = model.getCalculateData.bind(model);
  model.getCalculateData = () => {
    const workbooks = injector
      .get(IUniverInstanceService)
      .getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const names = workbooks.map((workbook) => [workbook.getUnitId(), idsByName(workbook)] as const);
    return { ...calculateData(), unitSheetNameMap: Object.fromEntries(names) };
  };
}

function idsByName(workbook: Workbook): Record<string, string> {
  const ids = Object.create(null) as Record<string, string>;
  return Object.assign(
    ids,
    Object.fromEntries(workbook.getSheets().map((sheet) => [sheet.getName(), sheet.getSheetId()])),
  );
}
