// SPDX-License-Identifier: EUPL-1.2

import { readXlsx } from "./read-xlsx";
import { relationships, xlsxParts, zipped } from "./xlsx-bytes.fixture";

const sheet = (value: number): string =>
  `<worksheet><sheetData><row><c><v>${String(value)}</v></c></row></sheetData></worksheet>`;
const tab = (name: string, id: string | null): string =>
  `<sheet name="${name}" sheetId="1"${id === null ? "" : ` r:id="${id}"`}/>`;

/** A workbook with these tabs, and with the parts of as many sheets. */
function workbook(tabs: readonly string[], count: number): Uint8Array {
  const numbers = Array.from({ length: count }, (_, at) => String(at + 1));
  return zipped({
    ...xlsxParts(sheet(1)),
    ...Object.fromEntries(numbers.map((at) => [`xl/worksheets/sheet${at}.xml`, sheet(Number(at))])),
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${tabs.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      numbers.map((at) => [`rId${at}`, "worksheet", `worksheets/sheet${at}.xml`] as const),
    ),
  });
}
const read = async (tabs: readonly string[], count: number) => {
  const { sheets } = await readXlsx(workbook(tabs, count), "x.xlsx");
  return sheets.map(({ name, cells }) => [name, cells[0]?.value]);
};

test("a module of macros is no tab with cells, and the tabs after it keep their own", async () => {
  const tabs = [tab("Module1", ""), tab("Een", "rId1"), tab("Module2", ""), tab("Module3", ""), tab("Twee", "rId2")];
  expect(await read(tabs, 2)).toEqual([
    ["Een", 1],
    ["Twee", 2],
  ]);
});

test.each<readonly [string, readonly string[], number, string]>([
  [
    "that may have the cells that are left",
    [tab("Een", "rId1"), tab("Twee", "")],
    2,
    "van tabblad Twee staat niet vast welke cellen erop horen",
  ],
  ["of a name that is taken", [tab("Een", "rId1"), tab("EEN", "")], 1, "tabblad Een staat er twee keer in"],
  ["without a name", [tab("Een", "rId1"), tab("", "")], 1, "een tabblad heeft geen naam"],
  ["of which no place is said", [tab("Een", "rId1"), tab("Twee", null)], 1, "is beschadigd"],
  ["with a place of blanks", [tab("Een", "rId1"), tab("Twee", " ")], 1, "is beschadigd"],
])("a tab %s is damage", async (_, tabs, count, words) => {
  await expect(read(tabs, count)).rejects.toThrow(words);
});

test("a workbook of modules alone has nothing to read", async () => {
  await expect(read([tab("Module1", "")], 0)).rejects.toThrow("heeft geen tabblad met cellen");
});

test("a tab that stands beside the others in the workbook is not read for one of them", async () => {
  const beside = workbook([`${tab("Een", "rId1")}</sheets><ext>${tab("Twee", "rId2")}</ext><sheets>`], 2);
  await expect(readXlsx(beside, "x.xlsx")).rejects.toThrow("is beschadigd");
});
