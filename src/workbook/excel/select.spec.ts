// SPDX-License-Identifier: EUPL-1.2
import { OfficeMockObject } from "office-addin-mock";
import { selectCell } from "./select";

const officeError = (code: string) => Object.assign(new Error("The request failed."), { code });

/** Microsoft's mock of Excel, which knows what was loaded and synced, with one tab; what is done is kept in order. */
function excelWith(tab: { readonly visibility?: string; readonly isGone?: boolean }, failure?: Error) {
  const done: string[] = [];
  const data: object = {
    context: {
      workbook: {
        worksheets: {
          sheet: {
            isNullObject: tab.isGone ?? false,
            visibility: tab.visibility ?? "Visible",
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
  const { context } = new OfficeMockObject(data) as unknown as { context: OfficeMockObject };
  if (failure !== undefined) context.sync = () => Promise.reject(failure);
  const run = jest.fn((batch: (context: unknown) => Promise<unknown>) => batch(context));
  Object.assign(globalThis, { Excel: { run } });
  return { done, run };
}

afterEach(() => void Reflect.deleteProperty(globalThis, "Excel"));

it.each(["B4", "A2:C9", "XFD1048576"])("brings the tab to the front and selects %s", async (address) => {
  const { done } = excelWith({});
  await expect(selectCell("Provincie", address)).resolves.toBeNull();
  expect(done).toEqual(["Provincie", "activate", address, "select"]);
});

it.each(["Hidden", "VeryHidden"])("touches nothing in a tab that is %s", async (visibility) => {
  const { done } = excelWith({ visibility });
  await expect(selectCell("Oud", "B4")).resolves.toMatch(/^Het tabblad Oud is verborgen\. .*Zichtbaar maken/);
  expect(done).toEqual(["Oud"]);
});

it("says that a tab is gone, and selects nothing", async () => {
  const { done } = excelWith({ isGone: true });
  await expect(selectCell("Weg", "A1")).resolves.toMatch(/^Het tabblad Weg bestaat niet meer\./);
  expect(done).toEqual(["Weg"]);
});

it.each(["", "4B", "A0", "XFE1", "A1048577", "B2:A1", "Voortgang!A1"])(
  "does not bother Excel with %j",
  async (address) => {
    const { run } = excelWith({});
    await expect(selectCell("Voortgang", address)).resolves.toMatch(/bestaat niet op het tabblad Voortgang/);
    expect(run).not.toHaveBeenCalled();
  },
);

it("has a sentence for what Excel refuses", async () => {
  excelWith({}, officeError("ItemNotFound"));
  await expect(selectCell("Voortgang", "A1")).resolves.toMatch(/^Het tabblad Voortgang bestaat niet meer/);
  excelWith({}, officeError("InvalidOperationInCellEditMode"));
  await expect(selectCell("Voortgang", "A1")).resolves.toMatch(/Enter of Esc/);
});
