// SPDX-License-Identifier: EUPL-1.2
/** A file that is read without being opened says what the open workbook says. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { validate } from "../../src/domain/rules/validate";
import { calculateCells } from "../../src/cli/calculated-cells";
import { openWorkbook } from "../../src/cli/open-workbook";
import type { WorkbookSnapshot } from "../../src/domain/sheet/snapshot";
import { takeSnapshot } from "../../src/workbook/reading/snapshot";
import { readOtherWorkbook } from "../../src/taskpane/ui/other-workbook";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { snapshotOf } from "../../src/xlsx/snapshot-of";
import { withResults } from "../../src/xlsx/with-results";
import { bookOf, sheetOf } from "../../src/xlsx/workbook-file.fixture";
import type { WorkbookFile } from "../../src/xlsx/workbook-file";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { SAMPLE_PATH } from "../../tools/make-sample/sample-workbook";
import { SELFTEST_PATH } from "../../tools/make-selftest/selftest-workbook";

/** The file as Excel would have saved it, with a result for each formula; and what the add-in reads of it once it is open. */
async function openAndSaved(bytes: Uint8Array, name: string) {
  const file = await readXlsx(bytes, name);
  const open = await openWorkbook(file);
  try {
    const snapshot = await Excel.run((context) => takeSnapshot(context));
    const { results } = await calculateCells(open);
    const own = new Set(results.map(({ tab, row, column }) => JSON.stringify([tab, row, column])));
    const others = file.sheets.flatMap(({ name: tab, cells }) =>
      cells
        .filter(({ row, column, formula }) => formula !== undefined && !own.has(JSON.stringify([tab, row, column])))
        .map(({ row, column }) => ({ tab, row, column, values: [[shownAt(snapshot, tab, row, column)]] })),
    );
    return { saved: withResults(bytes, name, [...results, ...others]), snapshot, model: open.state.model! };
  } finally {
    await open.headless.dispose();
  }
}

function shownAt({ sheets }: WorkbookSnapshot, tab: string, row: number, column: number) {
  const { used, values, types } = sheets.find(({ name }) => name === tab)!;
  const [r, c] = [row - used.row, column - used.column];
  return { value: values[r]![c]!, isError: types[r]![c] === "error" };
}

it.each([
  [basename(SAMPLE_PATH), SAMPLE_PATH],
  [basename(SELFTEST_PATH), SELFTEST_PATH],
])("every cell, tab and hidden line of %s", async (name, path) => {
  const { saved, snapshot } = await openAndSaved(new Uint8Array(readFileSync(path)), name);
  expect(await snapshotOf(saved, name)).toEqual(snapshot);
});

describe("a workbook with what makes reading hard", () => {
  const HARD = bookOf([
    sheetOf("Regio's, deel 1", [
      [null],
      [null, "Stand 1 september 2025", null, { value: null, style: { fill: "#ffff00" } }],
      [null, "Gemeente", "Regulier", "Peildatum", "Deel"],
      [null, "Alkmaar", { value: 14910, numberFormat: "#,##0" }, { value: 45901, numberFormat: "d-m-yyyy" }],
      [null, "Bergen (NH)", { value: -0.5, numberFormat: "0.0%;[Red]-0.0%" }, { value: 45901, numberFormat: "mmm-yy" }],
      [null, "Castricum", { value: 120, numberFormat: '0" plaatsen"' }, { value: 12, numberFormat: "@" }],
      [null, "Heiloo", { value: 12, numberFormat: ";;;" }, { value: "=geen formule", numberFormat: "@" }],
      [null, "Uitgeest", { value: 1234567, numberFormat: "0.0,," }, { value: 45877, numberFormat: "d-mmm" }],
      [null, true, false, "12", 0.1 + 0.2],
      [null, "38¹", { value: "#N/A", isError: true }, "  spatie ", 12345678901234],
    ]),
    sheetOf(
      "Formules",
      [
        [1, "=A1*2", "=A1/0", '=IF(A1=1,"","x")', "=A1=1"],
        [2, "=SUM(A1:A2)", '="Alk"&"maar"'],
      ],
      {
        merges: [
          { row: 0, column: 0, rowCount: 2, columnCount: 1 },
          { row: 1, column: 3, rowCount: 4, columnCount: 6 },
          { row: 20, column: 1, rowCount: 2, columnCount: 2 },
        ],
        hiddenRows: [1, 30],
        hiddenColumns: [2],
        hidden: true,
      },
    ),
    sheetOf("Leeg", []),
  ]);
  const in1904: WorkbookFile = { ...HARD, date1904: true };

  it.each([
    ["that counts from 1900", HARD, ["1-9-2025", "sep-25", "8-aug"]],
    ["that counts from 1904", in1904, ["2-9-2029", "sep-29", "9-aug"]],
  ])("%s", async (_, file, [day, month, short]) => {
    const bytes = await writeXlsx(file);
    const { snapshot } = await openAndSaved(bytes, file.name);
    // The embedded spreadsheet calculates what no program calculated when this file was written.
    const shown = await snapshotOf(await writeXlsx(withCached(file, snapshot.sheets[1]!.values)), file.name);
    expect(shown).toEqual({ ...snapshot, date1904: file.date1904 });
    expect(shown.sheets[0]!.text.map((row) => row.slice(1, 3))).toEqual([
      ["", ""],
      ["Regulier", "Peildatum"],
      ["14.910", day],
      ["-50,0%", month],
      ["120 plaatsen", "12"],
      ["", "=geen formule"],
      ["1,2", short],
      ["ONWAAR", "12"],
      ["#N/B", "  spatie "],
    ]);
  });

  function withCached(file: WorkbookFile, values: readonly (readonly unknown[])[]): WorkbookFile {
    return {
      ...file,
      sheets: file.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) => {
          const value = values[cell.row]?.[cell.column] as string | number | boolean;
          return cell.formula === undefined
            ? cell
            : { ...cell, cachedValue: value, ...(value === "#DIV/0!" && { isError: true }) };
        }),
      })),
    };
  }
});

it("has the same figures as the open workbook", async () => {
  const { saved, model } = await openAndSaved(new Uint8Array(readFileSync(SAMPLE_PATH)), "voorbeeld.xlsx");
  const other = await readOtherWorkbook(saved, "voorbeeld.xlsx", model.today);
  expect(other.records.figures.length).toBeGreaterThan(200);
  expect(other.records.figures).toEqual(model.records.figures);
  expect(other.leveringen.map(({ tab, kind }) => [tab, kind])).toEqual(
    model.leveringen.map(({ tab, kind }) => [tab, kind]),
  );
});

it("never takes a formula that was saved without a result for 0, and says where it stands", async () => {
  const bytes = await writeXlsx(
    bookOf([
      sheetOf("Voortgang", [
        ["Gemeente", "Taakstelling regulier", "Realisatie regulier"],
        ["Alkmaar", 300, "=100+30"],
        ["Bergen (NH)", 120, 80],
        ["Hoorn", 250, 90],
      ]),
    ]),
  );
  const model = await readOtherWorkbook(bytes, "bij.xlsx", "2025-12-05");
  const realisatie = model.records.figures.filter(({ grootheid }) => grootheid === "realisatie");
  expect(realisatie.map(({ places }) => places)).toEqual([null, 80, 90]);
  expect(validate(model).findings.filter(({ address }) => address === "C2")).toMatchObject([
    { rule: "dekking.niet-berekend", tab: "Voortgang", params: { formula: "=100+30" } },
  ]);
});

it.each([
  ["with a password", [0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from("EncryptedPackage", "utf16le")], /wachtwoord/],
  ["of an old Excel", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], /oud Excel-bestand/],
  ["that is broken", [0x50, 0x4b, 3, 4, 5], /beschadigd/],
  ["that is no workbook", [...Buffer.from("Gemeente;Taakstelling")], /geen Excel-werkmap/],
])("says why a file %s cannot be read", async (_, bytes, why) => {
  await expect(readOtherWorkbook(new Uint8Array(bytes), "brief.xlsx", "2025-12-05")).rejects.toThrow(why);
});
