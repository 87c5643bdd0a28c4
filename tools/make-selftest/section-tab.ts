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
const WIDTHS = [48, 260, 330, 260, 170, 144, 230, 40];
const LINE_HEIGHT = 20;
/** Of a wide font: where Calibri is missing the text must fit too. */
const PIXELS_PER_LETTER = 8.4;
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

function questionCells(place: PlacedQuestion): FileCell[] {
  const { number, section, row, question } = place;
  const { what, formula, array, numberFormat, expected } = question;
  const wanted = shown(expected);
  const look = numberFormat === undefined ? {} : { numberFormat };
  return [
    ...cell(row, COLUMN.number, number, NUMBER),
    ...cell(row, COLUMN.what, what, TEXT),
    { row, column: COLUMN.where, ...placeOf(place) },
    ...cell(row, COLUMN.expected, wanted, LEFT, typeof wanted === "number" ? numberFormat : undefined),
    ...(formula === undefined
      ? []
      : [
          answerCell(
            {
              row,
              column: COLUMN.answer,
              value: null,
              formula: `=${withAddresses(formula, section, PLACES)}`,
              style: LEFT,
              ...look,
            },
            array === true,
          ),
        ]),
    verdictCell(place),
    { row, column: COLUMN.remark, value: null, style: INPUT },
    { row, column: COLUMN.line, value: null, formula: lineOf(question, row) },
  ];
}

function placeOf({
  section,
  question: { where = "", input },
}: PlacedQuestion): Pick<FileCell, "value" | "style" | "numberFormat"> {
  if (input === undefined) return { value: withAddresses(where, section, PLACES), style: TEXT };
  const { value, numberFormat } = input;
  return { value: value === "" ? null : value, style: INPUT, ...(numberFormat !== undefined && { numberFormat }) };
}

/** One that fills more cells, or takes a range that does, is marked as Excel marks it; the writer does so for functions of the add-in. */
function answerCell(cell: FileCell, fills: boolean): FileCell {
  const { row, column } = cell;
  return fills ? { ...cell, arrayRef: { row, column, rowCount: 1, columnCount: 1 } } : cell;
}

function verdictCell({ section, row, question }: PlacedQuestion): FileCell {
  const at = { row, column: COLUMN.verdict, value: null, style: VERDICT };
  const holds = condition(question.expected, addressIn(row, COLUMN.answer), addressIn(row, COLUMN.expected));
  if (holds === null) return { ...at, value: NOT_DONE };
  const judged = `IF(IFERROR(${holds},FALSE),"GOED","FOUT")`;
  const { ready } = question;
  if (ready === undefined) return { ...at, formula: `=${judged}` };
  return { ...at, formula: `=IF(IFERROR(${withAddresses(ready, section, PLACES)},FALSE),${judged},"${NOT_DONE}")` };
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

/** Room for the cell with the most lines: Excel makes none for what a formula answers. */
function heightOf({ section, question }: PlacedQuestion): number {
  const { what, where = "", expected } = question;
  const wanted = String(shown(expected));
  const texts = [what, withAddresses(where, section, PLACES), wanted, isJudged(question) ? wanted : ""];
  const lines = texts.map((text, index) => linesOf(text, WIDTHS[COLUMN.what + index] ?? 0));
  return LINE_HEIGHT * Math.max(...lines) + 4;
}

/** As many as the words need, and one more for a word that is longer than a line. */
function linesOf(text: string, width: number): number {
  const most = Math.floor(width / PIXELS_PER_LETTER);
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(" ")) {
    if (used > 0 && used + 1 + length > most) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(length / most);
    used += length + (used > 0 ? 1 : 0);
  }
  return lines;
}

/** The rules of a tab with questions: colours of the verdicts, drop-downs where the tester judges, short remarks. */
export function sectionExtras(section: Section): SheetExtras {
  const verdicts = columnOf(section, COLUMN.verdict);
  const byHand = placed(section).filter(({ question }) => !isJudged(question));
  return {
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
