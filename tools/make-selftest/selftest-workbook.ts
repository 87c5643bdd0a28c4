// SPDX-License-Identifier: EUPL-1.2

import { join } from "node:path";
import { cellAddress } from "../../src/domain/sheet/addresses";
import type { FileCell, FileSheet } from "../../src/workbench/engine/workbook-file";
import { writeXlsx } from "../../src/workbench/xlsx/write-xlsx";
import { locatiesTab } from "../make-sample/locaties-tab";
import { cell, HEADER, makeSheet, NOTE, TITLE } from "../make-sample/look";
import { publishedTabs } from "../make-sample/published-tabs";
import { gap, KENNEMERLAND, taakstelling } from "./paper";
import { QUESTIONS, type Expected } from "./questions";

const NAME = "zelftest.xlsx";
export const SELFTEST_PATH = join(__dirname, "../../assets", NAME);

const FIRST_ROW = 5;
const VERDICT = 4;
const ERROR_TYPES = { "#DEEL/0!": 2, "#WAARDE!": 3, "#N/B": 7 } as const;

/** The bytes of the self-checking workbook: the same on every day and machine. */
export async function selftestWorkbook(): Promise<Uint8Array> {
  return writeXlsx(
    { name: NAME, date1904: false, sheets: [answersTab(), listsTab(), ...publishedTabs(), locatiesTab()] },
    { title: "Zelftest van Spreiding", created: new Date("2026-01-01T00:00:00Z") },
  );
}

/** A row per question: the formula as text, what it must be, what it is, and GOED or FOUT. */
function answersTab(): FileSheet {
  const last = FIRST_ROW + QUESTIONS.length - 1;
  const rows = QUESTIONS.flatMap(({ formula, expected }, index): FileCell[] => {
    const row = FIRST_ROW + index;
    const actual = cellAddress({ row, column: 3 });
    const wanted = cellAddress({ row, column: 2 });
    return [
      ...cell(row, 0, formula.replace(/^SPREIDING\.(\w+).*$/, "$1")),
      ...cell(row, 1, formula.replaceAll(",", ";")),
      ...cell(row, 2, shown(expected)),
      { row, column: 3, value: null, formula: `=${formula}` },
      verdict(row, condition(expected, actual, wanted)),
    ];
  });
  const verdicts = `E${String(FIRST_ROW + 1)}:E${String(last + 1)}`;
  return makeSheet({
    name: "Zelftest",
    cells: [
      ...cell(0, 0, "Zelftest van Spreiding", TITLE),
      ...cell(
        1,
        0,
        "Open deze werkmap in Excel met de invoegtoepassing. Achter elke formule staat GOED of FOUT; hieronder het geheel.",
        NOTE,
      ),
      ...cell(2, 0, "Alles samen"),
      {
        row: 2,
        column: VERDICT,
        value: null,
        formula: `=IF(AND(COUNTIF(${verdicts},"GOED")=${String(QUESTIONS.length)},COUNTIF('Zelftest lijsten'!A2:A4,"GOED")=3),"GOED","FOUT")`,
        style: { bold: true },
      },
      ...["Functie", "Formule", "Hoort te zijn", "Antwoord", "Oordeel"].flatMap((text, column) =>
        cell(FIRST_ROW - 1, column, text, HEADER),
      ),
      ...rows,
    ],
    frozenRows: FIRST_ROW,
    widths: [150, 360, 180, 300, 90],
  });
}

/** The functions whose answer runs over more cells, each in columns of its own. */
function listsTab(): FileSheet {
  const count = KENNEMERLAND.length;
  return makeSheet({
    name: "Zelftest lijsten",
    cells: [
      ...cell(0, 0, "Oordeel", HEADER),
      ...cell(0, 1, "Wat", HEADER),
      verdictAt(1, 0, `AND(COUNTA(D2:D30)=${String(count)},D2="${KENNEMERLAND[0] ?? ""}")`),
      ...cell(1, 1, "GEMEENTEN in D"),
      verdictAt(
        2,
        0,
        `AND(SUM(G3:G30)=${String(taakstelling("regulier", ...KENNEMERLAND))},SUM(I3:I30)=${String(gap("regulier", ...KENNEMERLAND))})`,
      ),
      ...cell(2, 1, "OVERZICHT in F tot en met L"),
      verdictAt(3, 0, `SUM(N2:N30)=${String(gap("regulier", ...KENNEMERLAND))}`),
      ...cell(3, 1, "GAP over een bereik in N"),
      { row: 1, column: 3, value: null, formula: '=SPREIDING.GEMEENTEN("Kennemerland")' },
      { row: 1, column: 5, value: null, formula: '=SPREIDING.OVERZICHT("Kennemerland")' },
      { row: 1, column: 13, value: null, formula: `=SPREIDING.GAP(D2:D${String(count + 1)})` },
    ],
    frozenRows: 1,
    widths: [90, 220, 20, 130, 20, 130, 96, 96, 96, 110, 140, 140, 20, 96],
  });
}

const verdict = (row: number, holds: string): FileCell => verdictAt(row, VERDICT, holds);
const verdictAt = (row: number, column: number, holds: string): FileCell => ({
  row,
  column,
  value: null,
  formula: `=IF(IFERROR(${holds},FALSE),"GOED","FOUT")`,
});

function condition(expected: Expected, actual: string, wanted: string): string {
  if ("error" in expected) return `ERROR.TYPE(${actual})=${String(ERROR_TYPES[expected.error])}`;
  if ("holds" in expected) return `ISNUMBER(SEARCH(${wanted},${actual}))`;
  return typeof expected.is === "number"
    ? `AND(ISNUMBER(${actual}),ABS(${actual}-${wanted})<0.000001)`
    : `EXACT(${actual},${wanted})`;
}

function shown(expected: Expected): number | string {
  if ("error" in expected) return expected.error;
  return "holds" in expected ? expected.holds : expected.is;
}
