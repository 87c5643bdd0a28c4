// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FileSheet } from "../../src/xlsx/workbook-file";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { SAMPLE_PATH, sampleWorkbook } from "../../tools/make-sample/sample-workbook";

/** Spellings of the report, and the official names that the made-up tab uses. */
const OFFICIAL: Readonly<Record<string, string>> = {
  "Bergen (NH)": "Bergen (NH.)",
  "Hollandse Kroon": "Hollands Kroon",
  "Laren (NH)": "Laren (NH.)",
  Wijdmeren: "Wijdemeren",
};
const PEILDATUM = 45901; // 1-9-2025
const FIVE_YEARS_LATER = 47727; // 1-9-2030

const sheets = new Map<string, FileSheet>();
beforeAll(async () => {
  for (const sheet of (await readXlsx(readFileSync(SAMPLE_PATH), "voorbeeld.xlsx")).sheets)
    sheets.set(sheet.name, sheet);
});

function valuesOf(tab: string): unknown[][] {
  const rows: unknown[][] = [];
  for (const { row, column, value } of sheets.get(tab)?.cells ?? []) (rows[row] ??= [])[column] = value;
  return rows;
}

/** The rows of a data file, without the help of the code that made the sample. */
function rowsOf(file: string): string[][] {
  const text = readFileSync(join(__dirname, `../../assets/voorbeeld/${file}.csv`), "utf8");
  return text
    .trimEnd()
    .split("\r\n")
    .map((line) =>
      [...`,${line}`.matchAll(/,(?:"([^"]*)"|([^",]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ""),
    );
}

it("is what the script makes from the data files", async () => {
  expect(Buffer.compare(readFileSync(SAMPLE_PATH), await sampleWorkbook())).toBe(0);
});

it.each([
  ["Voortgangsrapportage", "voortgangsrapportage", 45],
  ["Regio's", "regios", 21],
  ["Provincie", "provincie", 6],
  ["Mutaties", "mutaties", 2],
])("has the cells of tab %s as printed", (tab, file, rowCount) => {
  const printed = rowsOf(file);
  expect(printed).toHaveLength(rowCount);
  expect(valuesOf(tab)).toEqual(printed.map(trimmed));
});

/** A blank cell of a data file is no cell at all in the workbook. */
function trimmed(row: readonly string[]): unknown[] {
  const cells: unknown[] = [];
  row.forEach((text, column) => {
    if (text !== "") cells[column] = text;
  });
  return cells;
}

describe("the made-up locaties", () => {
  interface Row {
    readonly gemeente: string;
    readonly soort: string;
    readonly plaatsen: number;
    readonly opening: number;
    readonly einde: number | null;
  }
  function locaties(): Row[] {
    const rows = valuesOf("Locaties");
    const header = rows.findIndex((row) => row[0] === "Gemeente");
    return rows
      .slice(header + 1)
      .map(([gemeente, , soort, plaatsen, opening, einde]) => ({
        gemeente: String(gemeente),
        soort: String(soort),
        plaatsen: Number(plaatsen),
        opening: Number(opening),
        einde: einde === undefined ? null : Number(einde),
      }));
  }
  const isOpen = ({ opening, einde }: Row): boolean => opening <= PEILDATUM && (einde === null || einde >= PEILDATUM);
  const sum = (rows: readonly Row[]): number => rows.reduce((total, row) => total + row.plaatsen, 0);

  it("say above the table that they are made up", () => {
    expect(valuesOf("Locaties")[0]?.[0]).toMatch(/^Verzonnen locaties/);
  });

  it("add up to the published realisatie of each gemeente and soort", () => {
    const open = locaties().filter(isOpen);
    const published = rowsOf("voortgangsrapportage").slice(1);
    for (const [name = "", , realisatie = ""] of published) {
      const own = open.filter((row) => row.gemeente === (OFFICIAL[name] ?? name));
      const perSoort = ["regulier", "amv"].map((soort) => sum(own.filter((row) => row.soort === soort)));
      expect([name, perSoort.join("/")]).toEqual([name, realisatie]);
    }
    const named = new Set(published.map(([name = ""]) => OFFICIAL[name] ?? name));
    expect(locaties().filter((row) => !named.has(row.gemeente))).toEqual([]);
  });

  it("leave 5.993 regular places after five years", () => {
    const durable = locaties().filter(
      (row) => row.soort === "regulier" && isOpen(row) && (row.einde === null || row.einde >= FIVE_YEARS_LATER),
    );
    expect(sum(durable)).toBe(5993);
  });

  it("hold some that are closed or not open yet, which count for neither", () => {
    expect(locaties().some((row) => row.einde !== null && row.einde < PEILDATUM)).toBe(true);
    expect(locaties().some((row) => row.opening > PEILDATUM)).toBe(true);
  });

  it("are real dates and numbers to Excel", () => {
    const cells = (sheets.get("Locaties")?.cells ?? []).filter((cell) => cell.row > 3 && cell.column >= 3);
    expect(
      new Set(cells.map((cell) => `${String(cell.column)} ${typeof cell.value} ${cell.numberFormat ?? ""}`)),
    ).toEqual(new Set(["3 number #,##0", "4 number d-m-yyyy", "5 number d-m-yyyy"]));
  });
});

describe("the tab Monitor", () => {
  const columnA = (): string[] => valuesOf("Monitor").flatMap((row) => (typeof row[0] === "string" ? [row[0]] : []));

  it("names all gemeenten officially, the five regio's and the provincie", () => {
    const names = columnA();
    expect(names.slice(3, 47)).toEqual(
      rowsOf("voortgangsrapportage")
        .slice(1)
        .map(([name = ""]) => OFFICIAL[name] ?? name),
    );
    expect(names.slice(48)).toEqual([
      "Amsterdam-Amstel",
      "Gooi en Vechtstreek",
      "Kennemerland",
      "Noord-Holland Noord",
      "Zaanstreek-Waterland",
      "Noord-Holland",
    ]);
  });

  it("asks each measure of the gebied in its own row", () => {
    const formulas = (sheets.get("Monitor")?.cells ?? []).filter((cell) => cell.formula !== undefined);
    expect(formulas).toHaveLength(50 * 11);
    expect(formulas.filter((cell) => cell.row === 5).map((cell) => cell.formula)).toEqual([
      "=SPREIDING.TAAKSTELLING($A6)",
      "=SPREIDING.REALISATIE($A6)",
      "=SPREIDING.GAP($A6)",
      "=SPREIDING.REALISATIEGRAAD($A6)",
      '=SPREIDING.TAAKSTELLING($A6,"amv")',
      '=SPREIDING.REALISATIE($A6,"amv")',
      '=SPREIDING.GAP($A6,"amv")',
      "=SPREIDING.PROGNOSE($A6,DATE(2026,2,1))",
      "=SPREIDING.DUURZAAM($A6)",
      "=SPREIDING.REGIO($A6)",
      "=SPREIDING.STATUS($A6)",
    ]);
    expect(formulas.filter((cell) => cell.formula?.includes("TEKORT")).map((cell) => cell.row)).toEqual([
      50, 51, 52, 53, 54, 55,
    ]);
  });
});
