// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../../src/domain/sheet/addresses";
import type { FileCell, FileSheet, FileStyle } from "../../src/workbench/engine/workbook-file";
import type { SheetExtras } from "../../src/workbench/xlsx/write-xlsx";
import { cell, HEADER, makeSheet, NOTE, TITLE } from "../make-sample/look";
import { COLUMN, columnOf, FIRST_ROW, HEADER_ROW, placed, withAddresses, type PlacedQuestion } from "./layout";
import { condition, isJudged, NOT_DONE, shown, type Question, type Section } from "./question";
import { choice, forPaper, shortText, verdictRules } from "./rules";
import { PLACES } from "./sections";

const HEADERS = ["Nr", "Wat", "Formule of plaats", "Hoort te zijn", "Antwoord", "Oordeel", "Opmerking"];
const WIDTHS = [48, 250, 330, 250, 170, 124, 230, 40];
const LINE_HEIGHT = 20;
const PIXELS_PER_LETTER = 6.6;
/** In Excel a cell holds 32,767 characters, and the text to send holds all remarks. */
export const LONGEST_REMARK = 120;
export const LONGEST_ANSWER = 40;

const TEXT: FileStyle = { wrap: true };
const LEFT: FileStyle = { wrap: true, align: "left" };
const NUMBER: FileStyle = { wrap: true, bold: true };
/** For the tester to fill in. */
const INPUT: FileStyle = { wrap: true, align: "left", fill: "#fff9e5" };
const GROUP: FileStyle = { bold: true, fill: "#f2f2f2" };
const VERDICT: FileStyle = { bold: true, align: "center", wrap: true };

const addressIn = (row: number, column: number): string => cellAddress({ row, column });

/** A tab with a row for each question, under its heading. */
export function sectionTab(section: Section): FileSheet {
  const rows = placed(section);
  const headings = section.items.flatMap((item, index) =>
    "heading" in item
      ? HEADERS.map((_, column) => ({
          row: FIRST_ROW + index,
          column,
          value: column === 0 ? item.heading : null,
          style: GROUP,
        }))
      : [],
  );
  return {
    ...makeSheet({
      name: section.tab,
      cells: [
        ...cell(0, 0, `Zelftest van Spreiding: ${section.tab}`, TITLE),
        ...cell(1, 0, section.note, NOTE),
        ...HEADERS.flatMap((text, column) => cell(HEADER_ROW, column, text, HEADER)),
        ...headings,
        ...rows.flatMap(questionCells),
      ],
      frozenRows: FIRST_ROW,
      widths: WIDTHS,
      heights: Object.fromEntries(rows.map((place) => [place.row, heightOf(place)])),
    }),
    hiddenColumns: [COLUMN.line],
  };
}

function questionCells({ number, row, question }: PlacedQuestion): FileCell[] {
  const { what, formula, array, numberFormat, expected } = question;
  const wanted = shown(expected);
  const look = numberFormat === undefined ? {} : { numberFormat };
  return [
    ...cell(row, COLUMN.number, number, NUMBER),
    ...cell(row, COLUMN.what, what, TEXT),
    { row, column: COLUMN.where, ...placeOf(question) },
    ...cell(row, COLUMN.expected, wanted, LEFT, typeof wanted === "number" ? numberFormat : undefined),
    ...(formula === undefined
      ? []
      : [
          answerCell(
            {
              row,
              column: COLUMN.answer,
              value: null,
              formula: `=${withAddresses(formula, PLACES)}`,
              style: LEFT,
              ...look,
            },
            array === true,
          ),
        ]),
    verdictCell(question, row),
    { row, column: COLUMN.remark, value: null, style: INPUT },
    { row, column: COLUMN.line, value: null, formula: lineOf(question, row) },
  ];
}

function placeOf({ where = "", input }: Question): Pick<FileCell, "value" | "style" | "numberFormat"> {
  if (input === undefined) return { value: withAddresses(where, PLACES), style: TEXT };
  const { value, numberFormat } = input;
  return { value: value === "" ? null : value, style: INPUT, ...(numberFormat !== undefined && { numberFormat }) };
}

/** One that fills more cells, or takes a range that does, is marked as Excel marks it; the writer does so for functions of the add-in. */
function answerCell(cell: FileCell, fills: boolean): FileCell {
  const { row, column } = cell;
  return fills ? { ...cell, arrayRef: { row, column, rowCount: 1, columnCount: 1 } } : cell;
}

function verdictCell(question: Question, row: number): FileCell {
  const at = { row, column: COLUMN.verdict, value: null, style: VERDICT };
  const holds = condition(question.expected, addressIn(row, COLUMN.answer), addressIn(row, COLUMN.expected));
  if (holds === null) return { ...at, value: NOT_DONE };
  const judged = `IF(IFERROR(${holds},FALSE),"GOED","FOUT")`;
  const { ready } = question;
  if (ready === undefined) return { ...at, formula: `=${judged}` };
  return { ...at, formula: `=IF(IFERROR(${withAddresses(ready, PLACES)},FALSE),${judged},"${NOT_DONE}")` };
}

/** What is sent of a question: its number and verdict, what was answered instead, and the remark. */
function lineOf({ formula }: Question, row: number): string {
  const [number, answer, verdict, remark] = [COLUMN.number, COLUMN.answer, COLUMN.verdict, COLUMN.remark].map(
    (column) => addressIn(row, column),
  );
  const instead = `IFERROR(LEFT(${answer},${LONGEST_ANSWER}),"foutwaarde "&IFERROR(ERROR.TYPE(${answer}),"onbekend"))`;
  const wrong = formula === undefined ? "" : `&IF(${verdict}="FOUT",", antwoord: "&${instead},"")`;
  return `=${number}&" "&${verdict}${wrong}&IF(${remark}="","",", opmerking: "&LEFT(${remark},${LONGEST_REMARK}))`;
}

/** Room for the cell with the most lines; Excel does not make room for what a formula answers. */
function heightOf({ question }: PlacedQuestion): number {
  const { what, where = "", expected } = question;
  const texts = [what, withAddresses(where, PLACES), String(shown(expected))];
  const lines = texts.map((text, index) => linesOf(text, (WIDTHS[COLUMN.what + index] ?? 0) - 8));
  return LINE_HEIGHT * Math.max(...lines) + 4;
}

const linesOf = (text: string, width: number): number => Math.ceil((text.length * PIXELS_PER_LETTER) / width) || 1;

/** The rules of a tab with questions: colours of the verdicts, drop-downs where the tester judges, short remarks. */
export function sectionExtras(section: Section): SheetExtras {
  const verdicts = columnOf(section, COLUMN.verdict);
  const byHand = placed(section).filter(({ question }) => !isJudged(question));
  return {
    view: { showGridLines: false },
    conditionalRules: verdictRules(addressIn(FIRST_ROW, COLUMN.verdict), verdicts),
    dataValidations: [
      ...(byHand.length === 0
        ? []
        : [
            choice(
              byHand.map(({ row }) => addressIn(row, COLUMN.verdict)).join(" "),
              ["goed", "fout", NOT_DONE],
              `Kies goed, fout of ${NOT_DONE}.`,
            ),
          ]),
      shortText(columnOf(section, COLUMN.remark), LONGEST_REMARK),
    ],
    ...forPaper(section.tab, `$${String(HEADER_ROW + 1)}:$${String(HEADER_ROW + 1)}`),
  };
}
