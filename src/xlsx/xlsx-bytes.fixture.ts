// SPDX-License-Identifier: EUPL-1.2

import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The smallest package of one sheet, "Blad1", around the given sheet XML; `more` adds or replaces parts. */
export function xlsxParts(sheetXml: string, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
    ]),
    "xl/styles.xml": STYLES,
    "xl/worksheets/sheet1.xml": sheetXml,
    ...more,
  };
}

export function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const all = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** An .xlsx whose only sheet has these rows, given as XML. */
export function xlsxOf(rowsXml: string, around: { before?: string; after?: string } = {}): Uint8Array {
  return zipped(
    xlsxParts(
      `<worksheet xmlns="${MAIN}">${around.before ?? ""}<sheetData>${rowsXml}</sheetData>${around.after ?? ""}</worksheet>`,
    ),
  );
}

/** 1: built-in date 14; 2: a Dutch date with weekday and time; 3: bold on yellow with a line below; 4: percentage. */
const STYLES = `<styleSheet xmlns="${MAIN}">
  <numFmts count="1"><numFmt numFmtId="164" formatCode="[$-413]ddd\\ d\\ mmm\\ yyyy\\ h:mm"/></numFmts>
  <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
  <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
    <fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>
  <borders count="2"><border/><border><left/><right/><top/><bottom style="thin"/></border></borders>
  <cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/>
    <xf numFmtId="164" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1"/>
    <xf numFmtId="10" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`;
