// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../src/domain/findings";
import { parseAddress } from "../../src/domain/sheet/addresses";
import type { SheetSnapshot } from "../../src/domain/sheet/snapshot";
import { associateFunctions } from "../../src/functions/associate";
import { connectFunctions } from "../../src/functions/stream";
import type { WorkbookFile } from "../../src/xlsx/workbook-file";
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { openHeadless } from "../office-client/open-headless";
import { createFakeClock, type FakeClock } from "../../src/workbook/async/clock.fixture";
import { createSession } from "../../src/workbook/session";
import type { FixRequest, Session } from "../../src/workbook/session.types";
import { takeSnapshot } from "../../src/workbook/reading/snapshot";
import { quiet } from "./open-sample";

/** The cells of every sheet as Excel tells them to somebody who reads all anew: values, texts, formulas, formats. */
export async function allSheets(): Promise<readonly SheetSnapshot[]> {
  return (await Excel.run((context) => takeSnapshot(context))).sheets;
}

/** The session of a pane that is opened anew in the same workbook. */
export async function freshSession(): Promise<Session> {
  const session = createSession({ today: () => "2025-12-05", clock: createFakeClock() });
  await session.start();
  return session;
}

export function findingAt(session: Session, tab: string, address: string): Finding {
  const finding = session.state().validation?.findings.find((one) => one.tab === tab && one.address === address);
  if (finding === undefined) throw new Error(`no finding at ${tab}!${address}`);
  return finding;
}

/** Every sure fix of the last validation. */
export function sureFixes(session: Session): FixRequest[] {
  return (session.state().validation?.findings ?? []).flatMap((finding) =>
    finding.fix?.sure === true ? [{ finding, value: finding.fix.value }] : [],
  );
}

export async function writtenBy(batch: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    batch(context);
    await context.sync();
  });
}

/** Excel asks no function any more for what these cells show. */
export async function stick(
  { engine, host, settled }: HeadlessWorkbook,
  tab: string,
  addresses: readonly string[],
  shows: "#NAME?" | "#BUSY!" = "#NAME?",
): Promise<void> {
  const sheetId = engine.sheets().find(({ name }) => name === tab)?.id ?? "";
  const cells = addresses.flatMap((address) => {
    const { row, column, rowCount, columnCount } = parseAddress(address)!;
    return Array.from({ length: rowCount * columnCount }, (_, at) => ({
      sheetId,
      row: row + Math.floor(at / columnCount),
      column: column + (at % columnCount),
    }));
  });
  host.functions.stick(cells, shows);
  await settled();
}

export interface Opened {
  readonly workbook: HeadlessWorkbook;
  session: Session;
  /** Of the session; it stands still. */
  clock: FakeClock;
  /** Lets the session read what changed, and the formulas follow. */
  quiet(): Promise<void>;
  values(tab: string, address: string): Promise<unknown[][]>;
}

/**
 * One workbook for all tests of a file; each test opens the given file anew, with a session of its own, validated.
 *
 * @param anew "once" where the tests only look at what is there
 */
export function workbookForTests(file: () => Promise<WorkbookFile>, anew: "each" | "once" = "each"): Opened {
  const opened = {
    quiet: () => quiet(opened.workbook, opened.clock),
    async values(tab: string, address: string): Promise<unknown[][]> {
      return Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(tab).getRange(address);
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      });
    },
  } as { -readonly [K in keyof Opened]: Opened[K] };
  let disconnect: () => void = () => undefined;
  const [before, after] = anew === "each" ? [beforeEach, afterEach] : [beforeAll, afterAll];
  beforeAll(async () => {
    opened.workbook = await openHeadless(await file());
    associateFunctions();
  });
  before(async () => {
    await opened.workbook.open(await file());
    opened.clock = createFakeClock();
    opened.session = createSession({ today: () => "2025-12-05", version: "1.2.3", clock: opened.clock });
    disconnect = connectFunctions(opened.session);
    await opened.session.start();
    await opened.workbook.settled();
    await opened.session.validate();
    opened.workbook.host.counters.reset();
  });
  after(async () => {
    // A formula that is called without a session waits for the next one.
    await opened.workbook.settled();
    disconnect();
    await opened.session.dispose();
    await opened.workbook.settled();
  });
  afterAll(() => opened.workbook.dispose());
  return opened;
}
