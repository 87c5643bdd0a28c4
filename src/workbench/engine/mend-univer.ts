// SPDX-License-Identifier: EUPL-1.2

import { nameCopiesAsExcel } from "./copy-name";
import { findFormulasByRow } from "./formulas-by-row";
import { indexValuesByRow } from "./index-of-values";
import { readNumberLiterals } from "./number-literals";
import { keepSheetNamesApart } from "./sheet-names";
import { keepStepsBack } from "./steps-back";
import type { UniverContext } from "./univer-context";

/** What Univer's classes do otherwise than Excel, or at a cost that grows faster than the workbook. Before the first workbook. */
export function mendClasses(): void {
  readNumberLiterals();
  findFormulasByRow();
  indexValuesByRow();
  keepStepsBack();
}

/** The same of its services, which start with the first workbook. */
export function mendServices(context: UniverContext): void {
  keepSheetNamesApart(context);
  nameCopiesAsExcel(context);
}
