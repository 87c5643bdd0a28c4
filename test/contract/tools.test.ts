// SPDX-License-Identifier: EUPL-1.2
/** The scripts around the project: what `npm test` counts, and what `npm run sideload` says where there is no Excel. */
import { whyNoExcel } from "../../tools/excel";
import type { Machine } from "../../tools/excel";
import { sum, summaryLine, tallyOf } from "../../tools/test-tally";
import type { JestResult } from "../../tools/test-tally";

const green: JestResult = {
  success: true,
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

describe("the count of npm test", () => {
  test("a green run", () => {
    expect(summaryLine(tallyOf(green))).toBe("7 passed, 0 failed");
  });

  test("skipped and still to be written tests are named", () => {
    expect(summaryLine(tallyOf({ ...green, numPendingTests: 2, numTodoTests: 1 }))).toBe(
      "7 passed, 0 failed, 3 skipped",
    );
  });

  test("a file that does not load is a failure, though none of its tests ran", () => {
    expect(tallyOf({ ...green, success: false, numRuntimeErrorTestSuites: 1 })).toEqual({
      passed: 7,
      failed: 1,
      skipped: 0,
    });
  });

  test("a run that failed for another reason than its tests is a failure", () => {
    expect(tallyOf({ ...green, success: false }).failed).toBe(1);
  });

  test("steps add up", () => {
    expect(sum([tallyOf(green), { passed: 1, failed: 2, skipped: 3 }])).toEqual({ passed: 8, failed: 2, skipped: 3 });
  });
});

describe("where Excel is", () => {
  const bare: Machine = { platform: "linux", exists: () => false, hasRegistryKey: () => false };

  test.each<[string, Machine]>([
    ["Linux has none", bare],
    ["a Mac without it", { ...bare, platform: "darwin" }],
    ["Windows without it", { ...bare, platform: "win32" }],
    ["Linux with a folder of that name", { ...bare, exists: () => true, hasRegistryKey: () => true }],
  ])("%s: one sentence on what to do", (_, machine) => {
    expect(whyNoExcel(machine)).toMatch(/^Excel [^\n]+ npm start\.$/);
  });

  test.each<[string, Machine]>([
    ["a Mac", { ...bare, platform: "darwin", exists: (file) => file === "/Applications/Microsoft Excel.app" }],
    [
      "Windows",
      { ...bare, platform: "win32", hasRegistryKey: (key) => key.startsWith("HKLM") && key.endsWith("excel.exe") },
    ],
    [
      "Windows, for one user",
      { ...bare, platform: "win32", hasRegistryKey: (key) => key.startsWith("HKCU") && key.endsWith("excel.exe") },
    ],
  ])("%s with it", (_, machine) => {
    expect(whyNoExcel(machine)).toBeNull();
  });
});
