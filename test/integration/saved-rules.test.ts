// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { bookOf, sheetOf } from "../../src/xlsx/workbook-file.fixture";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { savedAgain } from "./saved/saved-again";
import { all, parseElement } from "./saved/package/element";

/** As Excel writes it where the user chose "Standaard" for what is bold, struck through and underlined in the cells. */
const OFF = '<font><b val="0"/><i val="0"/><strike val="0"/><u val="none"/><color rgb="FFFF0000"/></font>';
const EDGES = '<border><left style="dashed"><color theme="4" tint="0.4"/></left><vertical/><horizontal/></border>';
const LOOKS = `<dxfs count="3"><dxf>${OFF}</dxf><dxf><font><b/></font>${EDGES}</dxf><dxf><fill><patternFill><bgColor theme="5"/></patternFill></fill></dxf></dxfs>`;
const rule = (look: number, formula: string): string =>
  `<cfRule type="expression" dxfId="${String(look)}" priority="1"><formula>${formula}</formula></cfRule>`;
/** All of one priority, as files have it that were put together from others. */
const RULES = `<conditionalFormatting sqref="A1:A3">${rule(2, "A1=1")}${rule(0, "A1=2")}</conditionalFormatting><conditionalFormatting sqref="B1:B3">${rule(1, "B1=3")}</conditionalFormatting>`;

async function withRules(): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx(bookOf([sheetOf("Blad 1", [[1], [2], [3]])])));
  const put = (path: string, from: string | RegExp, to: string): void => {
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    expect(xml.replace(from, () => to)).not.toBe(xml);
    parts[path] = strToU8(xml.replace(from, () => to));
  };
  put("xl/styles.xml", /<dxfs\b[^<>]*\/>/, LOOKS);
  put("xl/worksheets/sheet1.xml", "</sheetData>", `</sheetData>${RULES}`);
  return zipSync(parts);
}

/** The look of each rule in the saved file, by its formula. */
async function looks(act?: (excel: HeadlessWorkbook) => void): Promise<Record<string, string>> {
  const parts = unzipSync((await savedAgain(await withRules(), act)).bytes);
  const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array());
  const list = [...styles.matchAll(/<dxf>([\s\S]*?)<\/dxf>/g)].map(([, look = ""]) => look);
  const sheet = parseElement(strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array()));
  return Object.fromEntries(
    all(sheet, "cfRule").map(({ attributes, text }) => [text, list[Number(attributes["dxfId"])] ?? ""]),
  );
}

test("each rule keeps its own look, also what it turns off, where several have one priority", async () => {
  expect(await looks()).toEqual({
    "A1=1": '<fill><patternFill><bgColor theme="5"/></patternFill></fill>',
    "A1=2": OFF,
    "B1=3": `<font><b/></font>${EDGES}`,
  });
});

test("what the add-in turns off in a look is off in the file", async () => {
  const found = await looks(({ host }) => {
    for (const format of host.conditionalFormats.all())
      if (format.formula === "=B1=3") Object.assign(format, { bold: false, italic: false });
  });
  expect(found["B1=3"]).toMatch(/<font><b val="0"\/><i val="0"\/>/);
  expect(found["A1=2"]).toBe(OFF);
});

/** What the reader of rules leaves out: colours of the theme, a limit that is not part of its icon, numbers that are not shown. */
const DRAWN = [
  '<colorScale><cfvo type="min"/><cfvo type="max"/><color theme="4" tint="0.4"/><color rgb="FF63BE7B"/></colorScale>',
  '<dataBar minLength="5" maxLength="90" showValue="0"><cfvo type="num" val="0"/><cfvo type="max"/><color indexed="10"/></dataBar>',
  '<iconSet iconSet="3Arrows" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="100" gte="0"/><cfvo type="num" val="500"/></iconSet>',
];

test("scales, bars and icons are saved as the file has them", async () => {
  const parts = unzipSync(await writeXlsx(bookOf([sheetOf("Blad 1", [[1], [2], [3]])])));
  const path = "xl/worksheets/sheet1.xml";
  const rules = DRAWN.map((drawn, at) => {
    const type = /\w+/.exec(drawn)?.[0] ?? "";
    return `<cfRule type="${type}" priority="${String(at + 1)}">${drawn}</cfRule>`;
  });
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  const formats = `<conditionalFormatting sqref="A1:A3">${rules.join("")}</conditionalFormatting>`;
  parts[path] = strToU8(xml.replace("</sheetData>", `</sheetData>${formats}`));
  const { bytes } = await savedAgain(zipSync(parts));
  const saved = strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
  for (const drawn of DRAWN) expect(saved).toContain(drawn);
  expect(saved).not.toContain('rgb=""');
});
