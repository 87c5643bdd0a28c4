// SPDX-License-Identifier: EUPL-1.2
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { version } from "../../package.json";
import type { ComparisonDocument } from "../../src/cli/comparison-report";
import type { ValidationDocument } from "../../src/cli/validation-report";
import { LAYOUTS } from "../../src/domain/compare/layouts.fixture";
import { NEW, OLD } from "../../src/domain/compare/published.fixture";
import type { CellValue } from "../../src/domain/sheet/snapshot";
import { fileSheet } from "../../src/xlsx/file-sheet";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { bundle } from "../../tools/cli/bundle";

const PROJECT = join(__dirname, "../..");
const LAUNCHER = "tools/run-cli.js";

interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

const command = (name: "validate" | "compare", ...words: string[]): Promise<Run> =>
  new Promise((done) => {
    execFile(process.execPath, [LAUNCHER, name, ...words], { cwd: PROJECT }, (error, stdout, stderr) => {
      done({ stdout, stderr, exitCode: typeof error?.code === "number" ? error.code : error === null ? 0 : -1 });
    });
  });

beforeAll(() => {
  bundle();
});

let folder = "";
const at = (...names: string[]): string => join(folder, ...names);

/** Rows as they are typed in. */
type Typed = Readonly<Record<string, readonly (readonly CellValue[])[]>>;
const layout = (name: string, rows: typeof OLD, day: string): Typed => LAYOUTS[name]?.(rows, day) as Typed;

async function put(path: string, tabs: Typed): Promise<void> {
  const sheets = Object.entries(tabs).map(([tab, rows]) =>
    fileSheet(
      tab,
      rows.flatMap((row, r) => row.map((value, column) => ({ row: r, column, value }))),
    ),
  );
  writeFileSync(path, await writeXlsx({ name: "x.xlsx", date1904: false, sheets }));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "spreiding-compare-"));
  for (const name of ["oud", "nieuw"]) mkdirSync(at(name));
  const [old, next] = [layout("pairs", OLD, "1-9-2025"), layout("four columns", NEW, "1-11-2025")];
  await put(at("oud", "stand.xlsx"), old);
  await put(at("nieuw", "stand.xlsx"), next);
  await put(at("oud", "zelfde.xlsx"), old);
  await put(at("nieuw", "zelfde.xlsx"), layout("a row per soort", OLD, "1-9-2025"));
  await put(at("oud", "alleen.xlsx"), old);
  writeFileSync(at("oud", "~$stand.xlsx"), "open");
  await put(at("beide.xlsx"), { September: old["Voortgang"] ?? [], November: next["Stand"] ?? [], Leeg: [["niets"]] });
  const [head = [], ...rows] = old["Voortgang"] ?? [];
  await put(at("links.xlsx"), {
    Voortgang: [head, ...rows.map((row, r) => row.map((value, c) => (r === 3 && c === 2 ? "79x4" : value)))],
    Begroting: [["Post", "Bedrag"], ...["Inhuur", "Zaal", "Drukwerk"].map((post, r) => [post, 1200 + r])],
  });
  await put(at("rechts.xlsx"), {
    Voortgang: [
      ...[head, ...rows].map((row, r) => [...row, r === 0 ? "Kosten per bed" : 1000 + ((r * 7) % 5)]),
      [],
      ["Gemeente", "Aantal inwoners"],
      ["Alkmaar", 112000],
    ],
  });
  writeFileSync(at("half.xlsx"), "PK half");
});
afterAll(() => rmSync(folder, { recursive: true }));

const FIVE = [
  ["realisatie", "Haarlem", "GM0392", "regulier", 794, 1004, 210, "changed"],
  ["realisatie", "Huizen", "GM0406", "regulier", 0, 200, 200, "changed"],
  ["realisatie", "Opmeer", "GM0432", "regulier", 200, 125, -75, "changed"],
  ["taakstelling", "Alkmaar", "GM0361", "regulier", 395, 359, -36, "changed"],
  ["realisatie", "Texel", "GM0448", "totaal", 0, null, null, "gone"],
];

function expectFive({ changes, totals }: ComparisonDocument): void {
  expect(
    changes.map(({ grootheid, gebied, code, soort, old, new: next, difference, kind }) => [
      ...[grootheid, gebied, code, soort, old, next, difference, kind],
    ]),
  ).toEqual(FIVE);
  expect(
    totals.find(
      ({ grootheid, gebied, soort }) => [grootheid, gebied, soort].join() === "realisatie,Noord-Holland,regulier",
    ),
  ).toMatchObject({ old: 11519, new: 11854, difference: 335 });
}

describe("compare", () => {
  it("tells what changed between two files, and by the exit code that something did", async () => {
    const { stdout, exitCode } = await command("compare", at("oud", "stand.xlsx"), at("nieuw", "stand.xlsx"), "--json");
    const document = JSON.parse(stdout) as ComparisonDocument;
    expect(exitCode).toBe(1);
    expect(Object.keys(document).slice(0, 5)).toEqual(["version", "old", "new", "changes", "totals"]);
    expect(document).toMatchObject({
      version,
      old: { workbook: "stand.xlsx", tab: null, peildatum: "2025-09-01" },
      new: { workbook: "stand.xlsx", tab: null, peildatum: "2025-11-01" },
    });
    expectFive(document);
    expect(
      Object.keys(document.changes[0] ?? {})
        .slice(0, 11)
        .join(),
    ).toBe("grootheid,gebied,code,soort,cyclus,old,new,difference,kind,oldAt,newAt");
    expect(document.changes[0]).toMatchObject({ oldAt: "Voortgang!C18", newAt: "Stand!D18" });
  });

  it("compares two tabs of one file, by any capitals, and speaks to people", async () => {
    const { stdout, stderr, exitCode } = await command(
      "compare",
      ...[at("beide.xlsx"), "--old", "september", "--new", "November"],
    );
    expect([stderr, exitCode]).toEqual(["", 1]);
    expect(stdout).toContain("5 gemeenten gewijzigd: realisatie regulier +335 en taakstelling regulier −36.");
    expect(stdout).toMatch(/Huizen +realisatie regulier +0 → 200 +\+200 +September!C26 → November!D26/);
    expect(stdout).toMatch(/Texel .*staat er niet meer in/);
  });

  it("ends with exit code 0 where nothing changed", async () => {
    const { stdout, exitCode } = await command("compare", at("oud", "zelfde.xlsx"), at("nieuw", "zelfde.xlsx"));
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Er is niets veranderd: 176 cijfers zijn gelijk.");
  });

  it("compares the files of the same name in two folders, and says what has no partner", async () => {
    const { stdout, stderr, exitCode } = await command("compare", at("oud"), at("nieuw"), "--json");
    const { comparisons } = JSON.parse(stdout) as { comparisons: readonly ComparisonDocument[] };
    expect(exitCode).toBe(1);
    expect(comparisons.map(({ changes }) => changes.length)).toEqual([5, 0]);
    expect(stderr).toContain(`"${at("oud", "alleen.xlsx")}" is niet vergeleken`);
    expect(stderr).not.toContain("~$");
  });

  it("names what was not compared, of either file: rows, columns, cells and tabs", async () => {
    const { stdout, exitCode } = await command("compare", at("links.xlsx"), at("rechts.xlsx"), "--json");
    const { notCompared } = JSON.parse(stdout) as ComparisonDocument;
    expect(exitCode).toBe(0);
    expect(notCompared.map(({ side, sentence, at: place }) => [side, place, sentence])).toEqual([
      ...["regulier", "amv"].map((soort) => [
        "old",
        "Voortgang!C5",
        `In Voortgang!C5 is de realisatie ${soort} van Amsterdam niet te lezen. Dit cijfer is niet vergeleken.`,
      ]),
      ["old", "Begroting!A1", "Het tabblad “Begroting” is niet herkend. 3 rijen met getallen zijn niet vergeleken."],
      [
        "new",
        "Voortgang!A48",
        "Rij 48 van “Voortgang” heeft getallen, maar hoort niet bij een herkende tabel. Die zijn niet vergeleken.",
      ],
      [
        "new",
        "Voortgang!D1",
        "Kolom D (Kosten per bed) van “Voortgang” heeft getallen onder een kop die niet herkend is. Die zijn niet vergeleken.",
      ],
    ]);
    const text = (await command("compare", at("links.xlsx"), at("rechts.xlsx"))).stdout;
    for (const { sentence } of notCompared) expect(text).toContain(`\n  ${sentence}`);
  });

  it.each<[string, () => string[], string]>([
    ["one file and no tabs", () => [at("beide.xlsx")], "Noem twee Excel-bestanden"],
    [
      "an unknown tab",
      () => [at("beide.xlsx"), "--old", "Oktober", "--new", "November"],
      'In beide.xlsx is geen tabblad "Oktober". De tabbladen zijn: "September", "November" en "Leeg".',
    ],
    [
      "a tab that is not recognised",
      () => [at("beide.xlsx"), "--old", "Leeg", "--new", "November"],
      'Het tabblad "Leeg" van beide.xlsx is niet herkend',
    ],
    ["half a workbook", () => [at("half.xlsx"), at("beide.xlsx")], "half.xlsx"],
    ["no word behind an option", () => [at("beide.xlsx"), "--old"], "Noem na --old het tabblad."],
  ])("%s is a sentence and exit code 2", async (_, words, sentence) => {
    const { stdout, stderr, exitCode } = await command("compare", ...words());
    expect([stdout, exitCode]).toEqual(["", 2]);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe("validate of more than one workbook", () => {
  it("reads folders and files in one process, goes on after one that cannot be read, and ends with the worst exit code", async () => {
    const { stdout, stderr, exitCode } = await command("validate", at("oud"), at("half.xlsx"), "--json");
    const { workbooks } = JSON.parse(stdout) as {
      workbooks: readonly (ValidationDocument & { file: string; error?: string })[];
    };
    expect(workbooks.map(({ file }) => file)).toEqual([
      ...["alleen.xlsx", "stand.xlsx", "zelfde.xlsx"].map((name) => at("oud", name)),
      at("half.xlsx"),
    ]);
    expect(workbooks.slice(0, 3).map(({ tabs }) => tabs[0]?.rows)).toEqual([44, 44, 44]);
    expect(workbooks[3]?.error).toContain("half.xlsx");
    expect(stderr).toContain("half.xlsx");
    expect(exitCode).toBe(2);
  });
});
