// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { bookOf, sheetOf } from "../../src/xlsx/workbook-file.fixture";
import type { FileSheet, WorkbookFile } from "../../src/xlsx/workbook-file";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { savedAgain } from "./saved/saved-again";

/** The package with another part in place of one. */
function changed(bytes: Uint8Array, path: string, to: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  expect(to(xml)).not.toBe(xml);
  return zipSync({ ...parts, [path]: strToU8(to(xml)) });
}

const first = ({ sheets }: WorkbookFile): FileSheet => sheets[0] as FileSheet;
const at = (file: WorkbookFile, row: number, column = 0) =>
  first(file).cells.find((cell) => cell.row === row && cell.column === column);

test("contents of every kind stay what they are", async () => {
  const long = "x".repeat(32_767);
  const values = [
    long,
    "=SOM(A1)",
    "'a",
    "138/36",
    "14.910",
    1e-7,
    -0.5,
    true,
    false,
    "  a  ",
    "a\nb",
    "_x0041_",
    "\u0007",
    "😀",
    "#N/A",
    "#WAARDE!",
  ];
  const errors = ["#N/A", "#DIV/0!", "#REF!", "#NAME?", "#NUM!", "#NULL!", "#VALUE!"];
  const cells = [
    ...values.map((value, row) => ({ row, column: 0, value })),
    ...errors.map((value, row) => ({ row, column: 1, value, isError: true })),
  ];
  const { file } = await savedAgain(bookOf([{ ...sheetOf("Blad 1", []), cells }], { date1904: true }));
  expect(file.date1904).toBe(true);
  expect(values.map((_, row) => at(file, row)?.value)).toEqual(values);
  expect(values.filter((_, row) => at(file, row)?.isError === true)).toEqual([]);
  expect(errors.map((_, row) => [at(file, row, 1)?.value, at(file, row, 1)?.isError])).toEqual(
    errors.map((error) => [error, true]),
  );
});

test("tabs of any name keep it, also where names, paper and links name them", async () => {
  const tabs = ["constructor", "it's", "x!y", "😀", "__proto__", "1-2", "R1C1"];
  const { file } = await savedAgain(
    bookOf(
      tabs.map((name) =>
        sheetOf(name, [["kop"], [1]], {
          beside: { pageSetup: { printArea: "$A$1:$A$2", printTitlesRow: "$1:$1" } },
          links: [{ row: 0, column: 0, target: "", location: `'${name.replaceAll("'", "''")}'!A2` }],
        }),
      ),
      {
        names: tabs.map((name, place) => ({
          name: `naam_${String(place)}`,
          range: `'${name.replaceAll("'", "''")}'!$A$2`,
        })),
      },
    ),
  );
  expect(file.sheets.map(({ name }) => name)).toEqual(tabs);
  expect(file.sheets.map(({ beside }) => beside?.pageSetup?.printArea)).toEqual(tabs.map(() => "$A$1:$A$2"));
  expect(file.names?.map(({ range }) => range)).toEqual(tabs.map((name) => `'${name.replaceAll("'", "''")}'!$A$2`));
});

test("lines below the last cell keep their height and stay hidden, and a low one is not hidden", async () => {
  const { file } = await savedAgain(
    bookOf([sheetOf("Blad 1", [["a"]], { rowHeights: { 3: 40, 5: 1 }, hiddenRows: [7] })]),
  );
  expect(first(file)).toMatchObject({ rowHeights: { 3: 40, 5: 1 }, hiddenRows: [7] });
});

test("a formula over whole areas stays one where it comes to one value", async () => {
  const array = {
    formula: "=SUM(IF(A1:A2>1,A1:A2))",
    cachedValue: 5,
    arrayRef: { row: 2, column: 0, rowCount: 1, columnCount: 1 },
  };
  const { file } = await savedAgain(
    bookOf([sheetOf("Blad 1", [[1], [5], [array], [{ formula: "=SUM(A1:A2)", cachedValue: 6 }]])]),
  );
  expect(at(file, 2)).toMatchObject(array);
  expect(at(file, 3)?.arrayRef).toBeUndefined();
});

test("what refers to another workbook is left out and named, what refers to this one stays", async () => {
  const bytes = await writeXlsx(
    bookOf([sheetOf("Blad 1", [[1, { formula: "=[0]!eigen", cachedValue: 1 }]])], {
      names: [{ name: "eigen", range: "'Blad 1'!$A$1" }],
    }),
  );
  const other = changed(bytes, "xl/workbook.xml", (xml) =>
    xml.replace("<definedName ", `<definedName name="elders">[1]Blad1!$A$1</definedName><definedName `),
  );
  const { file, notKept } = await savedAgain(other);
  expect(file.names?.map(({ name }) => name)).toEqual(["eigen"]);
  expect(at(file, 0, 1)?.formula).toBe("=[0]!eigen");
  expect(notKept).toContain("namen van cellen in andere werkmappen");
});

const TABLE = bookOf([
  sheetOf(
    "Blad 1",
    [
      ["gemeente ", "aantal\naan plekken"],
      ["Hoorn", 399],
      ["Texel", 3],
    ],
    {
      beside: {
        tables: [
          { name: "Cijfers", range: "A1:B3", columns: [{ name: "gemeente " }, { name: "aantal\naan plekken" }] },
        ],
      },
    },
  ),
]);

test("headers of a table are what its cells say, to the last blank", async () => {
  const { file } = await savedAgain(TABLE);
  expect([at(file, 0)?.value, at(file, 0, 1)?.value]).toEqual(["gemeente ", "aantal\naan plekken"]);
  expect(first(file).beside?.tables?.[0]).toMatchObject({ name: "Cijfers", range: "A1:B3" });
});

test("a table without a style gets none", async () => {
  const bytes = changed(await writeXlsx(TABLE), "xl/tables/table1.xml", (xml) =>
    xml.replace(/(<tableStyleInfo) name="\w+"/, "$1"),
  );
  const { bytes: written } = await savedAgain(bytes);
  expect(strFromU8(unzipSync(written)["xl/tables/table1.xml"] ?? new Uint8Array())).toMatch(
    /<tableStyleInfo showFirst/,
  );
});

test("of a table without a header the cells stay and the table is named as lost", async () => {
  const bytes = changed(await writeXlsx(TABLE), "xl/tables/table1.xml", (xml) =>
    xml
      .replace("<table ", '<table headerRowCount="0" ')
      .replace('ref="A1:B3"', 'ref="A2:B3"')
      .replace(/<autoFilter[^>]*>/, ""),
  );
  const { file, notKept } = await savedAgain(bytes);
  expect(at(file, 1, 1)?.value).toBe(399);
  expect(first(file).beside?.tables).toBeUndefined();
  expect(notKept).toEqual(["tabellen zonder kopregel (de cellen blijven) op tabblad Blad 1"]);
});

test("settings of a megabyte, notes of several lines and a workbook that is protected stay", async () => {
  const settings = { spreiding: JSON.stringify({ log: "é<&\"'\n".repeat(150_000) }) };
  const notes = [{ row: 0, column: 0, text: "Jan:\nlet op" }];
  const { file } = await savedAgain(
    bookOf([sheetOf("Blad 1", [["a"]], { protected: true, notes })], { settings, structureProtected: true }),
  );
  expect(file.settings).toEqual(settings);
  expect(first(file)).toMatchObject({ protected: true, notes });
  expect(file.structureProtected).toBe(true);
});

test("the last row of a sheet and a spill are saved", async () => {
  const { file } = await savedAgain(
    bookOf([{ ...sheetOf("Blad 1", [["=SEQUENCE(3)"]]), hiddenRows: [] }, sheetOf("Blad 2", [[2]])]),
    ({ type }) => type("Blad 2", "A1", "=1/0"),
  );
  expect(at(file, 0)).toMatchObject({ cachedValue: 1, arrayRef: { row: 0, column: 0, rowCount: 3, columnCount: 1 } });
  expect(at(file, 2)?.value).toBe(3);
  expect(file.sheets[1]?.cells[0]).toMatchObject({ formula: "=1/0", cachedValue: "#DIV/0!", isError: true });
});

test("rules of one priority keep their order", async () => {
  const rule = (formula: string, range: string) =>
    ({ type: "expression", priority: 1, formula, range, style: { font: { bold: true } } }) as const;
  const { file } = await savedAgain(
    bookOf([
      sheetOf("Blad 1", [[1], [2]], { beside: { conditionalRules: [rule("$A1=1", "A1:A2"), rule("$A1=2", "A1:A2")] } }),
    ]),
  );
  const rules = [...(first(file).beside?.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
  expect(rules.map(({ formula }) => formula)).toEqual(["$A1=1", "$A1=2"]);
});
