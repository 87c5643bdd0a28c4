// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../../src/domain/sheet/addresses";
import type { FileCell, FileSheet, FileStyle } from "../../src/xlsx/workbook-file";
import type { SheetBeside } from "../../src/xlsx/workbook-file";
import { cell, HEADER, makeSheet, NOTE, TITLE } from "../make-sample/look";
import { COLUMN, columnOf, FIRST_ROW, HEADER_ROW, placed, WIDTHS } from "./layout";
import { isJudged, NOT_DONE, NOT_HERE, type Section } from "./question";
import { LONGEST_REMARK, questionCells } from "./question-cells";
import { heightOf } from "./row-height";
import { choice, forPaper, shortText, verdictRules } from "./rules";

const HEADERS = ["Nr", "Kort", "Wat", "Formule of plaats", "Hoort te zijn", "Antwoord", "Oordeel", "Opmerking"];

const GROUP: FileStyle = { bold: true, fill: "#f2f2f2" };

const headingCells = (row: number, heading: string): FileCell[] =>
  HEADERS.map((_, column) => ({ row, column, value: column === 0 ? heading : null, style: GROUP }));

/** A tab with a row for each question, under its heading. */
export function sectionTab(section: Section): FileSheet {
  const rows = placed(section);
  const headings = section.items.flatMap((item, index) =>
    "heading" in item ? headingCells(FIRST_ROW + index, item.heading) : [],
  );
  const below = FIRST_ROW + section.items.length + 1;
  return {
    ...makeSheet({
      name: section.tab,
      cells: [
        ...cell(0, 0, `Zelftest van Spreiding: ${section.tab}`, TITLE),
        ...cell(1, 0, section.note, NOTE),
        ...HEADERS.flatMap((text, column) => cell(HEADER_ROW, column, text, HEADER)),
        ...headings,
        ...rows.flatMap(questionCells),
        ...(section.below === undefined
          ? []
          : [...headingCells(below, section.below.heading), ...section.below.cells(below + 1)]),
      ],
      frozenRows: FIRST_ROW,
      widths: WIDTHS,
      heights: Object.fromEntries(rows.map((place) => [place.row, heightOf(place)])),
    }),
    hiddenColumns: [COLUMN.line],
  };
}

/** The rules of a tab with questions: colours of the verdicts, drop-downs where the tester judges, short remarks. */
export function sectionExtras(section: Section): SheetBeside {
  const verdicts = columnOf(section, COLUMN.verdict);
  const byHand = placed(section).filter(({ question }) => !isJudged(question));
  return {
    conditionalRules: verdictRules(cellAddress({ row: FIRST_ROW, column: COLUMN.verdict }), verdicts),
    dataValidations: [
      ...(byHand.length === 0
        ? []
        : [
            choice(
              byHand.map(({ row }) => cellAddress({ row, column: COLUMN.verdict })).join(" "),
              ["goed", "fout", NOT_HERE, NOT_DONE],
              `Kies goed, fout, ${NOT_HERE} of ${NOT_DONE}.`,
            ),
          ]),
      shortText(columnOf(section, COLUMN.remark), LONGEST_REMARK),
    ],
    ...forPaper(section.tab, `$${String(HEADER_ROW + 1)}:$${String(HEADER_ROW + 1)}`),
  };
}
