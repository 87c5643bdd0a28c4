// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import functions from "../../src/functions/functions.json";
import { readXlsx } from "../../src/workbench/xlsx/read-xlsx";
import { QUESTIONS } from "../../tools/make-selftest/questions";
import { SELFTEST_PATH, selftestWorkbook } from "../../tools/make-selftest/selftest-workbook";
import { run, type RunningWorkbook } from "./open-sample";

const IN_LISTS = ["GEMEENTEN", "OVERZICHT"];

describe("the self-checking workbook", () => {
  let running: RunningWorkbook;

  beforeAll(async () => {
    running = await run(await readXlsx(new Uint8Array(readFileSync(SELFTEST_PATH)), "zelftest.xlsx"));
  }, 60_000);

  afterAll(() => running.close());

  it("finds every answer right, and says so in one cell", async () => {
    const rows = await running.values("Zelftest", `A6:E${String(5 + QUESTIONS.length)}`);
    expect(rows.filter(([, , , , verdict]) => verdict !== "GOED")).toEqual([]);
    expect(await running.values("Zelftest lijsten", "A2:A4")).toEqual([["GOED"], ["GOED"], ["GOED"]]);
    expect(await running.values("Zelftest", "E3")).toEqual([["GOED"]]);
  });

  it("says FOUT where an answer is wrong", async () => {
    await running.typeInSource("Voortgangsrapportage", "C3", "151/0");
    expect(await running.values("Zelftest", "E3")).toEqual([["FOUT"]]);
  });

  it("asks every function", () => {
    const asked = new Set(QUESTIONS.map(({ formula }) => /^SPREIDING\.(\w+)/.exec(formula)?.[1]));
    const missing = functions.functions.map(({ id }) => id).filter((id) => !asked.has(id) && !IN_LISTS.includes(id));
    expect(missing).toEqual([]);
  });

  it("is what its script makes", async () => {
    expect(Buffer.from(await selftestWorkbook()).equals(readFileSync(SELFTEST_PATH))).toBe(true);
  });
});
