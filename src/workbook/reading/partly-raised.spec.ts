// SPDX-License-Identifier: EUPL-1.2
import { bookOf, sheetOf } from "../../xlsx/workbook-file.fixture";
import { openHeadless, type HeadlessWorkbook } from "../../workbench/headless";
import { typeRaised } from "../../workbench/user.fixture";
import { takeSnapshot } from "./snapshot";

let excel: HeadlessWorkbook;
beforeAll(async () => {
  excel = await openHeadless(bookOf([sheetOf("Leeg", [])]));
});
afterAll(() => excel.dispose());

const raise = (address: string, text: string, from: number, below = false): Promise<void> =>
  typeRaised(excel, { tab: "Stand", address, text, from, below });

async function read(): Promise<{ raised: string[]; syncs: number }> {
  excel.host.counters.reset();
  const { sheets } = await Excel.run((context) => takeSnapshot(context));
  const places = sheets[0]?.partlyRaised ?? [];
  return {
    raised: places.map(({ row, column }) => `${String(row)},${String(column)}`),
    syncs: excel.host.counters.syncs,
  };
}

beforeEach(async () => {
  await excel.open(
    bookOf([
      sheetOf("Stand", [
        ["Gemeente", "Stand"],
        ["Assen", "100"],
        ["Emmen", "381"],
        ["Hoogeveen", 12],
      ]),
    ]),
  );
  await excel.settled();
});

it("asks nothing more where no text is raised in part", async () => {
  expect(await read()).toEqual({ raised: [], syncs: 3 });
});

it("finds the cell, with one question more", async () => {
  await raise("B3", "381", 2);
  expect(await read()).toEqual({ raised: ["2,1"], syncs: 4 });
});

it("finds one below the line", async () => {
  await raise("B2", "1001", 3, true);
  expect(await read()).toMatchObject({ raised: ["1,1"] });
});

it("says nothing of a cell that is raised as a whole, and of words", async () => {
  await raise("B3", "381", 0);
  await raise("A2", "Assen1", 5);
  expect(await read()).toMatchObject({ raised: [] });
});
