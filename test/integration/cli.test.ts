// SPDX-License-Identifier: EUPL-1.2
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { version } from "../../package.json";
import type { CalculationDocument } from "../../src/cli/calculation-report";
import type { ValidationDocument } from "../../src/cli/validation-report";
import { fileSheet } from "../../src/xlsx/file-sheet";
import type { FileCell, WorkbookFile } from "../../src/xlsx/workbook-file";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { bundle } from "../../tools/cli/bundle";
import { SAMPLE_PATH } from "../../tools/make-sample/sample-workbook";

const PROJECT = join(__dirname, "../..");
const LAUNCHER = "tools/run-cli.js";

interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

function run(program: string, words: readonly string[], cwd: string): Promise<Run> {
  return new Promise((done) => {
    execFile(program, [...words], { cwd, maxBuffer: 32 * 1024 * 1024 }, (error, stdout, stderr) => {
      done({ stdout, stderr, exitCode: typeof error?.code === "number" ? error.code : error === null ? 0 : -1 });
    });
  });
}

const command = (name: "validate" | "calculate", ...words: string[]): Promise<Run> =>
  run(process.execPath, [LAUNCHER, name, ...words], PROJECT);

beforeAll(() => {
  bundle();
});

let folder = "";
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "spreiding-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("validate, through npm, from another folder", () => {
  let result: Run;
  let document: ValidationDocument;
  beforeAll(async () => {
    result = await run(
      "npm",
      ["run", "validate", "--", "voorbeeld-noord-holland.xlsx", "--json"],
      dirname(SAMPLE_PATH),
    );
    document = JSON.parse(result.stdout) as ValidationDocument;
  });

  it("prints one document and says by the exit code that there is a fout", () => {
    expect(result.exitCode).toBe(1);
    expect(Object.keys(document)).toEqual(["version", "workbook", "tabs", "findings", "summary"]);
    expect([document.version, document.workbook]).toEqual([version, "voorbeeld-noord-holland.xlsx"]);
  });

  it("tells what each tab was read as", () => {
    expect(document.tabs.map(({ name, kind }) => [name, kind])).toEqual([
      ["Voortgangsrapportage", "voortgang"],
      ["Regio's", "regios"],
      ["Provincie", "provincie"],
      ["Mutaties", "mutaties"],
      ["Locaties", "locaties"],
      ["Monitor", "monitor"],
    ]);
    expect(document.tabs[0]).toMatchObject({ rows: 44, peildatum: "2025-09-01" });
  });

  it("finds the misprints of the report, with the sum", () => {
    const fouten = document.findings.filter(({ severity }) => severity === "fout");
    expect(fouten.map((finding) => `${finding.tab} ${finding.address} ${finding.message}`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Regio's C5 .*4\.567 − 4\.837 = −270/),
        expect.stringMatching(/^Provincie C3 .*771 \/ 1\.380 = 55,9 % → 56 %/),
        expect.stringMatching(/^Provincie B4 .*12\.202 \/ 14\.910 = 81,8 % → 82 %/),
        expect.stringMatching(/^Provincie B4 .*12\.202 − 11\.519 = \+683/),
      ]),
    );
    expect(document.findings.filter(({ tab: name }) => name === "Locaties" || name === "Monitor")).toEqual([]);
    expect(document.summary.fout).toBe(fouten.length);
  });
});

describe("validate", () => {
  it("ends with exit code 0 where there is no fout, and speaks to people without --json", async () => {
    const texts = [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["Hoorn", "399/0", "0/0"],
    ];
    const cells = texts.flatMap((row, r) => row.map((value, column): FileCell => ({ row: r, column, value })));
    writeFileSync(
      at("goed.xlsx"),
      await writeXlsx({ name: "goed.xlsx", date1904: false, sheets: [fileSheet("Stand", cells)] }),
    );
    const { stdout, stderr, exitCode } = await command("validate", at("goed.xlsx"));
    expect(stdout).toContain("Stand: Voortgang, 2 rijen, peildatum 1-9-2025");
    expect(stdout).toMatch(/Totaal: 0 fouten, .*\.\n$/);
    expect([stderr, exitCode]).toEqual(["", 0]);
  });
});

describe("calculate", () => {
  const FORMULAS = [
    '=SPREIDING.GAP("Alkmaar")',
    '=SPREIDING.GAP("Amsterdam")',
    '=SPREIDING.GAP("Amsterdam","amv")',
    '=SPREIDING.GAP("Kennemerland")',
    '=SPREIDING.TEKORT("Noord-Holland")',
    '=SPREIDING.GAP("Noord-Holland","totaal")',
    '=SPREIDING.PROGNOSE("Noord-Holland",DATE(2026,2,1))',
    '=SPREIDING.REALISATIEGRAAD("Texel")',
    '=SPREIDING.STATUS("Texel")',
    '=SPREIDING.REGIO("Hollandse Kroon")',
    '=SPREIDING.DUURZAAM("Noord-Holland")',
    '=SPREIDING.GAP("Onzinburg")',
    '=SPREIDING.GAP("Alkmaar","volwassen")',
    '=SUM(SPREIDING.GAP(Monitor!$A$6:$A$7))&" plaatsen"',
    '=SPREIDING.REALISATIEGRAAD("Noord-Holland")',
  ];
  /** Results of an earlier day, as Excel leaves them. */
  const cells: FileCell[] = [
    ...FORMULAS.map((formula, row): FileCell => ({ row, column: 0, value: null, formula, cachedValue: -1 })),
    { row: 0, column: 2, value: null, formula: "=SPREIDING.GAP(Monitor!A5:A8)", cachedValue: -1 },
    { row: 5, column: 2, value: null, formula: "=SUM(C1:C4)", cachedValue: -4 },
    { row: 6, column: 2, value: null, formula: "=C6*2", cachedValue: -8, style: { bold: true } },
    { row: 7, column: 2, value: null, formula: "=1+1", cachedValue: 99 },
    { row: 8, column: 2, value: null, formula: "=C6+SUM(Tabel1[Plaatsen])", cachedValue: 7 },
  ];
  let result: Run;
  let before: Uint8Array;
  let values: Map<string, CalculationDocument["cells"][0]>;
  let written: WorkbookFile;
  beforeAll(async () => {
    const sample = await readXlsx(readFileSync(SAMPLE_PATH), "in.xlsx");
    before = await writeXlsx({ ...sample, sheets: [...sample.sheets, fileSheet("Eigen vragen", cells)] });
    mkdirSync(at("uit"));
    writeFileSync(at("uit/in.xlsx"), before);
    result = await command("calculate", at("uit/in.xlsx"), "--json", "--out", at("uit/nieuw.xlsx"));
    values = new Map(
      (JSON.parse(result.stdout) as CalculationDocument).cells.map((cell) => [`${cell.tab}!${cell.address}`, cell]),
    );
    written = await readXlsx(readFileSync(at("uit/nieuw.xlsx")), "nieuw.xlsx");
  });
  const own = (address: string): unknown => values.get(`Eigen vragen!${address}`)?.value;

  it("ends well and lists every formula of the add-in, as the user reads it", () => {
    expect(result.exitCode).toBe(0);
    expect(result.stderr).toContain(`Geschreven: ${at("uit/nieuw.xlsx")}`);
    expect(values.size).toBe(550 + FORMULAS.length + 1);
    expect(values.get("Monitor!D6")).toEqual({
      tab: "Monitor",
      address: "D6",
      formula: "=SPREIDING.GAP($A6)",
      value: 245,
    });
  });

  it("gives the known answers", () => {
    expect(FORMULAS.slice(0, 11).map((_, row) => own(`A${String(row + 1)}`))).toEqual([
      245,
      -408,
      106,
      719,
      4119,
      4000,
      12202,
      { error: "#DEEL/0!", message: "Er wordt gedeeld door nul." },
      "geen taakstelling",
      "Noord-Holland Noord",
      5993,
    ]);
    expect(own("A15")).toBeCloseTo(11519 / 14910, 12);
  });

  it("names errors in Dutch, with the sentence of the function", () => {
    expect(own("A12")).toEqual({ error: "#N/B", message: expect.stringContaining("Onzinburg") as string });
    expect(own("A13")).toEqual({ error: "#WAARDE!", message: expect.stringContaining("volwassen") as string });
  });

  it("gives a spilled result as rows, and a sum of it as one value", () => {
    expect(own("C1")).toEqual([[138], [245], [201], [-408]]);
    expect(own("A14")).toBe("446 plaatsen");
  });

  it("writes the results beside the formulas, and those of formulas that build on them", () => {
    const sheet = written.sheets.find(({ name }) => name === "Eigen vragen");
    const cell = (row: number, column: number): FileCell | undefined =>
      sheet?.cells.find((one) => one.row === row && one.column === column);
    expect(cell(0, 0)).toMatchObject({ formula: '=SPREIDING.GAP("Alkmaar")', cachedValue: 245 });
    expect(cell(7, 0)).toMatchObject({ cachedValue: "#DIV/0!", isError: true });
    expect(cell(0, 2)).toMatchObject({
      formula: "=SPREIDING.GAP(Monitor!A5:A8)",
      cachedValue: 138,
      arrayRef: { rowCount: 4 },
    });
    expect(cell(3, 2)).toEqual({ row: 3, column: 2, value: -408 });
    expect(cell(5, 2)).toMatchObject({ formula: "=SUM(C1:C4)", cachedValue: 176 });
    expect(cell(6, 2)).toMatchObject({ formula: "=C6*2", cachedValue: 352, style: { bold: true } });
    expect(cell(7, 2)).toMatchObject({ formula: "=1+1", cachedValue: 99 });
  });

  it("says which results it had to leave as they were", () => {
    expect(result.stderr).toContain("Niet bijgewerkt, want alleen Excel kan dit uitrekenen: 'Eigen vragen'!C9.");
  });

  it("leaves the input and the other tabs as they were", async () => {
    expect(Buffer.compare(readFileSync(at("uit/in.xlsx")), before)).toBe(0);
    const original = await readXlsx(before, "nieuw.xlsx");
    expect(written.sheets.slice(0, 5)).toEqual(original.sheets.slice(0, 5));
    expect(readdirSync(at("uit")).sort()).toEqual(["in.xlsx", "nieuw.xlsx"]);
  });
});

describe("bad input is one sentence and exit code 2", () => {
  it.each<[string, () => Promise<Run>, string]>([
    [
      "no arguments",
      () => command("validate"),
      "Noem het Excel-bestand.\n\nGebruik: npm run validate -- BESTAND.xlsx [MEER.xlsx MAP …] [--json]",
    ],
    [
      "an unknown option",
      () => command("calculate", "a.xlsx", "--jsno"),
      "Onbekende optie: --jsno.\n\nGebruik: npm run calculate",
    ],
    ["a file that is not there", () => command("validate", at("weg.xlsx"), "--json"), 'weg.xlsx" bestaat niet.\n'],
    ["a password", () => command("calculate", at("geheim.xlsx"), "--json"), "is beveiligd met een wachtwoord."],
    ["half a workbook", () => command("validate", at("half.xlsx")), "is beschadigd en kan niet worden gelezen."],
    [
      "another file as output",
      () => command("calculate", SAMPLE_PATH, "--out", at("half.xlsx")),
      'half.xlsx" bestaat al. Noem een ander bestand, of zet er --force bij om het te vervangen.\n',
    ],
    ["--force alone", () => command("calculate", SAMPLE_PATH, "--force"), "De optie --force hoort bij --out."],
    ["the input as output", () => command("calculate", SAMPLE_PATH, "--out", SAMPLE_PATH), "is de invoer zelf."],
  ])("%s", async (_, runs, sentence) => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from("EncryptedPackage", "utf16le")];
    writeFileSync(at("geheim.xlsx"), Buffer.from(ole));
    writeFileSync(at("half.xlsx"), readFileSync(SAMPLE_PATH).subarray(0, 9000));
    const { stdout, stderr, exitCode } = await runs();
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect([stdout, exitCode]).toEqual(["", 2]);
  });
});
