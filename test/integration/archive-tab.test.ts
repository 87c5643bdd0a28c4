// SPDX-License-Identifier: EUPL-1.2
/** The tab that keeps a comparison: its numbers follow their cells, and it says nothing to the rest of the add-in. */
import { archiveTab } from "../../src/domain/compare/archive-tab";
import { compareSides } from "../../src/domain/compare/compare-sides";
import { sideOfTab, sideOfWorkbook } from "../../src/domain/compare/sides";
import { takeSnapshot } from "../../src/workbook/reading/snapshot";
import { bookOf, sheetOf } from "../../src/xlsx/workbook-file.fixture";
import { renameTab } from "../../src/workbench/user.fixture";
import { workbookForTests } from "./write-tools";

const HEADER = ["Gemeente", "Taakstelling regulier", "Realisatie regulier"];
const BOOK = bookOf([
  sheetOf("Sep", [["Stand 1-9-2025"], HEADER, ["Alkmaar", 395, 130], ["Huizen", 208, 0], ["Hoornn", 250, 90]]),
  sheetOf("Stand nov", [["Stand 1-11-2025"], HEADER, ["Alkmaar", 359, 130], ["Huizen", 208, 200], ["Hoorn", 250, 90]]),
]);
const open = workbookForTests(() => Promise.resolve(BOOK));

const HERE = { old: true, new: true };
async function keep() {
  const model = open.session.state().model!;
  const comparison = compareSides(sideOfTab(model, "Sep"), sideOfTab(model, "Stand nov"));
  const tab = archiveTab(comparison, {
    snapshot: model.snapshot,
    here: HERE,
    reasonOf: ({ gebied }) => (gebied === "Huizen" ? "=1+1 is de reden" : ""),
    today: "2025-12-05",
  });
  const outcome = await open.session.addTabs([tab]);
  await open.workbook.settled();
  return outcome;
}
const cells = async (name: string) => {
  const { sheets } = await Excel.run((context) => takeSnapshot(context));
  return sheets.find((sheet) => sheet.name === name)!;
};
const rowsOf = async (name: string, gebied: string) => {
  const { values } = await cells(name);
  return values.filter(([first]) => first === gebied);
};
const findings = () => open.session.state().validation!.findings.map(({ id }) => id);

it("shows what changed, with the numbers as formulas and a reason as a text", async () => {
  expect(await keep()).toEqual({ names: ["Veranderd"], sentence: null });
  expect(await rowsOf("Veranderd", "Huizen")).toEqual([
    ["Huizen", "realisatie", "regulier", 0, 200, 200, "ander cijfer", "=1+1 is de reden"],
  ]);
  expect(await rowsOf("Veranderd", "Alkmaar")).toEqual([
    ["Alkmaar", "taakstelling", "regulier", 395, 359, -36, "ander cijfer", ""],
  ]);
  const { text } = await cells("Veranderd");
  expect(text.find(([first]) => first === "Huizen")?.[5]).toBe("+200");
  expect(text.find(([first]) => first === "Alkmaar")?.[5]).toBe("-36");
});

it("changes no finding and no figure, also as a copy and under another name", async () => {
  const before = { ids: findings(), figures: open.session.state().model!.records.figures };
  expect(before.ids.length).toBeGreaterThan(0);
  await keep();
  await keep();
  await renameTab(open.workbook, "Veranderd", "Voortgang 1-12-2025");
  open.workbook.type("Voortgang 1-12-2025", "A1", "Stand 1-12-2025");
  await open.session.validate();
  expect(findings()).toEqual(before.ids);
  const model = open.session.state().model!;
  expect(model.records.figures).toEqual(before.figures);
  expect(model.snapshot.sheets.map(({ name }) => name)).toEqual(["Sep", "Stand nov"]);
  const again = compareSides(sideOfWorkbook(model), sideOfWorkbook(model));
  expect(again.changes).toEqual([]);
});

it("follows a cell that changes, and says – where it has no number any more", async () => {
  await keep();
  open.workbook.type("Stand nov", "C4", 150);
  await open.quiet();
  expect((await rowsOf("Veranderd", "Huizen"))[0]?.slice(3, 6)).toEqual([0, 150, 150]);
  open.workbook.type("Stand nov", "C4", "");
  await open.quiet();
  expect((await rowsOf("Veranderd", "Huizen"))[0]?.slice(3, 6)).toEqual([0, "–", "–"]);
});

it("is laid out for paper: landscape, one page wide, the header on each page", async () => {
  await keep();
  const { values } = await cells("Veranderd");
  const header = String(values.findIndex(([first]) => first === "Gebied") + 1);
  expect([...open.workbook.host.records.pageLayouts.values()]).toMatchObject([
    { orientation: "Landscape", zoom: { horizontalFitToPages: 1 }, printTitleRows: `$${header}:$${header}` },
  ]);
});
