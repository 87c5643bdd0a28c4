// SPDX-License-Identifier: EUPL-1.2
import { loadWithWorkbook } from "./startup";

function office(supported: boolean, setStartupBehavior: jest.Mock) {
  const isSetSupported = jest.fn(
    (set: string, version: string) => supported && set === "SharedRuntime" && version === "1.1",
  );
  Object.assign(globalThis, {
    Office: {
      context: { requirements: { isSetSupported } },
      addin: { setStartupBehavior },
      StartupBehavior: { load: "Load" },
    },
  });
}

describe("loading with the workbook", () => {
  afterEach(() => void Reflect.deleteProperty(globalThis, "Office"));

  it("asks Excel to load", async () => {
    const set = jest.fn().mockResolvedValue(undefined);
    office(true, set);
    await expect(loadWithWorkbook()).resolves.toBe(true);
    expect(set).toHaveBeenCalledWith("Load");
  });

  it("asks nothing where there is no shared runtime", async () => {
    const set = jest.fn();
    office(false, set);
    await expect(loadWithWorkbook()).resolves.toBe(false);
    expect(set).not.toHaveBeenCalled();
  });

  it("goes on where Excel refuses", async () => {
    office(true, jest.fn().mockRejectedValue(new Error("no")));
    await expect(loadWithWorkbook()).resolves.toBe(false);
  });
});
