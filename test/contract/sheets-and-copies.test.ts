// SPDX-License-Identifier: EUPL-1.2
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { openHeadless } from "../office-client/open-headless";
import { bookOf, cells, codeOf, sheetOf } from "./workbook.fixture";

const FILE = bookOf([
  sheetOf("Blad1", [[{ value: "kop", style: { bold: true } }, 1], ["=1+1"]]),
  sheetOf("Weg", [["=Blad1!B1"]]),
]);

let workbook: HeadlessWorkbook;
beforeAll(async () => {
  workbook = await openHeadless(FILE, { functions: [] });
});
beforeEach(() => workbook.open(FILE));
afterAll(() => workbook.dispose());

const tabs = () => workbook.engine.sheets().map(({ name }) => name);
const run = (batch: (sheets: Excel.WorksheetCollection) => unknown): Promise<string> =>
  Excel.run(async (context) => {
    batch(context.workbook.worksheets);
    await context.sync();
  }).then(() => "done", codeOf);

describe("a sheet that is deleted", () => {
  it("is gone with what lies on it, and its id is never another's", async () => {
    const [, { id }] = workbook.engine.sheets() as [unknown, { id: string }];
    await run((sheets) => {
      const sheet = sheets.getItem("Weg");
      sheet.charts.add("BarClustered", sheet.getRange("A1"), "Columns");
      sheet.tables.add("A1:B2", true);
      sheet.getRange("A1").conditionalFormats.add("DataBar");
      sheet.pageLayout.orientation = "Landscape";
    });
    expect(await run((sheets) => sheets.getItem("Weg").delete())).toBe("done");
    expect(tabs()).toEqual(["Blad1"]);
    const { records, conditionalFormats } = workbook.host;
    expect([records.charts, records.tables, [...records.pageLayouts], conditionalFormats.all()]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    await run((sheets) => sheets.add("Nieuw"));
    expect(workbook.engine.sheets().at(-1)?.id).not.toBe(id);
  });

  it("is not the last one that shows, and not in a workbook with a protected structure", async () => {
    await run((sheets) => sheets.getItem("Weg").delete());
    expect(await run((sheets) => sheets.getItem("Blad1").delete())).toBe("GeneralException");
    await workbook.open({ ...FILE, structureProtected: true });
    expect(await run((sheets) => sheets.getItem("Weg").delete())).toBe("AccessDenied");
    expect(tabs()).toEqual(["Blad1", "Weg"]);
  });
});

describe("a copy", () => {
  it("has the constants and the looks, blank cells too", async () => {
    await run((sheets) => {
      const sheet = sheets.getItem("Blad1");
      sheet.getRange("A11:B12").values = [
        ["nieuw", ""],
        ["", "2"],
      ];
      sheet.getRange("A1:B2").copyFrom(sheet.getRange("A11:B12"));
    });
    expect(cells(workbook.engine, "Blad1", "A1:B2", "formulas")).toEqual([
      ["nieuw", ""],
      ["", 2],
    ]);
    const { engine } = workbook;
    expect(engine.read(engine.sheets()[0]!.id).bold({ row: 0, column: 0, rowCount: 1, columnCount: 1 })).toEqual([
      [false],
    ]);
  });

  it("of another size, or over itself, is not available, and says so", async () => {
    const copy = (to: string, from: string) =>
      run((sheets) => sheets.getItem("Blad1").getRange(to).copyFrom(sheets.getItem("Blad1").getRange(from)));
    expect(await copy("A1:B2", "A11:B11")).toMatch(/not available in the workbench: Range\.copyFrom/);
    expect(await copy("A1:B2", "A2:B3")).toMatch(/not available/);
  });
});

it("what a failed sync made is nobody's afterwards, also where it is there", async () => {
  workbook.host.faults.clear();
  workbook.host.faults.plan(1, { kind: "answer lost" });
  const code = await Excel.run(async (context) => {
    const made = context.workbook.worksheets.add("Nieuw");
    await context.sync().catch(() => undefined);
    made.delete();
    await context.sync();
    return "done";
  }).catch(codeOf);
  expect(code).toBe("InvalidObjectPath");
  expect(tabs()).toEqual(["Blad1", "Weg", "Nieuw"]);
});
