// SPDX-License-Identifier: EUPL-1.2

import { strToU8, zipSync } from "fflate";
import { BOUNDS, checkSize } from "./check-size";
import { readXlsx } from "./read-xlsx";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { xlsxOf, xlsxParts, zipped } from "./xlsx-bytes.fixture";

const sheetOf = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const cells = (count: number, cell: string): string => `<row>${cell.repeat(count)}</row>`;
const reasonFor = (xmls: readonly string[]): string => {
  try {
    const { range, isPart } = checkSize(xmls, "groot.xlsx");
    return isPart ? range : "whole";
  } catch (error) {
    return error instanceof UnreadableWorkbook ? error.reason : String(error);
  }
};
const reasonOf = (bytes: Uint8Array): Promise<string> =>
  readXlsx(bytes, "groot.xlsx").then(
    () => "read",
    (error: unknown) => (error instanceof UnreadableWorkbook ? error.reason : String(error)),
  );

test("as many filled cells as there is room for are read, one more is too many, over all sheets together", () => {
  const row = cells(15_000, "<c><v>1</v></c>");
  const rows = BOUNDS.filledCells / 15_000;
  const half = sheetOf(row.repeat(rows / 2));
  expect(reasonFor([half, half])).toBe("whole");
  expect(reasonFor([half, half, sheetOf(cells(1, "<c><v>1</v></c>"))])).toBe("too-many-cells");
});

test("cells with no more than a look do not count as filled; of very many only the part with contents is read", () => {
  const filled = '<row r="3"><c r="B3"><f>A1</f></c></row>';
  const looks = cells(15_000, '<c s="1"/>');
  expect(reasonFor([sheetOf(filled + looks.repeat(60))])).toBe("whole");
  expect(reasonFor([sheetOf(filled + looks.repeat(70))])).toBe("A1:B3");
});

test("one cell far below a narrow sheet is read, one in the last corner is too far away", () => {
  const at = (row: number, cell: string): string => `<row r="${String(row)}"><c r="${cell}"><v>1</v></c></row>`;
  expect(reasonFor([sheetOf(at(1, "C1") + at(1_048_576, "A1048576"))])).toBe("whole");
  expect(reasonFor([sheetOf(at(1, "XFD1"))])).toBe("whole");
  expect(reasonFor([sheetOf(at(1, "A1") + at(1_048_576, "XFD1048576"))])).toBe("far-apart");
});

test("parts that are too long together are not unpacked", async () => {
  const long = xlsxParts(sheetOf(cells(1, "<c><v>1</v></c>")), { "xl/a.xml": " ".repeat(BOUNDS.bytes) });
  expect(await reasonOf(zipped(long))).toBe("too-large");
});

test("a package of more parts than any workbook has is not unpacked", async () => {
  const parts = Array.from({ length: 10_001 }, (_, at) => [`xl/p${String(at)}.bin`, new Uint8Array(0)] as const);
  expect(await reasonOf(zipSync(Object.fromEntries(parts)))).toBe("too-large");
});

test.each([
  ["nothing", 0],
  ["less than it holds", 40],
])("a part that says it holds %s is damaged", async (_, said) => {
  const styles = `<styleSheet>${" ".repeat(100_000)}</styleSheet>`;
  const bytes = zipSync(
    Object.fromEntries(
      Object.entries(xlsxParts(sheetOf(cells(1, "<c><v>1</v></c>")), { "xl/styles.xml": styles })).map(
        ([path, text]) => [path, strToU8(text)],
      ),
    ),
  );
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let lies = 0;
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50 || view.getUint32(at + 24, true) !== styles.length) continue;
    view.setUint32(at + 24, said, true);
    lies += 1;
  }
  expect(lies).toBe(1);
  expect(["damaged", "too-large"]).toContain(await reasonOf(bytes));
});

test("says in one sentence that there are too many cells", async () => {
  const row = cells(15_000, "<c><v>1</v></c>");
  await expect(readXlsx(xlsxOf(row.repeat(51)), "groot.xlsx")).rejects.toThrow(
    'Het bestand "groot.xlsx" heeft meer dan 750.000 gevulde cellen en is daarmee te groot om te lezen.',
  );
});
