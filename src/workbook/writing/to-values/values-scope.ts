// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../../../domain/sheet/snapshot";
import { askSelected } from "../../reading/selected-cells";
import type { ValuesScope } from "../../session.types";

export interface Scope {
  /** Null: the whole workbook. */
  readonly sheetId: string | null;
  /** Null: the whole sheet. */
  readonly area: Area | null;
}

/** What "selection" and "tab" are at this moment, in one round trip; null where more than one range is selected. */
export async function askScope(context: Excel.RequestContext, scope: ValuesScope): Promise<Scope | null> {
  if (scope === "workbook") return { sheetId: null, area: null };
  if (scope === "tab") {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id");
    await context.sync();
    return { sheetId: sheet.id, area: null };
  }
  return askSelected(context);
}
