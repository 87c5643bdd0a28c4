// SPDX-License-Identifier: EUPL-1.2

import { ownValue } from "../../../domain/sheet/own-value";
import type { FileRule } from "../../excel-host/file-rule";

const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/**
 * What a rule of a file asks of each cell, as a formula for the first one: Excel defines these by a formula too, in which a blank cell counts
 * as 0 and letters are large or small. Null for a rule that no formula says.
 *
 * @param cell the first cell, "B2"
 */
export function conditionFormula({ type, operator, formula, text }: FileRule, cell: string): string | null {
  const [first, second] = [formula ?? []].flat().map((one) => one.replace(/^=/, ""));
  if (type === "cellIs") return comparison(cell, operator, first, second);
  if (type === "expression") return first === undefined ? null : `=${first}`;
  if (type === "containsBlanks") return `=LEN(TRIM(${cell}))=0`;
  if (type === "notContainsBlanks") return `=LEN(TRIM(${cell}))>0`;
  if (type === "containsErrors") return `=ISERROR(${cell})`;
  if (type === "notContainsErrors") return `=NOT(ISERROR(${cell}))`;
  return text === undefined ? null : textFormula(type, cell, text);
}

function comparison(cell: string, operator = "", first?: string, second?: string): string | null {
  const sign = ownValue(SIGNS, operator);
  if (first === undefined) return null;
  if (sign !== undefined) return `=${cell}${sign}(${first})`;
  if (second === undefined) return null;
  const least = `MIN((${first}),(${second}))`;
  const most = `MAX((${first}),(${second}))`;
  if (operator === "between") return `=AND(${cell}>=${least},${cell}<=${most})`;
  return operator === "notBetween" ? `=OR(${cell}<${least},${cell}>${most})` : null;
}

function textFormula(type: string, cell: string, text: string): string | null {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const length = String(text.length);
  switch (type) {
    case "containsText":
      return `=ISNUMBER(SEARCH(${quoted},${cell}))`;
    case "notContainsText":
      return `=ISERROR(SEARCH(${quoted},${cell}))`;
    case "beginsWith":
      return `=LEFT(${cell},${length})=${quoted}`;
    case "endsWith":
      return `=RIGHT(${cell},${length})=${quoted}`;
    default:
      return null;
  }
}
