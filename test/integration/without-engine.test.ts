// SPDX-License-Identifier: EUPL-1.2
/** A workbook without formulas is read straight from the file by the command line: what it finds must be what the session finds. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { validationDocument, validationText } from "../../src/cli/validation-report";
import { plainSnapshot, withEngine, withoutEngine, type ValidatedWorkbook } from "../../src/cli/validated-workbook";
import { nextStepWords } from "../../src/domain/gemeenten/cyclus/next-step-words";
import { fileSheet } from "../../src/xlsx/file-sheet";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import type { FileCell, FileSheet, WorkbookFile } from "../../src/xlsx/workbook-file";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { bundle } from "../../tools/cli/bundle";
import { SAMPLE_PATH } from "../../tools/make-sample/sample-workbook";
import { SELFTEST_PATH } from "../../tools/make-selftest/selftest-workbook";
import { snapshotOf } from "../faults/book-snapshot";
import { createRandom } from "../faults/random";
import { FAULTS, spoiltBook } from "../faults/run";

/** `SEEDS=4 npx jest …` makes more of them. */
const SEEDS = Number(process.env["SEEDS"] ?? 1);
const FAULTS_BETWEEN = process.env["SEEDS"] === undefined ? 4 : 1;

/** A cell of a workbook with the result of its formula in its place. */
const asValue = ({ formula, cachedValue, arrayRef: _, ...cell }: FileCell): FileCell =>
  formula === undefined ? cell : { ...cell, value: cachedValue ?? null };
/** What only the engine reads is left out. */
const isPlain = ({ value }: FileCell): boolean => typeof value !== "string" || !value.startsWith("#");
const plain = (file: WorkbookFile): WorkbookFile => ({
  ...file,
  sheets: file.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(asValue).filter(isPlain) })),
});

const printed = ({ model, validation }: ValidatedWorkbook): string[] => [
  validationText("x.xlsx", validation, nextStepWords(model.steps, model.today)),
  JSON.stringify(validationDocument("x.xlsx", validation), null, 2),
];

async function expectSame(file: WorkbookFile): Promise<number> {
  const snapshot = plainSnapshot(file);
  expect(snapshot).not.toBeNull();
  const [there, here] = [await withEngine(file), withoutEngine(snapshot!)];
  const { model, validation } = await here;
  expect(model.snapshot).toEqual(there.model.snapshot);
  expect(printed({ model, validation })).toEqual(printed(there));
  return validation.findings.length;
}

test.each([
  ["sample", SAMPLE_PATH],
  ["zelftest", SELFTEST_PATH],
])("the values of the %s", async (_, file) => {
  await expectSame(plain(await readXlsx(readFileSync(file), path.basename(file))));
});

test("workbooks with each kind of fault", async () => {
  let findings = 0;
  for (const [at, fault] of FAULTS.entries())
    for (let seed = at; at % FAULTS_BETWEEN === 0 && seed < at + SEEDS; seed += 1) {
      const spoilt = spoiltBook(fault, seed);
      if (spoilt === null) continue;
      const sheets = snapshotOf(spoilt.book).sheets.map(
        ({ name, visible, merges, hiddenRows, hiddenColumns, values, numberFormats }): FileSheet => {
          const cells = values.flatMap((row, r) =>
            row.flatMap((value, column): FileCell[] =>
              value === "" ? [] : [{ row: r, column, value, numberFormat: numberFormats[r]?.[column] ?? "General" }],
            ),
          );
          return fileSheet(name, cells, { hidden: !visible, merges, hiddenRows, hiddenColumns });
        },
      );
      findings += await expectSame(plain({ name: "x.xlsx", date1904: false, sheets }));
    }
  expect(findings).toBeGreaterThan(50);
});

const VALUES: readonly FileCell["value"][] = [
  ...["Alkmaar", "395/102", " 12", "12", "1e3", "0x10", "TRUE", "WAAR", "=1+1", "'12", "-", "1-9-2025", " ", "a\nb"],
  ...["é’😀", "100,5", "1.000", 0, -0, 1, 45901, 44439, 60, 0.1, 1e21, -3.5, 1.23456789e-7, 2958466, -1, true, false],
];
const FORMATS = [
  ...["0", "0.0", "#,##0", "d-m-yyyy", "mmmm yyyy", "d-mmm", "@", "0%", ";;;", '0" plekken"', "h:mm", "[Red]0"],
  ...["yyyy", '#,##0;-#,##0;"-"', "0.00E+00", "# ?/?", "[$-413]d mmmm yyyy"],
];

test("cells of every kind, merged and hidden", async () => {
  const random = createRandom(4);
  for (let nth = 0; nth < 40 * SEEDS; nth += 1) {
    const places = random.shuffle(Array.from({ length: 96 }, (_, at) => at)).slice(0, 60);
    const cells = places.map((place): FileCell => {
      const look = random.chance(0.5) ? { numberFormat: random.pick(FORMATS) } : {};
      return { row: Math.floor(place / 8) + 2, column: (place % 8) + 1, value: random.pick(VALUES), ...look };
    });
    const merges = random.chance(0.5) ? [{ row: 4, column: 2, rowCount: 2, columnCount: 3 }] : [];
    const hiddenRows = random.chance(0.3) ? [1, 5, 40] : [];
    const hiddenColumns = random.chance(0.3) ? [2] : [];
    const sheet = fileSheet("Blad", cells, { merges, hiddenRows, hiddenColumns, hidden: random.chance(0.2) });
    const file = { name: "x.xlsx", date1904: false, sheets: [sheet, fileSheet("Leeg", [])] };
    await expectSame(await readXlsx(await writeXlsx(file), file.name));
  }
});

describe("the engine is asked", () => {
  const bookOf = (cell: Partial<FileCell>, date1904 = false): WorkbookFile => {
    const cells = [{ row: 0, column: 0, value: null, ...cell }];
    return { name: "x.xlsx", date1904, sheets: [fileSheet("Blad", cells)] };
  };
  test.each([
    ["for a formula, whatever result was stored with it", bookOf({ formula: "=1+1", cachedValue: 2 })],
    ["for a formula of Spreiding", bookOf({ formula: '=SPREIDING.GAP("Alkmaar")', cachedValue: 245 })],
    ["for what may be an error", bookOf({ value: "#N/A", isError: true })],
    ["for a text that looks like one", bookOf({ value: "#BUSY!" })],
    ["in a workbook that counts from 1904", bookOf({ value: 44439, numberFormat: "d-m-yyyy" }, true)],
  ])("%s", (_, file) => expect(plainSnapshot(file)).toBeNull());

  test("and is not even loaded for anything else", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "spreiding-bundle-"));
    try {
      cpSync(path.join(bundle(), "cli.js"), path.join(folder, "cli.js"));
      const file = path.join(folder, "waarden.xlsx");
      const sample = await readXlsx(readFileSync(SAMPLE_PATH), "waarden.xlsx");
      writeFileSync(file, await writeXlsx(plain(sample)));
      const validate = (one: string) =>
        execFileSync(process.execPath, [path.join(folder, "cli.js"), "validate", one], {
          encoding: "utf8",
          stdio: "pipe",
        });
      const exit = (one: string): unknown => {
        try {
          validate(one);
          return 0;
        } catch (problem) {
          return (problem as { status: number }).status;
        }
      };
      // A fout in it is exit code 1; without the file of the engine a formula is a fault of the program.
      expect([exit(file), exit(SAMPLE_PATH)]).toEqual([1, 2]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
