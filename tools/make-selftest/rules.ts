// SPDX-License-Identifier: EUPL-1.2

import type { SheetBeside } from "../../src/xlsx/workbook-file";
import { NOT_DONE, NOT_HERE } from "./question";

type Rule = NonNullable<SheetBeside["conditionalRules"]>[number];
type Validation = NonNullable<SheetBeside["dataValidations"]>[number];

/** How a conditional format looks; of its fill Excel takes the back colour, other programs the front. */
export const look = (color: string, fill: string): NonNullable<Rule["style"]> => ({
  font: { bold: true, color: { rgb: color } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill }, bgColor: { rgb: fill } },
});

/** The words tell; the colours only help. */
const LOOKS = [
  ["GOED", look("0E5A0E", "DFF6DD")],
  ["FOUT", look("8A1014", "FDE7E9")],
  [NOT_DONE, look("5C4A00", "FFF4CE")],
  [NOT_HERE, look("3B3A39", "EDEBE9")],
] as const;

/** Colours the verdicts in a range of which this is the first cell. */
export const verdictRules = (first: string, range: string): Rule[] =>
  LOOKS.map(([word, style], index) => ({
    type: "expression",
    priority: index + 1,
    formula: `${first}="${word}"`,
    range,
    style,
  }));

/** A drop-down; nothing else can be typed. */
export const choice = (range: string, values: readonly string[], message: string): Validation => ({
  type: "list",
  values: [...values],
  range,
  allowBlank: true,
  showErrorMessage: true,
  errorTitle: "Kies uit de lijst",
  errorMessage: message,
});

/** Text of at most this many characters. */
export const shortText = (range: string, most: number): Validation => ({
  type: "textLength",
  operator: "lessThanOrEqual",
  formula1: String(most),
  range,
  allowBlank: true,
  showErrorMessage: true,
  errorTitle: "Te lang",
  errorMessage: `Schrijf het in hoogstens ${String(most)} tekens.`,
});

/** Landscape on A4, as wide as one page, with the header on each. */
export const forPaper = (tab: string, titleRows?: string): SheetBeside => ({
  pageSetup: {
    orientation: "landscape",
    paperSize: "a4",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    ...(titleRows !== undefined && { printTitlesRow: titleRows }),
  },
  headerFooter: { oddFooter: `&L&F, ${tab}&R&P van &N` },
});
