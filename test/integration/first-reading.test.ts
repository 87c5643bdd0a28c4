// SPDX-License-Identifier: EUPL-1.2

import { associateFunctions } from "../../src/functions/associate";
import { connectFunctions } from "../../src/functions/stream";
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { openHeadless } from "../office-client/open-headless";
import { createFakeClock, type FakeClock } from "../../src/workbook/async/clock.fixture";
import { createSession } from "../../src/workbook/session";
import type { Session } from "../../src/workbook/session.types";
import { formulaTab, readSample } from "./open-sample";

/** A saved workbook that is opened while the pane stays closed: the shared page starts, nobody looks at it. */
const FORMULAS = [
  '=SPREIDING.GAP("Alkmaar")',
  '=SPREIDING.NAAM("GM0361")',
  "=SPREIDING.BEVINDINGEN()",
  '=SPREIDING.GAP("Nergenshuizen")',
];

let workbook: HeadlessWorkbook;
let session: Session;
let clock: FakeClock;
const sheet = () => workbook.engine.sheets().find(({ name }) => name === "Cijfers")!.id;
const shown = () =>
  workbook.engine.read(sheet()).values({ row: 0, column: 0, rowCount: FORMULAS.length, columnCount: 1 }).flat();
const message = (row: number) => workbook.host.functions.errorMessageAt({ sheetId: sheet(), row, column: 0 });

beforeEach(async () => {
  const sample = await readSample();
  workbook = await openHeadless({ ...sample, sheets: [...sample.sheets, formulaTab("Cijfers", FORMULAS)] });
  clock = createFakeClock();
  session = createSession({ today: () => "2025-12-05", clock });
  associateFunctions();
  connectFunctions(session);
});
afterEach(async () => {
  await session.dispose();
  await workbook.dispose();
});

it("shows no number before the workbook is read, and every answer after", async () => {
  await workbook.host.calculated();
  expect(workbook.host.functions.waitingFor().sort()).toEqual(expect.arrayContaining(["BEVINDINGEN", "GAP", "NAAM"]));
  expect(shown().filter((value) => value !== "#BUSY!")).toEqual([]);
  await session.start();
  await workbook.settled();
  expect(shown()).toEqual([245, "Alkmaar", "#N/A", "#N/A"]);
  expect(message(2)).toBe("De werkmap is nog niet gecontroleerd. Kies Valideer werkmap.");
});

it("says in the cell why the first reading failed, and answers when a later one does not", async () => {
  workbook.engine.setEditing(true);
  await session.start();
  await workbook.settled();
  expect(shown()).toEqual(["#N/A", "#N/A", "#N/A", "#N/A"]);
  for (const row of FORMULAS.keys()) expect(message(row)).toContain("Enter of Esc");
  workbook.engine.setEditing(false);
  await clock.advance(2_000);
  await workbook.settled();
  expect(shown()).toEqual([245, "Alkmaar", "#N/A", "#N/A"]);
});
