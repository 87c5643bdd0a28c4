// SPDX-License-Identifier: EUPL-1.2

import { parseAddress } from "../../domain/sheet/addresses";
import { FAILURES } from "./words";
import { failureOf } from "./failures";
import { officeCode } from "./read-errors";
import { fits } from "./sheet-size";

type Run = (
  work: (context: Excel.RequestContext) => Promise<string | null>,
  unanswered: string,
) => Promise<string | null>;

/**
 * Brings a tab to the front and selects a cell or range in it.
 *
 * @param address "B4" or "A2:C9", without the tab's name
 * @param run as Excel.run, with what to say where no answer comes
 * @returns null, or a Dutch sentence when that cannot be done; never rejects
 */
export async function selectCell(
  tab: string,
  address: string,
  run: Run = (work) => Excel.run(work),
): Promise<string | null> {
  const area = parseAddress(address);
  if (area === null || !fits(area)) return FAILURES.badAddress(tab, address);
  try {
    return await run((context) => select(context, tab, address), FAILURES.noAnswer);
  } catch (error) {
    if (officeCode(error) === "ItemNotFound") return FAILURES.sheetGone(tab);
    return failureOf(error).sentence;
  }
}

async function select(context: Excel.RequestContext, tab: string, address: string): Promise<string | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(tab);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) return FAILURES.sheetGone(tab);
  if (sheet.visibility !== "Visible") return FAILURES.sheetHidden(tab);
  sheet.activate();
  sheet.getRange(address).select();
  await context.sync();
  return null;
}
