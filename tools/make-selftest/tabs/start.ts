// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../../../src/domain/sheet/addresses";
import type { FileCell, FileSheet } from "../../../src/workbench/engine/workbook-file";
import type { SheetExtras } from "../../../src/workbench/xlsx/write-xlsx";
import { cell, HEADER, makeSheet, NOTE, TITLE } from "../../make-sample/look";
import { COLUMN, columnOf, placed } from "../layout";
import { forPaper, verdictRules } from "../rules";
import { SECTIONS } from "../sections";

const STEPS = [
  "1. Open deze werkmap in Excel waarin Spreiding is geladen, en open het taakvenster.",
  "2. Wacht tot nergens meer #BEZET! staat. Staat er overal #NAAM?, dan is Spreiding niet geladen.",
  "3. Loop de tabbladen hieronder langs. Waar een lijstje staat, kiest u zelf goed of fout.",
  "4. Vul het tabblad Opsturen in, kopieer de tekst en stuur die op.",
];
const FIRST_STEP = 1;
const DATE_ROW = FIRST_STEP + STEPS.length + 1;
const RESULT_ROW = DATE_ROW + 1;
const HEADER_ROW = RESULT_ROW + 2;
const FIRST_ROW = HEADER_ROW + 1;
const TOTAL_ROW = FIRST_ROW + SECTIONS.length;
const [TAB, GOOD, WRONG, TODO, ALL] = [0, 1, 2, 3, 4] as const;
const at = (row: number, column: number): string => cellAddress({ row, column });
const sum = (column: number): string => `SUM(${at(FIRST_ROW, column)}:${at(TOTAL_ROW - 1, column)})`;

export const START = {
  tab: "Zelftest",
  /** The one cell that says how it went. */
  verdict: at(RESULT_ROW, 1),
  counts: {
    good: at(TOTAL_ROW, GOOD),
    wrong: at(TOTAL_ROW, WRONG),
    todo: at(TOTAL_ROW, TODO),
    all: at(TOTAL_ROW, ALL),
  },
} as const;

/** What to do, and how many of the questions are right, wrong and not done. */
export function startTab(): FileSheet {
  return makeSheet({
    name: START.tab,
    cells: [
      ...cell(0, 0, "Zelftest van Spreiding", TITLE),
      ...STEPS.flatMap((step, index) => cell(FIRST_STEP + index, 0, step)),
      ...cell(DATE_ROW, 0, "Peildatum van Spreiding"),
      {
        row: DATE_ROW,
        column: 1,
        value: null,
        formula: "=SPREIDING.PEILDATUM()",
        numberFormat: "d-m-yyyy",
        style: { align: "center" },
      },
      ...cell(DATE_ROW, 2, "Hier hoort 1-9-2025 te staan. Dan werkt Spreiding in deze werkmap.", NOTE),
      ...cell(RESULT_ROW, 0, "Alles samen", { bold: true }),
      {
        row: RESULT_ROW,
        column: 1,
        value: null,
        formula: `=IF(${START.counts.wrong}>0,"FOUT",IF(${START.counts.todo}>0,"nog niet klaar","GOED"))`,
        style: { bold: true, align: "center" },
      },
      ...["Tabblad", "GOED", "FOUT", "Nog te doen", "Vragen"].flatMap((text, column) =>
        cell(HEADER_ROW, column, text, HEADER),
      ),
      ...SECTIONS.flatMap((section, index) => counts(section, FIRST_ROW + index)),
      ...cell(TOTAL_ROW, TAB, "Samen", TOTAL),
      ...[GOOD, WRONG, TODO, ALL].map((column) => ({
        row: TOTAL_ROW,
        column,
        value: null,
        formula: `=${sum(column)}`,
        style: TOTAL,
      })),
    ],
    frozenRows: 0,
    widths: [200, 110, 110, 140, 110],
  });
}

const TOTAL = { bold: true, borderTop: true } as const;

function counts(section: (typeof SECTIONS)[number], row: number): FileCell[] {
  const verdicts = `'${section.tab}'!${columnOf(section, COLUMN.verdict)}`;
  return [
    ...cell(row, TAB, section.tab),
    { row, column: GOOD, value: null, formula: `=COUNTIF(${verdicts},"GOED")` },
    { row, column: WRONG, value: null, formula: `=COUNTIF(${verdicts},"FOUT")` },
    { row, column: TODO, value: null, formula: `=${at(row, ALL)}-${at(row, GOOD)}-${at(row, WRONG)}` },
    ...cell(row, ALL, placed(section).length),
  ];
}

export const START_EXTRAS: SheetExtras = {
  conditionalRules: verdictRules(START.verdict, START.verdict),
  ...forPaper(START.tab),
};
