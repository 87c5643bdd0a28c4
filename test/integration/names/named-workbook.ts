// SPDX-License-Identifier: EUPL-1.2

import { writeXlsx } from "hucre/xlsx";
import type { Cell, WriteSheet } from "hucre";

type Grid = readonly (readonly (string | number)[])[];

/** Every name that a plain object answers to without having been given it, and those of a list, a class and a promise. */
export const NAMES_OF_OBJECTS: readonly string[] = [
  ...Object.getOwnPropertyNames(Object.prototype),
  "prototype",
  "length",
  "then",
];

/** The tab with formulas, from A1 down. */
export const QUESTIONS_TAB = "Vragen";
export const QUESTIONS = 21;

/** As Excel's own users would write it: all small, all capitals, or each letter the other way round. */
export const CAPITALS: Readonly<Record<"small" | "large" | "turned", (name: string) => string>> = {
  small: (name) => name.toLowerCase(),
  large: (name) => name.toUpperCase(),
  turned: (name) => name.replace(/[a-z]/gi, (letter) => (letter < "a" ? letter.toLowerCase() : letter.toUpperCase())),
};

/** The same name with other letters in the place of its own: nothing answers to it. */
export const ordinary = (name: string): string =>
  name.replace(/[a-z]/gi, (letter) => {
    const first = letter < "a" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });

/** Quoted, as a tab whose name may be any text. */
const ref = (tab: string, cell: string): string => `'${tab}'!${cell}`;

/**
 * A workbook in which a name stands wherever one may: a tab, a header, a gemeente, a regio, a locatie, a table of Excel and its column, a
 * defined name, a hidden tab and the argument of functions.
 *
 * @param absent the name of a tab that is not there, which formulas refer to
 */
export function namedWorkbook(name: string, absent: string): Promise<Uint8Array> {
  const figures: Grid = [
    ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)", name],
    ["Alkmaar", "395/102", "150/0", 1],
    ["Hoorn", "399/0", "500/0", 2],
    [name, "12/3", "4/5", 3],
    ["Totaal", "806/105", "654/5", 6],
  ];
  const regios: Grid = [
    ["Gemeente", "Regio"],
    ["Alkmaar", name],
    ["Hoorn", name],
  ];
  const locaties: Grid = [
    ["Locatie", "Gemeente", "Plaatsen", "Einddatum"],
    [name, "Alkmaar", 40, "1-1-2031"],
    ["Haven", name, 30, name],
    [name, "Hoorn", 30, "1-1-2032"],
  ];
  const other: Grid = [
    [name, "Aantal"],
    ["a", 7],
    ["b", 8],
  ];
  const text = `"${name}"`;
  return writeXlsx({
    sheets: [
      tab(name, figures),
      tab("Regio-indeling", regios),
      tab("Locaties", locaties),
      { ...tab("Overig", other), tables: [{ name: name, range: "A1:B3", columns: [{ name }, { name: "Aantal" }] }] },
      { ...tab(`${name}2`, figures), hidden: true },
      formulas(QUESTIONS_TAB, [
        'SPREIDING.GAP("Alkmaar")',
        `SPREIDING.GAP(${text})`,
        `SPREIDING.TAAKSTELLING(${text},${text})`,
        `SPREIDING.REALISATIE("Hoorn",${text})`,
        `SPREIDING.REALISATIE("Hoorn","regulier",${text})`,
        `SPREIDING.REGIO(${text})`,
        'SPREIDING.REGIO("Alkmaar")',
        `SPREIDING.CODE(${text})`,
        `SPREIDING.HERKOMST(${text},"Alkmaar")`,
        `SPREIDING.BEVINDINGEN(${text})`,
        `SPREIDING.BEVINDINGEN(${ref(name, "A1")})`,
        `SUM(${ref(name, "D2:D4")})`,
        `${ref(name, "A4")}&"!"`,
        `SUM(${name}[Aantal])`,
        `SUM(bereik_${name})`,
        `INDIRECT("${ref(name, "D3")}")`,
        `SHEET("${name}")`,
        ref(absent, "A1"),
        `SUM(${ref(absent, "A1:B2")})`,
        `INDIRECT("${ref(absent, "A1")}")`,
        `SHEET("${absent}")`,
      ]),
    ],
    namedRanges: [
      { name: `bereik_${name}`, range: ref(name, "$D$2:$D$4") },
      { name: name, range: ref(name, "$D$2"), scope: "Overig" },
    ],
  });
}

const tab = (name: string, rows: Grid): WriteSheet => ({ name, rows: rows.map((row) => [...row]) });

function formulas(name: string, all: readonly string[]): WriteSheet {
  const cells = all.map((formula, row): [string, Partial<Cell>] => [`${String(row)},0`, { value: null, formula }]);
  return { name, cells: new Map(cells) };
}
