// SPDX-License-Identifier: EUPL-1.2

import { cellAddress } from "../../../src/domain/sheet/addresses";
import type { FileCell, FileSheet, FileStyle } from "../../../src/xlsx/workbook-file";
import type { SheetBeside } from "../../../src/xlsx/workbook-file";
import packageJson from "../../../package.json";
import { cell, HEADER, makeSheet, NOTE, TITLE } from "../../make-sample/look";
import { COLUMN, columnOf } from "../layout";
import { choice, forPaper, shortText } from "../rules";
import { PLACES, SECTIONS } from "../sections";
import { factsOf } from "../facts";
import { START } from "./start";

const PLATFORMS = ["Windows", "Mac", "web"];
const FIELDS = [
  { label: "Waarop draait Excel?", name: "platform", hint: "Kies uit de lijst" },
  {
    label: "Welk Excel is het?",
    name: "Excel",
    hint: "Staat onder Bestand > Account, bijvoorbeeld Microsoft 365 versie 2510 of LTSC 2021",
  },
  { label: "Versie van Spreiding", name: "Spreiding", hint: "Staat in het taakvenster onder ⋯ > Over Spreiding" },
  { label: "Uw naam", name: "naam", hint: "Mag leeg blijven" },
  { label: "Datum", name: "datum", hint: "Mag leeg blijven" },
];
const FIRST_FIELD = 3;
const TEXT_ROW = FIRST_FIELD + FIELDS.length + 1;
const FACTS_HEADER = TEXT_ROW + 2;
const LONGEST_FIELD = 100;
const FACTS = factsOf(PLACES);
const TABS_HEADER = FACTS_HEADER + FACTS.length + 2;

const at = (row: number, column = 1): string => cellAddress({ row, column });
const INPUT: FileStyle = { fill: "#fff2cc", borderBottom: true, align: "left" };
const HINT: FileStyle = { ...NOTE, wrap: true, vertical: "top", align: "left" };
/** Also where Excel stays busy with a formula. */
const IF_BROKEN =
  "Staat hier een fout zoals #BEZET!? Kopieer dan van elk blad de kolommen Nr en Oordeel, en stuur die. De cel toont het begin van de tekst; de hele tekst gaat mee.";
/** Not IFERROR: what Excel does not answer in time need not be an error to that function. */
const known = (address: string): string =>
  `=IF(ISTEXT(${address}),${address},IF(ISNUMBER(${address}),${address},"onbekend"))`;
const TEXT: FileStyle = { wrap: true, vertical: "top", align: "left" };

export const OPSTUREN = {
  tab: "Opsturen",
  text: at(TEXT_ROW),
  platform: at(FIRST_FIELD),
  longestField: LONGEST_FIELD,
} as const;

/** A form, and below it one cell with all that is to be sent. */
export function opsturenTab(): FileSheet {
  return makeSheet({
    name: OPSTUREN.tab,
    cells: [
      ...cell(0, 0, "Zelftest van Spreiding: opsturen", TITLE),
      ...cell(
        1,
        0,
        "Vul de gele cellen in. Klik dan op de cel achter De tekst, kopieer haar met Ctrl+C en plak haar in een mail of melding.",
        NOTE,
      ),
      ...FIELDS.flatMap(({ label, hint }, index): FileCell[] => [
        ...cell(FIRST_FIELD + index, 0, label),
        { row: FIRST_FIELD + index, column: 1, value: null, style: INPUT, numberFormat: "@" },
        ...cell(FIRST_FIELD + index, 2, hint, NOTE),
      ]),
      ...cell(TEXT_ROW, 0, "De tekst", { bold: true, wrap: true, vertical: "top" }),
      formulaCell(TEXT_ROW, text(), BOXED),
      ...cell(TEXT_ROW, 2, IF_BROKEN, HINT),
      ...header(FACTS_HEADER, "Wat Excel zelf zegt"),
      ...FACTS.flatMap(({ label, formula }, index) => [
        ...cell(FACTS_HEADER + 1 + index, 0, label),
        formulaCell(FACTS_HEADER + 1 + index, known(at(FACTS_HEADER + 1 + index, 2)), TEXT),
        { row: FACTS_HEADER + 1 + index, column: 2, value: null, formula: `=${formula}`, style: HINT },
      ]),
      ...header(TABS_HEADER, "Waar de tekst uit bestaat"),
      ...SECTIONS.flatMap((section, index) => [
        ...cell(TABS_HEADER + 1 + index, 0, section.tab, TEXT),
        formulaCell(
          TABS_HEADER + 1 + index,
          `="${section.tab}: "&TEXTJOIN("; ",TRUE,'${section.tab}'!${columnOf(section, COLUMN.line)})`,
          TEXT,
        ),
      ]),
    ],
    frozenRows: 0,
    widths: [230, 640, 480],
    heights: { [TEXT_ROW]: 200, ...Object.fromEntries(SECTIONS.map((_, index) => [TABS_HEADER + 1 + index, 124])) },
  });
}

const BOXED: FileStyle = { ...TEXT, borderTop: true, borderBottom: true, fill: "#f2f7fc" };
const header = (row: number, label: string): FileCell[] => [
  ...cell(row, 0, label, HEADER),
  { row, column: 1, value: null, style: HEADER },
];
const formulaCell = (row: number, formula: string, style: FileStyle): FileCell => ({
  row,
  column: 1,
  value: null,
  formula,
  style,
});

/** Lines: what it is, who says so, what Excel says, how many, and each tab. */
function text(): string {
  const fields = FIELDS.map(({ name }, index) => {
    const value = at(FIRST_FIELD + index);
    return `"${name}: "&IF(${value}="","niet ingevuld",LEFT(${value},${String(LONGEST_FIELD)}))`;
  });
  const facts = FACTS.map(({ label }, index) => `"${label}: "&${at(FACTS_HEADER + 1 + index)}`);
  const lines = [
    `"Zelftest van Spreiding, werkmap van versie ${packageJson.version} met ${String(PLACES.length)} vragen"`,
    `TEXTJOIN("; ",TRUE,${fields.join(",")})`,
    `TEXTJOIN("; ",TRUE,${facts.join(",")})`,
    counted("alle vragen", START.counts),
    counted("korte ronde", START.short),
    `${at(TABS_HEADER + 1)}:${at(TABS_HEADER + SECTIONS.length)}`,
  ];
  return `=TEXTJOIN(CHAR(10),TRUE,${lines.join(",")})`;
}

function counted(which: string, { good, wrong, lacking, todo }: typeof START.counts): string {
  const number = (address: string): string => `${START.tab}!${address}`;
  return `"${which}: GOED "&${number(good)}&", FOUT "&${number(wrong)}&", kan hier niet "&${number(lacking)}&", nog te doen "&${number(todo)}`;
}

const field = (index: number): string => at(FIRST_FIELD + index);

export const OPSTUREN_EXTRAS: SheetBeside = {
  dataValidations: [
    choice(field(0), PLATFORMS, `Kies ${PLATFORMS.join(", ")}.`),
    shortText(`${field(1)}:${field(FIELDS.length - 1)}`, LONGEST_FIELD),
  ],
  ...forPaper(OPSTUREN.tab),
};
