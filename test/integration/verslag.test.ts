// SPDX-License-Identifier: EUPL-1.2
import { verslagTab } from "../../src/domain/verslag/verslag-tab";
import { bookOf, cells, sheetOf } from "../contract/workbook.fixture";
import { workbookForTests } from "./write-tools";
import { GOOI, GOOI_HEADER } from "../../src/domain/measures/gooi.fixture";

const open = workbookForTests(() => Promise.resolve(bookOf([sheetOf("Keten cyclus 2", [GOOI_HEADER, ...GOOI])])));

async function make(): Promise<string> {
  const model = open.session.state().model!;
  const regio = model.gebieden.regios.find(({ naam }) => naam === "Gooi en Vechtstreek")!;
  const { names, sentence } = await open.session.addTabs([
    verslagTab(model, { gebied: regio, soort: "regulier", cyclus: 2 }),
  ]);
  expect(sentence).toBeNull();
  await open.workbook.settled();
  return names[0]!;
}
const shown = (tab: string, address: string): unknown[][] => cells(open.workbook.engine, tab, address);

it("has the figures of the chain as live formulas, and is no source itself", async () => {
  const tab = await make();
  expect(shown(tab, "A8:G14")).toEqual([
    ["Gooi en Vechtstreek", 1070, 220, 850, 690, 120, 40],
    ["Blaricum", 100, 20, 80, 80, 0, 0],
    ["Gooise Meren", 300, 0, 300, 250, 0, 50],
    ["Hilversum", 400, 100, 300, 310, 0, -10],
    ["Huizen", 120, 0, 120, "", 120, ""],
    ["Laren (NH.)", 90, 90, 0, 0, 0, 0],
    ["Wijdemeren", 60, 10, 50, 50, 0, 0],
  ]);
  expect(shown(tab, "H8:H14").flat()).toEqual(["", "", "", "", "nog geen bod", "", ""]);
  expect(shown(tab, "A5")).toEqual([["Gemeenten waarvan nog een bod ontbreekt (zie de laatste kolom): 1"]]);
  await open.session.validate();
  const { model, validation } = open.session.state();
  expect(model!.records.figures.filter(({ at }) => at.tab === tab)).toEqual([]);
  expect(validation!.findings.filter((finding) => finding.tab === tab)).toEqual([]);
});

it("is made beside an earlier one, which stays as it is", async () => {
  const [first, second] = [await make(), await make()];
  expect([first, second]).toEqual(["Verslag cyclus 2", "Verslag cyclus 2 (2)"]);
  expect(shown(first, "D8")).toEqual(shown(second, "D8"));
});
