// SPDX-License-Identifier: EUPL-1.2

import { shownFormula } from "../domain/sheet/dutch-formula";
import { formatCount } from "../domain/sheet/format";
import { VERSION } from "./version";
import { largest } from "../domain/sheet/extremes";

/** An error has its Dutch name and a sentence. */
interface CellError {
  readonly error: string;
  readonly message: string;
}
export type CellOutcome = string | number | boolean | CellError;

/** A cell with a formula of this add-in. */
export interface CalculatedCell {
  readonly tab: string;
  readonly address: string;
  /** As the user reads it. */
  readonly formula: string;
  /** Rows of values where the result spills. */
  readonly value: CellOutcome | readonly (readonly CellOutcome[])[];
}

/** What `calculate --json` prints. */
export interface CalculationDocument {
  readonly version: string;
  readonly workbook: string;
  readonly cells: readonly CalculatedCell[];
}

export function calculationDocument(workbook: string, cells: readonly CalculatedCell[]): CalculationDocument {
  return { version: VERSION, workbook, cells };
}

const number = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 6 });

/** The same for people: each formula with what it came to, by tab, and the totals. */
export function calculationText(workbook: string, cells: readonly CalculatedCell[]): string {
  if (cells.length === 0) return `Werkmap ${workbook} heeft geen formules van Spreiding.`;
  const tabs = [...new Set(cells.map((cell) => cell.tab))];
  const failed = cells.filter((cell) => outcomesOf(cell).some(isError)).length;
  return [
    `Werkmap ${workbook}`,
    ...tabs.flatMap((tab) => ["", tab, ...lines(cells.filter((cell) => cell.tab === tab))]),
    "",
    `Totaal: ${formatCount(cells.length, "formule", "formules")}, waarvan ${String(failed)} met een fout.`,
  ].join("\n");
}

function lines(cells: readonly CalculatedCell[]): string[] {
  const addressWidth = largest(cells.map((cell) => cell.address.length));
  const formulaWidth = largest(cells.map((cell) => shownFormula(cell.formula).length));
  return cells.flatMap((cell) => {
    const start = `  ${cell.address.padEnd(addressWidth)}  ${shownFormula(cell.formula).padEnd(formulaWidth)}  `;
    if (!isRows(cell.value)) return [start + textOf(cell.value)];
    return cell.value.map(
      (row, index) => (index === 0 ? start : " ".repeat(start.length)) + row.map(textOf).join("  "),
    );
  });
}

function textOf(value: CellOutcome): string {
  if (typeof value === "number") return number.format(value);
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  return isError(value) ? `${value.error} (${value.message})` : value;
}

function outcomesOf({ value }: CalculatedCell): readonly CellOutcome[] {
  return isRows(value) ? value.flat() : [value];
}

function isRows(value: CalculatedCell["value"]): value is readonly (readonly CellOutcome[])[] {
  return Array.isArray(value);
}

function isError(value: CellOutcome): value is CellError {
  return typeof value === "object";
}
