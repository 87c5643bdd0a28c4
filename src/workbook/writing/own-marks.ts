// SPDX-License-Identifier: EUPL-1.2

import { officeCode } from "../excel/read-errors";
import type { ListedSheet } from "../excel/sheet-list";
import type { MarkLook } from "./mark-areas";
import { addAll } from "../../domain/sheet/extremes";

/** Always true, and known again by itself: copies of marked cells are found too, and ids that Excel gave anew after saving do no harm. */
export const ruleOf = (look: MarkLook): string =>
  `=N("Spreiding: ${look === "wijziging" ? "wijziging" : "bevinding"}")=0`;
const SIGN = /Spreiding: (?:bevinding|wijziging)/;

export interface SheetFormat {
  readonly sheet: ListedSheet;
  readonly format: Excel.ConditionalFormat;
}

/** The conditional formats of the workbook. */
export interface FormatsFound {
  readonly formats: readonly SheetFormat[];
  /** Sheets of which Excel does not tell them. */
  readonly refusing: readonly ListedSheet[];
}

/** How Excel fails where a rule of the user is not one that it can tell of or delete (office-js issues 5222, 6827 and 6835). */
const REFUSALS = new Set(["GeneralException", "InvalidArgument", "InvalidOperation", "ItemNotFound"]);

export function isRefusal(error: unknown): boolean {
  return REFUSALS.has(officeCode(error) ?? "");
}

/**
 * Which conditional formats there are, in one round trip. Where that fails each sheet is asked by itself, and only its formulas for
 * their rule.
 */
export async function readFormats(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
): Promise<FormatsFound> {
  const asked = requestFormats(sheets, ",items/customOrNullObject/rule/formula");
  try {
    await context.sync();
    return { formats: asked(), refusing: [] };
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  const formats: SheetFormat[] = [];
  const refusing = await eachSheet(sheets, async (sheet) => {
    const ofSheet = requestFormats([sheet], "");
    await context.sync();
    for (const { format } of ofSheet()) if (format.type === "Custom") format.customOrNullObject.load("rule/formula");
    await context.sync();
    addAll(formats, ofSheet());
  });
  return { formats, refusing };
}

/** Does something for each sheet. @returns those where Excel refuses */
export async function eachSheet(
  sheets: readonly ListedSheet[],
  work: (sheet: ListedSheet) => Promise<void>,
): Promise<ListedSheet[]> {
  const refusing: ListedSheet[] = [];
  for (const sheet of sheets) {
    try {
      await work(sheet);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      refusing.push(sheet);
    }
  }
  return refusing;
}

function requestFormats(sheets: readonly ListedSheet[], more: string): () => SheetFormat[] {
  const asked = sheets.map((sheet) => {
    const formats = sheet.sheet.getRange().conditionalFormats;
    formats.load(`items/id,items/type${more}`);
    return { sheet, formats };
  });
  return () => asked.flatMap(({ sheet, formats }) => formats.items.map((format) => ({ sheet, format })));
}

export function isOwnMark({ format }: SheetFormat): boolean {
  if (format.type !== "Custom") return false;
  const custom = format.customOrNullObject;
  return !custom.isNullObject && SIGN.test(custom.rule.formula);
}
