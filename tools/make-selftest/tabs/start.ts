// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../../../src/domain/sheet/addresses";
import type { FileCell, FileSheet } from "../../../src/xlsx/workbook-file";
import type { SheetBeside } from "../../../src/xlsx/workbook-file";
import { cell, HEADER, makeSheet, NOTE, TITLE } from "../../make-sample/look";
import { COLUMN, columnOf, placed } from "../layout";
import { forPaper, verdictRules } from "../rules";
import { isShort, NOT_HERE, SHORT, type Section } from "../question";
import { PLACES, SECTIONS } from "../sections";

const STEPS = [
  "1. Open deze werkmap in Excel waarin Spreiding is geladen, en open het taakvenster.",
  "2. Wacht tot nergens meer #BEZET! staat. Staat er overal #NAAM?, dan is Spreiding niet geladen.",
  `3. Korte ronde, ongeveer tien minuten: loop de tabbladen hieronder langs en doe alleen wat een ${SHORT} heeft. Waar een lijstje staat, kiest u zelf goed of fout.`,
  "    Hebt u nog een half uur? Doe dan ook de rest.",
  "4. Vul het tabblad Opsturen in, kopieer de tekst en stuur die op.",
];
const FIRST_STEP = 1;
const DATE_ROW = FIRST_STEP + STEPS.length + 1;
const SHORT_RESULT_ROW = DATE_ROW + 1;
const RESULT_ROW = SHORT_RESULT_ROW + 1;
const HEADER_ROW = RESULT_ROW + 2;
const FIRST_ROW = HEADER_ROW + 1;
const TOTAL_ROW = FIRST_ROW + SECTIONS.length;
const SHORT_ROW = TOTAL_ROW + 1;
const [TAB, GOOD, WRONG, LACKING, TODO, ALL] = [0, 1, 2, 3, 4, 5] as const;
/** The columns that count verdicts, with the verdict. */
const COUNTED = [
  [GOOD, "GOED"],
  [WRONG, "FOUT"],
  [LACKING, NOT_HERE],
] as const;
const at = (row: number, column: number): string => cellAddress({ row, column });
const sum = (column: number): string => `SUM(${at(FIRST_ROW, column)}:${at(TOTAL_ROW - 1, column)})`;
const totals = (row: number) => ({
  good: at(row, GOOD),
  wrong: at(row, WRONG),
  lacking: at(row, LACKING),
  todo: at(row, TODO),
  all: at(row, ALL),
});

export const START = {
  tab: "Zelftest",
  /** The cells that say how it went. */
  verdict: at(RESULT_ROW, 1),
  shortVerdict: at(SHORT_RESULT_ROW, 1),
  counts: totals(TOTAL_ROW),
  short: totals(SHORT_ROW),
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
      ...result(SHORT_RESULT_ROW, "Korte ronde", START.short),
      ...result(RESULT_ROW, "Alles samen", START.counts),
      ...["Tabblad", "GOED", "FOUT", "Kan hier niet", "Nog te doen", "Vragen"].flatMap((text, column) =>
        cell(HEADER_ROW, column, text, HEADER),
      ),
      ...SECTIONS.flatMap((section, index) => counts(section, FIRST_ROW + index)),
      ...cell(TOTAL_ROW, TAB, "Samen", TOTAL),
      ...[GOOD, WRONG, LACKING, TODO, ALL].map((column) => ({
        row: TOTAL_ROW,
        column,
        value: null,
        formula: `=${sum(column)}`,
        style: TOTAL,
      })),
      ...cell(SHORT_ROW, TAB, `Daarvan kort (${SHORT})`),
      ...COUNTED.map(([column, word]) => ({
        row: SHORT_ROW,
        column,
        value: null,
        formula: `=SUM(${SECTIONS.map((section) => shortCount(section, word)).join(",")})`,
      })),
      todoCell(SHORT_ROW),
      ...cell(SHORT_ROW, ALL, PLACES.filter(({ question }) => isShort(question)).length),
    ],
    frozenRows: 0,
    widths: [200, 130, 110, 130, 130, 110],
  });
}

const TOTAL = { bold: true, borderTop: true } as const;

function result(row: number, label: string, { wrong, todo }: typeof START.counts): FileCell[] {
  const formula = `=IF(${wrong}>0,"FOUT",IF(${todo}>0,"nog niet klaar","GOED"))`;
  return [
    ...cell(row, 0, label, { bold: true }),
    { row, column: 1, value: null, formula, style: { bold: true, align: "center" } },
  ];
}

const verdictsOf = (section: Section): string => `'${section.tab}'!${columnOf(section, COLUMN.verdict)}`;
const shortCount = (section: Section, word: string): string =>
  `COUNTIFS('${section.tab}'!${columnOf(section, COLUMN.short)},"${SHORT}",${verdictsOf(section)},"${word}")`;

/** What has no verdict yet, also where an error stands in its place. */
function todoCell(row: number): FileCell {
  const formula = `=${at(row, ALL)}-${at(row, GOOD)}-${at(row, WRONG)}-${at(row, LACKING)}`;
  return { row, column: TODO, value: null, formula };
}

function counts(section: Section, row: number): FileCell[] {
  return [
    ...cell(row, TAB, section.tab),
    ...COUNTED.map(([column, word]) => ({
      row,
      column,
      value: null,
      formula: `=COUNTIF(${verdictsOf(section)},"${word}")`,
    })),
    todoCell(row),
    ...cell(row, ALL, placed(section).length),
  ];
}

export const START_EXTRAS: SheetBeside = {
  conditionalRules: verdictRules(START.shortVerdict, `${START.shortVerdict}:${START.verdict}`),
  ...forPaper(START.tab),
};
