// SPDX-License-Identifier: EUPL-1.2
import { fakeExcel, officeError } from "../fake-excel.fixture";
import { OfficeMockObject } from "office-addin-mock";
import { selectCell } from "./select";

function excelWith(fail?: Error) {
  const excel = fakeExcel([
    { id: "1", name: "Voortgang", rows: [["a"]] },
    { id: "2", name: "Oud", rows: [["a"]], visibility: "VeryHidden" },
  ]);
  excel.onSync = () => {
    if (fail) throw fail;
  };
  const run = jest.fn((batch: (context: Excel.RequestContext) => Promise<unknown>) => batch(excel.context));
  Object.assign(globalThis, { Excel: { run } });
  return { ...excel, run };
}

afterAll(() => void Reflect.deleteProperty(globalThis, "Excel"));

describe("selecting a cell", () => {
  it("brings the tab to the front and selects the cell or range", async () => {
    const { selected } = excelWith();
    await expect(selectCell("Voortgang", "B4")).resolves.toBeNull();
    await expect(selectCell("Voortgang", "A2:C9")).resolves.toBeNull();
    expect(selected).toEqual(["Voortgang", "B4", "Voortgang", "A2:C9"]);
  });

  it("says that a tab is hidden or gone, and selects nothing", async () => {
    const { selected } = excelWith();
    await expect(selectCell("Oud", "A1")).resolves.toMatch(/^Het blad Oud is verborgen\. .*Zichtbaar maken/);
    await expect(selectCell("Weg", "A1")).resolves.toMatch(/^Het blad Weg bestaat niet meer\./);
    expect(selected).toEqual([]);
  });

  it.each(["", "4B", "A0", "XFE1", "A1048577", "B2:A1", "Voortgang!A1"])(
    "does not bother Excel with %j",
    async (address) => {
      const { run } = excelWith();
      await expect(selectCell("Voortgang", address)).resolves.toMatch(/bestaat niet op het blad Voortgang/);
      expect(run).not.toHaveBeenCalled();
    },
  );

  it("takes the last cell of a sheet", async () => {
    excelWith();
    await expect(selectCell("Voortgang", "XFD1048576")).resolves.toBeNull();
  });

  it("has a sentence for what Excel refuses", async () => {
    excelWith(officeError("ItemNotFound"));
    await expect(selectCell("Voortgang", "A1")).resolves.toMatch(/^Het blad Voortgang bestaat niet meer/);
    excelWith(officeError("InvalidOperationInCellEditMode"));
    await expect(selectCell("Voortgang", "A1")).resolves.toMatch(/Enter of Esc/);
  });
});

/** Microsoft's mock of Excel: it knows what was loaded and synced, apart from our own stand-ins. */
describe("on office-addin-mock", () => {
  afterEach(() => void Reflect.deleteProperty(globalThis, "Excel"));

  function excel(visibility: string) {
    const done: string[] = [];
    const data: object = {
      context: {
        workbook: {
          worksheets: {
            sheet: {
              isNullObject: false,
              visibility,
              activate: () => done.push("activate"),
              range: { select: () => done.push("select") },
              getRange(this: { range: object }, address: string) {
                done.push(address);
                return this.range;
              },
            },
            getItemOrNullObject(this: { sheet: { load(names: string): void } }, name: string) {
              done.push(name);
              // Excel tells this one with the sync, without a load.
              this.sheet.load("isNullObject");
              return this.sheet;
            },
          },
        },
      },
    };
    const { context } = new OfficeMockObject(data) as unknown as { context: unknown };
    Object.assign(globalThis, { Excel: { run: (batch: (context: unknown) => Promise<unknown>) => batch(context) } });
    return done;
  }

  it("loads before it reads, and selects in a visible tab", async () => {
    const done = excel("Visible");
    await expect(selectCell("Provincie", "B4")).resolves.toBeNull();
    expect(done).toEqual(["Provincie", "activate", "B4", "select"]);
  });

  it("touches nothing in a hidden tab", async () => {
    const done = excel("Hidden");
    await expect(selectCell("Provincie", "B4")).resolves.toMatch(/verborgen/);
    expect(done).toEqual(["Provincie"]);
  });
});
