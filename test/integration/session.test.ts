// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { associateFunctions } from "../../src/functions/associate";
import { connectFunctions } from "../../src/functions/stream";
import { createFakeClock, type FakeClock } from "../../src/workbook/async/clock.fixture";
import { createSession } from "../../src/workbook/session";
import type { Session, SessionState } from "../../src/workbook/session.types";
import type { WorkbookFile } from "../../src/xlsx/workbook-file";
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { openHeadless } from "../office-client/open-headless";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { SAMPLE_PATH } from "../../tools/make-sample/sample-workbook";
import { quiet } from "./open-sample";

/** Column of "Verdeelbesluit (regulier/amv)"; Alkmaar has 395/102 there and 150/0 realised. */
const VERDEELBESLUIT = 1;

let file: WorkbookFile;
let workbook: HeadlessWorkbook;
let session: Session;
let clock: FakeClock;
let disconnect: () => void;
const states: SessionState[] = [];

const sheetId = (tab: string): string => workbook.engine.sheets().find(({ name }) => name === tab)!.id;
const at = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
const type = (tab: string, row: number, column: number, value: string | number): void =>
  workbook.engine.write(sheetId(tab)).values(at(row, column), [[value]]);
const shown = (tab: string, row: number, column: number): unknown =>
  workbook.engine.read(sheetId(tab)).values(at(row, column))[0]![0];
const figures = () => session.state().model!;

/** Twice: what the formulas answer to the first reading may lead to another one. */
async function settle(): Promise<void> {
  await quiet(workbook, clock);
  await quiet(workbook, clock);
}

/** Where a gemeente stands: its row in a tab. */
function rowOf(tab: string, name: string): number {
  const sheet = figures().snapshot.sheets.find((one) => one.name === tab)!;
  return sheet.used.row + sheet.values.findIndex((row) => row.includes(name));
}

beforeAll(async () => {
  file = await readXlsx(readFileSync(SAMPLE_PATH), "voorbeeld-noord-holland.xlsx");
  workbook = await openHeadless(file);
  associateFunctions();
});
afterAll(() => workbook.dispose());

beforeEach(async () => {
  await workbook.open(file);
  clock = createFakeClock();
  session = createSession({ today: () => "2025-10-01", clock });
  disconnect = connectFunctions(session);
  session.subscribe((state) => states.push(state));
  workbook.host.counters.reset();
  await session.start();
});
afterEach(async () => {
  // First: what formulas ask of a session that is gone is never answered.
  await workbook.settled();
  disconnect();
  await session.dispose();
});

async function quietly(): Promise<void> {
  await settle();
  states.length = 0;
  workbook.host.counters.reset();
}

it("starts in three round trips, settings and events included", () => {
  expect(session.state()).toMatchObject({ phase: "ready", failure: null });
  expect(workbook.host.counters.syncs).toBe(3);
  expect(figures().provincie).toBe("Noord-Holland");
});

it("gives the formulas their numbers, which leads to no further reading", async () => {
  await settle();
  expect(shown("Monitor", rowOf("Monitor", "Alkmaar"), 3)).toBe(245);
  expect(workbook.host.counters.syncs).toBe(3);
});

it("does not take the Monitor tab for a source", () => {
  expect(figures().records.tables.map(({ tab }) => tab)).not.toContain("Monitor");
});

it("reads only the changed tab again, and pushes the new number", async () => {
  await quietly();
  const before = figures();
  type("Voortgangsrapportage", rowOf("Voortgangsrapportage", "Alkmaar"), VERDEELBESLUIT, "300/36");
  await settle();
  const { used } = before.snapshot.sheets.find(({ name }) => name === "Voortgangsrapportage")!;
  expect(workbook.host.counters).toMatchObject({ syncs: 3, readCells: used.rowCount * used.columnCount * 5 });
  expect(figures()).not.toBe(before);
  expect(figures().snapshot.sheets.find(({ name }) => name === "Locaties")).toBe(
    before.snapshot.sheets.find(({ name }) => name === "Locaties"),
  );
  expect(shown("Monitor", rowOf("Monitor", "Alkmaar"), 3)).toBe(300 - 150);
});

it("reads nothing after a change in the Monitor tab", async () => {
  await quietly();
  type("Monitor", rowOf("Monitor", "Alkmaar"), 0, "Hoorn");
  await settle();
  expect(workbook.host.counters.syncs).toBe(0);
  expect(states).toEqual([]);
});

it("tells nobody where a source was written without being changed", async () => {
  await quietly();
  const before = figures();
  const row = rowOf("Voortgangsrapportage", "Alkmaar");
  type("Voortgangsrapportage", row, VERDEELBESLUIT, shown("Voortgangsrapportage", row, VERDEELBESLUIT) as string);
  await settle();
  expect(figures()).toBe(before);
  expect(states).toEqual([]);
});

it("validates what there is now, and names the tabs that changed since", async () => {
  await session.validate();
  const first = session.state().validation;
  expect(first?.summary.fout).toBeGreaterThan(0);
  expect(session.state().changedSinceValidation).toEqual([]);
  const row = rowOf("Voortgangsrapportage", "Alkmaar");
  type("Voortgangsrapportage", row, VERDEELBESLUIT, "300/36");
  await settle();
  expect(session.state()).toMatchObject({ validation: first, changedSinceValidation: ["Voortgangsrapportage"] });
  await session.validate();
  expect(session.state().changedSinceValidation).toEqual([]);
  expect(session.state().validation).not.toBe(first);
});

it("waits while the user edits a cell, and goes on by itself", async () => {
  await quietly();
  workbook.engine.setEditing(true);
  await session.validate();
  expect(session.state()).toMatchObject({
    phase: "ready",
    validation: null,
    failure: expect.stringContaining("Enter of Esc"),
  });
  workbook.engine.setEditing(false);
  await clock.advance(2_000);
  expect(session.state()).toMatchObject({ phase: "ready", failure: null, validation: expect.anything() });
});

it("jumps to a cell", async () => {
  await expect(session.jump("Provincie", "B4")).resolves.toBeNull();
  expect(workbook.engine.activeSheetId()).toBe(sheetId("Provincie"));
});

it("follows no more after it was disposed of", async () => {
  await quietly();
  await session.dispose();
  workbook.host.counters.reset();
  type("Voortgangsrapportage", rowOf("Voortgangsrapportage", "Alkmaar"), VERDEELBESLUIT, "300/36");
  await settle();
  expect(workbook.host.counters.syncs).toBe(0);
});
