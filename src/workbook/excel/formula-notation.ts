// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../../domain/sheet/addresses";
import type { SheetSnapshot } from "../../domain/sheet/snapshot";
import type { FormulaNotation } from "../session.types";
import { ownValue } from "../../domain/sheet/own-value";

/** DATE in the languages of Excel that are known here. */
const DATE_FUNCTIONS: Readonly<Record<string, string>> = { nl: "DATUM", en: "DATE" };

/** Texts and names between quotes, and constant arrays, which have separators of their own. */
const NO_SEPARATORS = /"[^"]*"|'[^']*'|\{[^}]*\}?/g;

/**
 * How this user writes formulas, in two round trips at most. The sign between arguments is a setting of its own, which no property
 * tells: it is looked up in a formula of the workbook.
 *
 * @param sheets as they were read last
 */
export async function readNotation(
  context: Excel.RequestContext,
  sheets: readonly SheetSnapshot[],
): Promise<FormulaNotation> {
  const { cultureInfo } = context.application;
  cultureInfo.load("name,numberFormat/numberDecimalSeparator");
  await context.sync();
  const decimalSign = cultureInfo.numberFormat.numberDecimalSeparator;
  const [language = ""] = Office.context.displayLanguage.toLowerCase().split("-");
  const learned = await learnSeparator(context, sheets).catch(() => null);
  const notation = { decimalSign, dateFunction: ownValue(DATE_FUNCTIONS, language) ?? null };
  if (learned !== null) return { ...notation, listSeparator: learned };
  // Where the comma is the decimal sign Excel never takes it between arguments.
  if (decimalSign === ",") return { ...notation, listSeparator: ";" };
  return { ...notation, listSeparator: decimalOf(cultureInfo.name) === "," ? ";" : ",", guessed: true };
}

/** Null where the workbook has no formula that tells it. */
async function learnSeparator(
  context: Excel.RequestContext,
  sheets: readonly SheetSnapshot[],
): Promise<FormulaNotation["listSeparator"] | null> {
  const place = formulaWithArguments(sheets);
  if (place === null) return null;
  const cell = context.workbook.worksheets.getItem(place.sheetId).getRange(place.address);
  cell.load("formulas,formulasLocal");
  await context.sync();
  const [english, local] = [cell.formulas, cell.formulasLocal].map((grid) => String((grid as unknown[][])[0]?.[0]));
  return separatorIn(english, local);
}

/** The sign between the arguments of a formula, by how it is written in English and by this user; null where it has none. */
export function separatorIn(english = "", local = ""): FormulaNotation["listSeparator"] | null {
  if (!hasArguments(english)) return null;
  return local.replace(NO_SEPARATORS, "").includes(";") ? ";" : ",";
}

export function formulaWithArguments(
  sheets: readonly Pick<SheetSnapshot, "id" | "used" | "formulas">[],
): { readonly sheetId: string; readonly address: string } | null {
  for (const { id, used, formulas } of sheets) {
    for (const [r, line] of formulas.entries()) {
      const c = line.findIndex(hasArguments);
      if (c >= 0) return { sheetId: id, address: cellAddress({ row: used.row + r, column: used.column + c }) };
    }
  }
  return null;
}

function hasArguments(formula: string): boolean {
  return formula.startsWith("=") && formula.includes(",") && formula.replace(NO_SEPARATORS, "").includes(",");
}

/** The decimal sign that a culture has of itself. */
function decimalOf(culture: string): string {
  try {
    return new Intl.NumberFormat(culture).formatToParts(1.5).find(({ type }) => type === "decimal")?.value ?? "";
  } catch {
    return "";
  }
}
