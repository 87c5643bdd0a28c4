// SPDX-License-Identifier: EUPL-1.2

import { fullAddress } from "../../domain/sheet/addresses";
import { partsOf } from "../../domain/sheet/dates";
import { formatDate } from "../../domain/sheet/format";
import type { FormulaNotation } from "../../workbook/session.types";
import type { Argument } from "./argument";

/** The notation in which an add-in writes formulas, whatever the language of Excel. */
export const ENGLISH: FormulaNotation = { listSeparator: ",", dateFunction: "DATE" };

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

function argumentText(
  argument: Argument,
  { listSeparator, dateFunction }: FormulaNotation,
  tab: string | null,
): string {
  switch (argument.kind) {
    case "text":
      return quoted(argument.text);
    case "number":
      return listSeparator === ";" ? String(argument.number).replace(".", ",") : String(argument.number);
    case "cells":
      return argument.tab === tab ? argument.address : fullAddress(argument.tab, argument.address);
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
