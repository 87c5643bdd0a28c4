// SPDX-License-Identifier: EUPL-1.2
import { createStartup } from "./startup";

let behavior: string;
const set = jest.fn((wanted: string) => {
  behavior = wanted;
  return Promise.resolve();
});
const isSetSupported = jest.fn((set: string, version: string) => set === "SharedRuntime" && version === "1.1");

beforeEach(() => {
  behavior = "None";
  jest.clearAllMocks();
  Object.assign(globalThis, {
    Office: {
      context: { requirements: { isSetSupported } },
      addin: { getStartupBehavior: () => Promise.resolve(behavior), setStartupBehavior: set },
      StartupBehavior: { load: "Load", none: "None" },
    },
  });
});
afterEach(() => void Reflect.deleteProperty(globalThis, "Office"));

/** Until what was asked of Excel is answered. */
const answered = () => new Promise((resolve) => setImmediate(resolve));
const writes = async (): Promise<string[]> => {
  await answered();
  return set.mock.calls.map(([wanted]) => wanted);
};

it.each([
  ["no formulas: nothing is written", [0, 0], []],
  ["formulas: it loads with the workbook", [3], ["Load"]],
  ["the same at each reading: written once", [3, 3, 4], ["Load"]],
  ["formulas that come later", [0, 1], ["Load"]],
  ["formulas that all became values", [3, 0, 0], ["Load", "None"]],
  ["and come back", [3, 0, 2], ["Load", "None", "Load"]],
])("%s", async (_, readings, expected) => {
  const startup = createStartup();
  for (const formulas of readings) {
    startup.seen(formulas);
    await answered();
  }
  expect(await writes()).toEqual(expected);
});

it("writes nothing where the workbook says so already", async () => {
  behavior = "Load";
  createStartup().seen(3);
  expect(await writes()).toEqual([]);
});

it("leaves what an earlier version wrote in a workbook without formulas", async () => {
  behavior = "Load";
  createStartup().seen(0);
  expect(await writes()).toEqual([]);
});

describe("after everything was wiped", () => {
  const wiped = async (known: boolean) => {
    const startup = createStartup();
    startup.seen(3);
    await startup.forget(() => {
      // The tab of a monitor is read as any other now.
      if (known) startup.seen(40);
      return Promise.resolve(known);
    });
    return startup;
  };

  it("stays so with the formulas that are there, and with fewer", async () => {
    const startup = await wiped(true);
    for (const formulas of [40, 39, 40]) startup.seen(formulas);
    expect(await writes()).toEqual(["Load", "None"]);
  });

  it.each([
    ["a new formula", (startup: ReturnType<typeof createStartup>) => startup.seen(41)],
    ["the user who puts one", (startup: ReturnType<typeof createStartup>) => startup.asked()],
  ])("comes back with %s", async (_, come) => {
    come(await wiped(true));
    expect(await writes()).toEqual(["Load", "None", "Load"]);
  });

  it("where it is not known what is there, only with the user who puts one", async () => {
    const startup = await wiped(false);
    startup.seen(40);
    expect(await writes()).toEqual(["Load", "None"]);
    startup.asked();
    expect(await writes()).toEqual(["Load", "None", "Load"]);
  });
});

it("asks nothing where there is no shared runtime", async () => {
  isSetSupported.mockReturnValueOnce(false);
  createStartup().seen(3);
  expect(await writes()).toEqual([]);
});

it("goes on where Excel refuses", async () => {
  set.mockRejectedValueOnce(new Error("no"));
  createStartup().seen(3);
  expect(await writes()).toEqual(["Load"]);
});
