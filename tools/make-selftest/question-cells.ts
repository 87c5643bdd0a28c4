// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../../src/domain/sheet/addresses";
import type { FileCell, FileStyle } from "../../src/xlsx/workbook-file";
import { cell } from "../make-sample/look";
import { COLUMN, withAddresses, type PlacedQuestion } from "./layout";
import { condition, isShort, NOT_DONE, NOT_HERE, SHORT, shown, type Question } from "./question";
import { PLACES } from "./sections";

/** In Excel a cell holds 32,767 characters, and the text to send holds all remarks. */
export const LONGEST_REMARK = 120;
export const LONGEST_ANSWER = 40;
const NO_VERDICT = "geen oordeel";

const TEXT: FileStyle = { wrap: true, vertical: "top" };
const LEFT: FileStyle = { wrap: true, vertical: "top", align: "left" };
const NUMBER: FileStyle = { wrap: true, vertical: "top", bold: true };
/** For the tester to fill in. */
const INPUT: FileStyle = { wrap: true, vertical: "top", align: "left", fill: "#fff9e5" };
const MARK: FileStyle = { align: "center", wrap: true, vertical: "top" };
const VERDICT: FileStyle = { bold: true, align: "center", wrap: true, vertical: "top" };

const addressIn = (row: number, column: number): string => cellAddress({ row, column });

/** The row of a question. */
export function questionCells(place: PlacedQuestion): FileCell[] {
  const { number, section, row, question } = place;
  const { what, formula, array, numberFormat, expected } = question;
  const wanted = shown(expected);
  const look = numberFormat === undefined ? {} : { numberFormat };
  return [
    ...cell(row, COLUMN.number, number, NUMBER),
    ...cell(row, COLUMN.short, isShort(question) ? SHORT : "", MARK),
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
  const answer = addressIn(row, COLUMN.answer);
  const holds = condition(question.expected, answer, addressIn(row, COLUMN.expected));
  if (holds === null) return { ...at, value: NOT_DONE };
  const { ready, mayLack } = question;
  const lacking = mayLack === true ? `IF(${counts(answer, NOT_HERE)},"${NOT_HERE}",` : "";
  const judged = `${lacking}IF(${holds},"GOED","FOUT")${lacking === "" ? "" : ")"}`;
  if (ready === undefined) return { ...at, formula: `=${judged}` };
  return { ...at, formula: `=IF(${withAddresses(ready, section, PLACES)},${judged},"${NOT_DONE}")` };
}

/** True where a cell holds this text; an error in it, of whatever kind, is no text. */
const counts = (address: string, text: string): string => `COUNTIF(${address},"${text}")=1`;

/** What is sent of a question: its number and verdict, what was answered instead, and the remark. It is a text also where one of these is an error. */
function lineOf({ formula }: Question, row: number): string {
  const { number, answer, verdict, remark } = {
    number: addressIn(row, COLUMN.number),
    answer: addressIn(row, COLUMN.answer),
    verdict: addressIn(row, COLUMN.verdict),
    remark: addressIn(row, COLUMN.remark),
  };
  const known = `IF(ISTEXT(${answer}),LEFT(${answer},${LONGEST_ANSWER}),IF(ISNUMBER(${answer}),${answer},`;
  const instead = `${known}"foutwaarde "&IFERROR(ERROR.TYPE(${answer}),"onbekend")))`;
  const wrong = formula === undefined ? "" : `&IF(${counts(verdict, "FOUT")},", antwoord: "&${instead},"")`;
  return `=${number}&" "&IF(ISTEXT(${verdict}),${verdict},"${NO_VERDICT}")${wrong}&IF(${remark}="","",", opmerking: "&LEFT(${remark},${LONGEST_REMARK}))`;
}
