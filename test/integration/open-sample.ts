// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAddress } from "../../src/domain/sheet/addresses";
import { associateFunctions } from "../../src/functions/associate";
import { connectFunctions } from "../../src/functions/stream";
import { fileSheet } from "../../src/xlsx/file-sheet";
import type { FileSheet, WorkbookFile } from "../../src/xlsx/workbook-file";
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { openHeadless } from "../office-client/open-headless";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { createFakeClock, type FakeClock } from "../../src/workbook/async/clock.fixture";
import { createSession } from "../../src/workbook/session";
import type { Session } from "../../src/workbook/session.types";

/** Longer than the session waits for quiet before it reads what changed, in milliseconds. */
const AWHILE = 400;
const SAMPLE = join(__dirname, "../../assets/voorbeeld-noord-holland.xlsx");

export async function readSample(): Promise<WorkbookFile> {
  return readXlsx(new Uint8Array(readFileSync(SAMPLE)), "voorbeeld-noord-holland.xlsx");
}

/** A tab with a formula per row in column A, in English notation. */
export function formulaTab(name: string, formulas: readonly string[]): FileSheet {
  return fileSheet(
    name,
    formulas.map((formula, row) => ({ row, column: 0, value: null, formula })),
  );
}

export interface RunningWorkbook {
  readonly workbook: HeadlessWorkbook;
  readonly session: Session;
  /** The values of an area, as Office.js gives them. */
  values(tab: string, address: string): Promise<unknown[][]>;
  /** Writes as the user does, and waits until all formulas have their result. */
  type(tab: string, address: string, value: string | number): Promise<void>;
  /** The same in a tab that is a source: waits until the session has read it again, and the formulas have followed. */
  typeInSource(tab: string, address: string, value: string | number): Promise<void>;
  close(): Promise<void>;
}

/** Lets the session hear what changed, and read it after a while; then the formulas follow. */
export async function quiet(workbook: HeadlessWorkbook, clock: FakeClock): Promise<void> {
  await workbook.settled();
  await clock.advance(AWHILE);
  await workbook.settled();
}

/** Opens a workbook with the production code running in it, as in Excel: functions, session, events. */
export async function run(file: WorkbookFile): Promise<RunningWorkbook> {
  const workbook = await openHeadless(file);
  const clock = createFakeClock();
  const session = createSession({ today: () => "2025-12-05", clock });
  associateFunctions();
  connectFunctions(session);
  await session.start();
  await workbook.settled();
  const values = async (tab: string, address: string): Promise<unknown[][]> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(tab).getRange(address);
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
  return {
    workbook,
    session,
    values,
    async type(tab, address, value) {
      write(workbook, tab, address, value);
      await workbook.settled();
    },
    async typeInSource(tab, address, value) {
      write(workbook, tab, address, value);
      await quiet(workbook, clock);
    },
    async close() {
      await session.dispose();
      await workbook.dispose();
    },
  };
}

function write({ engine }: HeadlessWorkbook, tab: string, address: string, value: string | number): void {
  const sheet = engine.sheets().find(({ name }) => name === tab);
  const area = parseAddress(address);
  if (sheet === undefined || area === null) throw new Error(`no cell ${tab}!${address}`);
  engine.write(sheet.id).values(area, [[value]]);
}
