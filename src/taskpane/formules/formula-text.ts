// SPDX-License-Identifier: EUPL-1.2

import { fullAddress } from "../../domain/sheet/addresses";
import { toDutch } from "../../domain/sheet/dutch-formula";
import { partsOf } from "../../domain/sheet/dates";
import { formatDate } from "../../domain/sheet/format";
import type { FormulaNotation } from "../../workbook/session.types";
import type { Argument } from "./argument";

/** By which a Dutch Excel is known. */
const DUTCH_DATE = "DATUM";

/** The notation in which an add-in writes formulas, whatever the language of Excel. */
export const ENGLISH: FormulaNotation = { listSeparator: ",", decimalSign: ".", dateFunction: "DATE" };

/**
 * A formula with a function of this add-in.
 *
 * @param given by position, null where it is left out
 * @param tab where the formula goes: cells of that tab need no tab in front
 */
export function formulaText(
  id: string,
  given: readonly (Argument | null)[],
  notation: FormulaNotation,
  tab: string | null,
): string {
  const last = given.map((argument) => argument !== null).lastIndexOf(true);
  const written = given
    .slice(0, last + 1)
    .map((argument) => (argument === null ? "" : argumentText(argument, notation, tab)));
  return `=SPREIDING.${id}(${written.join(notation.listSeparator)})`;
}

/** Dutch: what to do where Excel does not take the formula because the sign between its arguments is not known; null where it is, or none is there. */
export function separatorNote(formula: string, { listSeparator, guessed }: FormulaNotation): string | null {
  if (guessed === undefined || !formula.replace(/"[^"]*"|'[^']*'/g, "").includes(listSeparator)) return null;
  const other = listSeparator === "," ? "een puntkomma" : "een komma";
  return `Neemt Excel deze formule niet over? Zet dan ${other} tussen de delen, of laat Spreiding haar in de cel zetten.`;
}

function argumentText(
  argument: Argument,
  { listSeparator, decimalSign, dateFunction }: FormulaNotation,
  tab: string | null,
): string {
  switch (argument.kind) {
    case "text":
      return quoted(argument.text);
    case "number":
      return String(argument.number).replace(".", decimalSign);
    case "cells":
      return argument.tab === tab ? argument.address : fullAddress(argument.tab, argument.address);
    case "written":
      return dateFunction === DUTCH_DATE ? toDutch(`=${argument.text}`).slice(1) : argument.text;
    case "date": {
      // Where the name of the function is not known: a date as text, which the functions read too.
      if (dateFunction === null) return quoted(formatDate(argument.date));
      const { year, month, day } = partsOf(argument.date);
      return `${dateFunction}(${[year, month, day].join(listSeparator)})`;
    }
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
