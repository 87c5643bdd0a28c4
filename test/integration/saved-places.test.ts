// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { bookOf, sheetOf } from "../../src/xlsx/workbook-file.fixture";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { coAuthorOf } from "./co-author";
import { savedAgain } from "./saved/saved-again";
import { all, child, parseElement, type Element } from "./saved/package/element";

const DRAWING = "xl/drawings/drawing1.xml";
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
const from = { row: 1, col: 1 };
const to = { row: 4, col: 3 };
const image = { data: PNG, type: "png", anchor: { from, to } } as const;

/** Of a picture, a text and a chart: those of programs that draw, which say more than cells. */
const end = (name: string, row: number, col: number, down: number, right: number): string =>
  `<xdr:${name}><xdr:col>${String(col)}</xdr:col><xdr:colOff>${String(right)}</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>${String(down)}</xdr:rowOff></xdr:${name}>`;
const picture = (id: number, more = ""): string =>
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${String(id)}" name="Logo ${String(id)}" descr="Wapen"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId${String(id)}"/><a:srcRect l="10000"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm rot="5400000"><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${more}</xdr:spPr></xdr:pic>`;
const LINE = '<a:ln w="38100"><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill></a:ln>';
const TEXT = `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="5" name="Kader"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm><a:prstGeom prst="roundRect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr anchor="ctr"/><a:p><a:r><a:rPr lang="nl-NL" i="1"/><a:t>Concept</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;

async function drawn(): Promise<Uint8Array> {
  const bytes = await writeXlsx(
    bookOf([
      sheetOf("Blad 1", [[1], [2], [3]], {
        beside: { images: [image, { ...image }, { ...image }] },
        charts: [
          {
            name: "Grafiek",
            chart: { type: "column", series: [{ values: "'Blad 1'!$A$1:$A$3" }], anchor: { from, to } },
          },
        ],
      }),
    ]),
  );
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[DRAWING] ?? new Uint8Array());
  const frame = /<xdr:graphicFrame\b[\s\S]*<\/xdr:graphicFrame>/.exec(xml)?.[0] ?? "";
  const root = /<xdr:wsDr\b[^<>]*>/.exec(xml)?.[0] ?? "";
  const client = "<xdr:clientData/>";
  const anchors = [
    `<xdr:twoCellAnchor editAs="absolute">${end("from", 1, 1, 12_345, 54_321)}${end("to", 1, 1, 99_999, 400_000)}${picture(1, LINE)}<xdr:clientData fPrintsWithSheet="0"/></xdr:twoCellAnchor>`,
    `<xdr:oneCellAnchor>${end("from", 6, 0, 1_000, 2_000)}<xdr:ext cx="1234567" cy="765432"/>${picture(2)}${client}</xdr:oneCellAnchor>`,
    `<xdr:absoluteAnchor><xdr:pos x="600001" y="700002"/><xdr:ext cx="800003" cy="900004"/>${picture(3)}${client}</xdr:absoluteAnchor>`,
    `<xdr:oneCellAnchor>${end("from", 9, 2, 11, 22)}<xdr:ext cx="333" cy="444"/>${TEXT}${client}</xdr:oneCellAnchor>`,
    `<xdr:twoCellAnchor>${end("from", 12, 4, 77_777, 88_888)}${end("to", 20, 9, 5_555, 6_666)}${frame}${client}</xdr:twoCellAnchor>`,
  ];
  parts[DRAWING] = strToU8(`${root}${anchors.join("")}</xdr:wsDr>`);
  return zipSync(parts);
}

async function saved(
  act?: (excel: HeadlessWorkbook) => Promise<void> | void,
): Promise<{ readonly anchors: readonly Element[]; readonly notKept: readonly string[] | undefined }> {
  const { bytes, notKept } = await savedAgain(await drawn(), act);
  return { anchors: parseElement(strFromU8(unzipSync(bytes)[DRAWING] ?? new Uint8Array())).children, notKept };
}

/** "twoCellAnchor B2+54321,12345": its kind and where it begins, and then where it ends or how large it is. */
function placeIn(anchor: Element): string {
  const cell = (name: string): string => {
    const at = child(anchor, name);
    if (at === undefined) return "";
    const text = (local: string): string => child(at, local)?.text ?? "";
    return ` ${name} ${text("row")}+${text("rowOff")} ${text("col")}+${text("colOff")}`;
  };
  const said = (name: string): string => {
    const at = child(anchor, name);
    return at === undefined ? "" : ` ${name} ${Object.values(at.attributes).join(",")}`;
  };
  return anchor.name + cell("from") + cell("to") + said("pos") + said("ext");
}

const AS_IN_FILE = [
  "twoCellAnchor from 1+12345 1+54321 to 1+99999 1+400000",
  "oneCellAnchor from 6+1000 0+2000 ext 1234567,765432",
  "absoluteAnchor pos 600001,700002 ext 800003,900004",
  "oneCellAnchor from 9+11 2+22 ext 333,444",
  "twoCellAnchor from 12+77777 4+88888 to 20+5555 9+6666",
];

test("pictures, texts and charts stay where they are, to the last part of a cell, and look as they did", async () => {
  const { anchors, notKept } = await saved();
  expect(anchors.map(placeIn)).toEqual(AS_IN_FILE);
  expect(anchors.map(({ attributes }) => attributes["editAs"])).toEqual([
    "absolute",
    ...Array<undefined>(4).fill(undefined),
  ]);
  expect(child(anchors[0], "clientData")?.attributes).toEqual({ fPrintsWithSheet: "0" });
  const names = anchors.map((anchor) => all(anchor, "cNvPr")[0]?.attributes["name"]);
  expect(names).toEqual(["Logo 1", "Logo 2", "Logo 3", "Kader", "Grafiek"]);
  expect(all(anchors[0] as Element, "ln")[0]?.attributes["w"]).toBe("38100");
  expect(all(anchors[1] as Element, "xfrm")[0]?.attributes["rot"]).toBe("5400000");
  expect(all(anchors[3] as Element, "prstGeom")[0]?.attributes["prst"]).toBe("roundRect");
  expect(notKept).toBeUndefined();
});

test("rows above move what lies on cells and leave what lies on the sheet", async () => {
  const { anchors } = await saved((excel) => {
    coAuthorOf(excel).insertRow("Blad 1", 1);
    coAuthorOf(excel).insertRow("Blad 1", 1);
  });
  expect(anchors.map(placeIn)).toEqual([
    "twoCellAnchor from 3+12345 1+54321 to 3+99999 1+400000",
    "oneCellAnchor from 8+1000 0+2000 ext 1234567,765432",
    "absoluteAnchor pos 600001,700002 ext 800003,900004",
    "oneCellAnchor from 11+11 2+22 ext 333,444",
    "twoCellAnchor from 14+77777 4+88888 to 22+5555 9+6666",
  ]);
});
