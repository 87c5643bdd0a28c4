// SPDX-License-Identifier: EUPL-1.2
/** The functions follow all that can happen to a source tab: exactly the formulas that depend on it get a new answer, counted. */
import { IUniverInstanceService, RedoCommand, UndoCommand, UniverInstanceType } from "@univerjs/core";
import {
  InsertRowMutation,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetWorksheetNameCommand,
} from "@univerjs/sheets";
import { parseAddress } from "../../src/domain/sheet/addresses";
import { toSerial } from "../../src/domain/sheet/dates";
import { associateFunctions } from "../../src/functions/associate";
import { connectFunctions } from "../../src/functions/stream";
import { rangeOf } from "../../src/workbench/engine/areas";
import type { WorkbookFile } from "../../src/xlsx/workbook-file";
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { openHeadless } from "../office-client/open-headless";
import { asUser as inGrid } from "../../src/workbench/user.fixture";
import { createFakeClock, type FakeClock } from "../../src/workbook/async/clock.fixture";
import { createSession } from "../../src/workbook/session";
import type { Session } from "../../src/workbook/session.types";
import { formulaTab, quiet as quietIn, readSample } from "./open-sample";

const STAND = "Voortgangsrapportage";
const FORMULAS = [
  '=SPREIDING.GAP("Alkmaar")',
  '=SPREIDING.GAP("Hoorn")',
  '=SPREIDING.TEKORT("Noord-Holland")',
  '=SPREIDING.DUURZAAM("Noord-Holland")',
  '=SPREIDING.REGIO("Alkmaar")',
  "=SPREIDING.PEILDATUM()",
  '=SPREIDING.HERKOMST("Alkmaar","taakstelling")',
  '=SPREIDING.GAP("Alkmaar","amv")',
];

let workbook: HeadlessWorkbook;
let session: Session;
let clock: FakeClock;
let disconnect: () => void;
/** The functions that answered a formula, one for each answer. */
let pushed: string[] = [];

/** Counts what the production functions push, without standing in their way. */
function countPushes(): void {
  const { associate } = CustomFunctions;
  const runtime = CustomFunctions as { associate: (id: string, called: (...args: unknown[]) => void) => void };
  runtime.associate = (id, called) =>
    associate(id, (...args: unknown[]) => {
      const invocation = args.at(-1) as CustomFunctions.StreamingInvocation<unknown>;
      const { setResult } = invocation;
      invocation.setResult = (result) => {
        pushed.push(id);
        setResult(result);
      };
      called(...args);
    });
  associateFunctions();
}

async function workbookFile(): Promise<WorkbookFile> {
  const sample = await readSample();
  return {
    ...sample,
    sheets: [
      ...sample.sheets.filter(({ name }) => name !== "Monitor"),
      formulaTab("Invoer", []),
      formulaTab("Cijfers", FORMULAS),
    ],
  };
}

beforeAll(async () => {
  workbook = await openHeadless(await workbookFile());
  countPushes();
});
afterAll(() => workbook.dispose());
beforeEach(async () => {
  forget();
  await workbook.open(await workbookFile());
  clock = createFakeClock();
  session = createSession({ today: () => "2025-12-05", clock });
  disconnect = connectFunctions(session);
  await session.start();
  await quiet();
  expect(pushed.sort()).toEqual(FORMULAS.map((formula) => /\.(\w+)\(/.exec(formula)![1]).sort());
  forget();
});
afterEach(async () => {
  disconnect();
  await session.dispose();
  await workbook.settled();
});

const quiet = (): Promise<void> => quietIn(workbook, clock);

function forget(): void {
  pushed = [];
  workbook.host.counters.reset();
}

const idOf = (tab: string): string => workbook.engine.sheets().find(({ name }) => name === tab)!.id;
const areaOf = (address: string) => parseAddress(address)!;
const shown = (row: number) =>
  workbook.engine.read(idOf("Cijfers")).values({ row, column: 0, rowCount: 1, columnCount: 1 })[0]![0];
const errorAt = (row: number) => workbook.host.functions.errorMessageAt({ sheetId: idOf("Cijfers"), row, column: 0 });
const state = () => FORMULAS.map((_, row) => shown(row));

const unitId = () =>
  workbook.engine.univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)!
    .getUnitId();

async function asUser(id: string, params: object = {}): Promise<void> {
  await inGrid(workbook, id, params);
  await quiet();
}

async function paste(tab: string, address: string, values: readonly (readonly (string | number)[])[]): Promise<void> {
  await asUser(SetRangeValuesCommand.id, {
    subUnitId: idOf(tab),
    range: rangeOf(areaOf(address)),
    value: values.map((row) => row.map((v) => ({ v }))),
  });
}

/** Where a gemeente stands in the tab. */
function rowOf(gemeente: string): number {
  const sheet = session.state().model!.snapshot.sheets.find(({ name }) => name === STAND)!;
  return sheet.used.row + sheet.values.findIndex((row) => row.includes(gemeente)) + 1;
}

it("follows a cell that is typed", async () => {
  await paste(STAND, `B${String(rowOf("Alkmaar"))}`, [["300/102"]]);
  expect(pushed.sort()).toEqual(["GAP", "HERKOMST", "TEKORT"]);
  // 395 before, of which 150 were realised.
  expect(state().slice(0, 3)).toEqual([150, shown(1), 4119 - 95]);
  expect(workbook.host.counters.syncs).toBe(3);
});

it("follows a pasted range in one reading", async () => {
  const row = rowOf("Alkmaar");
  const file = workbook.engine.read(idOf(STAND)).values(areaOf(`B${String(row)}:B${String(row + 1)}`));
  await paste(STAND, `B${String(row)}:B${String(row + 1)}`, [["395/100"], file[1] as [string]]);
  expect(pushed).toEqual(["GAP"]);
  expect(shown(7)).toBe(100);
  expect(workbook.host.counters.syncs).toBe(3);
});

it("follows what the user undoes and redoes in the sheet", async () => {
  const before = state();
  await paste(STAND, `B${String(rowOf("Hoorn"))}`, [["0/0"]]);
  const changed = state();
  expect(pushed.sort()).toEqual(["GAP", "TEKORT"]);
  forget();
  await asUser(UndoCommand.id);
  expect(state()).toEqual(before);
  expect(pushed.sort()).toEqual(["GAP", "TEKORT"]);
  forget();
  await asUser(RedoCommand.id);
  expect(state()).toEqual(changed);
  expect(pushed.sort()).toEqual(["GAP", "TEKORT"]);
});

it("follows a row that is inserted: only where the cell is named does an answer change", async () => {
  const before = state();
  await asUser(InsertRowMutation.id, { unitId: unitId(), subUnitId: idOf(STAND), range: rangeOf(areaOf("A3:D3")) });
  expect(pushed).toEqual(["HERKOMST"]);
  expect(state().filter((_, row) => row !== 6)).toEqual(before.filter((_, row) => row !== 6));
});

it("follows another name of a source tab", async () => {
  const before = state();
  await asUser(SetWorksheetNameCommand.id, { subUnitId: idOf(STAND), name: "Stand september" });
  expect(pushed).toEqual(["HERKOMST"]);
  expect(shown(6)).toBe(String(before[6]).replace(STAND, "Stand september"));
});

it("follows a source tab that is deleted, and one that comes back", async () => {
  const before = state();
  await asUser(RemoveSheetCommand.id, { subUnitId: idOf("Locaties") });
  expect(pushed).toEqual(["DUURZAAM"]);
  expect([shown(3), errorAt(3)]).toEqual(["#N/A", expect.stringContaining("Locaties")]);
  forget();
  await asUser(UndoCommand.id);
  expect(pushed).toEqual(["DUURZAAM"]);
  expect(state()).toEqual(before);
});

it("follows a tab that is added and filled", async () => {
  await asUser(InsertSheetCommand.id, { sheet: { id: "nieuw", name: "Stand oktober" } });
  expect(pushed).toEqual([]);
  await paste("Stand oktober", "A1:C2", [
    ["Gemeente", "Taakstelling (regulier/amv)", "Gerealiseerd 1-10-2025 (regulier/amv)"],
    ["Alkmaar", "395/102", "155/0"],
  ]);
  expect(shown(5)).toBe(toSerial("2025-10-01"));
  expect(pushed).toContain("PEILDATUM");
  expect(shown(0)).toBe(395 - 155);
});

describe("a source tab that is calculated", () => {
  beforeEach(async () => {
    await paste("Invoer", "A1", [["395/102"]]);
    workbook.type(STAND, `B${String(rowOf("Alkmaar"))}`, "=Invoer!A1");
    await quiet();
    forget();
  });

  it("is followed where its formulas give something else", async () => {
    await paste("Invoer", "A1", [["300/102"]]);
    expect(pushed.sort()).toEqual(["GAP", "HERKOMST", "TEKORT"]);
    expect(shown(0)).toBe(150);
  });
});

describe("where no source tab changes", () => {
  it("a formula of one's own beside those of the add-in leads to no reading", async () => {
    await paste("Cijfers", "C1:C2", [[1], [2]]);
    workbook.type("Cijfers", "D1", "=SUM(C1:C2,A1)");
    await quiet();
    expect([pushed, workbook.host.counters.syncs]).toEqual([[], 0]);
  });

  it("nor does another active tab, or a cell that gets the value that it has", async () => {
    workbook.engine.activate(idOf("Invoer"));
    const cell = `B${String(rowOf("Alkmaar"))}`;
    await paste(STAND, cell, workbook.engine.read(idOf(STAND)).values(areaOf(cell)) as string[][]);
    expect([pushed, workbook.host.counters.syncs]).toEqual([[], 0]);
  });

  it("a tab that might become a source is looked at, and nothing is pushed", async () => {
    await paste("Invoer", "A1", [["zomaar"]]);
    expect([pushed, workbook.host.counters.syncs]).toEqual([[], 3]);
  });
});
