// SPDX-License-Identifier: EUPL-1.2

import type { FileCell } from "../../src/xlsx/workbook-file";
import { cell } from "../make-sample/look";
import { COLUMN } from "./layout";

type Severity = "fout" | "waarschuwing" | "aandachtspunt";

/** All that Spreiding finds in the workbook as it is made, by tab; a cell with two findings is named twice. */
export const FINDINGS: readonly (readonly [tab: string, severity: Severity, cells: string])[] = [
  ["Foutwaarden", "fout", "F11"],
  ["Voortgangsrapportage", "waarschuwing", "C1 C1 A24 A42"],
  ["Voortgangsrapportage", "aandachtspunt", "C5 A6 C9 C13 C19 A29 C32"],
  ["Regio's", "fout", "C5"],
  ["Regio's", "aandachtspunt", "B4 A6 A18"],
  ["Provincie", "fout", "C3 B4 B4 B5"],
  ["Mutaties", "aandachtspunt", "B1 B2"],
  ["Eigen regels", "fout", "A6 D10"],
  ["Eigen regels", "aandachtspunt", "D5"],
  ["Samengevoegde koppen", "aandachtspunt", "B14"],
  ["Beveiligd", "fout", "A9"],
];

const numberOf = (severity: Severity): number =>
  FINDINGS.flatMap(([, of, cells]) => (of === severity ? cells.split(" ") : [])).length;

/** "8 fouten, 4 waarschuwingen en 14 aandachtspunten" */
export const FINDINGS_IN_WORDS = `${String(numberOf("fout"))} fouten, ${String(numberOf("waarschuwing"))} waarschuwingen en ${String(numberOf("aandachtspunt"))} aandachtspunten`;

/** The list for the tester to compare with, from this row on. */
export const findingCells = (firstRow: number): FileCell[] =>
  FINDINGS.flatMap(([tab, severity, cells], index) => [
    ...cell(firstRow + index, COLUMN.what, tab),
    ...cell(firstRow + index, COLUMN.where, severity),
    ...cell(firstRow + index, COLUMN.expected, cells.split(" ").join(", ")),
  ]);
