// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { read, type CellObject } from "@e965/xlsx";
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { bookOf, sheetOf } from "../../src/xlsx/workbook-file.fixture";
import type { WorkbookFile } from "../../src/xlsx/workbook-file";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { savedAgain } from "./saved/saved-again";

/** A text without letters in each way that a file may have it, and two cells that are blank. */
async function file(): Promise<Uint8Array> {
  const bytes = await writeXlsx(bookOf([sheetOf("Blad 1", [["x"], ["x"], ["x"], ["x"], [null]])]));
  const parts = unzipSync(bytes);
  const path = "xl/worksheets/sheet1.xml";
  const texts = strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array());
  const shared = texts.match(/<si>/g)?.length ?? 0;
  parts["xl/sharedStrings.xml"] = strToU8(texts.replace("</sst>", "<si><t></t></si></sst>"));
  const cells: Record<string, string> = {
    A1: `<c r="A1" t="s"><v>${String(shared)}</v></c>`,
    A2: '<c r="A2" t="str"><v></v></c>',
    A3: '<c r="A3" t="inlineStr"><is><t></t></is></c>',
    A4: '<c r="A4" t="s"/>',
  };
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  parts[path] = strToU8(xml.replace(/<c r="(A[1-4])"[\s\S]*?<\/c>/g, (cell, at: string) => cells[at] ?? cell));
  return zipSync(parts);
}

const saved = async (act?: (excel: HeadlessWorkbook) => void) => savedAgain(await file(), act);

const shown = ({ sheets }: WorkbookFile) =>
  [0, 1, 2, 3, 4].map((row) => sheets[0]?.cells.find((cell) => cell.row === row && cell.column === 0)?.value ?? null);
test("texts without letters stay texts, blank cells stay blank", async () => {
  const { file: book, bytes } = await saved();
  expect(shown(book)).toEqual(["", "", "", null, null]);
  const other = read(bytes).Sheets["Blad 1"] ?? {};
  expect(["A1", "A2", "A3", "A4", "A5"].map((at) => (other[at] as CellObject | undefined)?.t)).toEqual(
    ["s", "s", "s", undefined, undefined], // prettier-ignore
  );
});

test("one that the user empties is blank", async () => {
  const { file: book } = await saved(({ type }) => type("Blad 1", "A1", ""));
  expect(shown(book)).toEqual([null, "", "", null, null]);
});
