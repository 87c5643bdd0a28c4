// SPDX-License-Identifier: EUPL-1.2
import { createFakeClock } from "../../src/workbook/async/clock.fixture";
import { createSession } from "../../src/workbook/session";
import { connectFunctions } from "../../src/functions/stream";
import { readWholeXlsx } from "../../src/xlsx/whole/read-whole";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { seen, type Seen } from "./saved/seen";
import { sureFixes, workbookForTests } from "./write-tools";

const SAMPLE = join(__dirname, "../../assets/voorbeeld-noord-holland.xlsx");
const sample = () => readWholeXlsx(new Uint8Array(readFileSync(SAMPLE)), "voorbeeld-noord-holland.xlsx");
const open = workbookForTests(sample);

/** Saves the open workbook, opens the file, and has it read by a session of its own. */
async function reopened(): Promise<Seen> {
  const { workbook } = open;
  const bytes = await writeXlsx(workbook.host.save());
  await workbook.open(await readWholeXlsx(bytes, "opnieuw.xlsx"));
  const session = createSession({ today: () => "2025-12-05", version: "1.2.3", clock: createFakeClock() });
  const disconnect = connectFunctions(session);
  await session.start();
  await workbook.settled();
  await session.validate();
  await workbook.settled();
  const found = await seen(session.state(), workbook.host);
  disconnect();
  await session.dispose();
  return found;
}

async function now(): Promise<Seen> {
  await open.session.validate();
  await open.workbook.settled();
  return seen(open.session.state(), open.workbook.host);
}

test("the sample with all that the add-in makes in it is the same workbook when it is opened again", async () => {
  const { session } = open;
  await session.fix(sureFixes(session).slice(0, 2));
  const [first] = session.state().validation?.findings ?? [];
  await session.accept(first === undefined ? [] : [first], "Zo gepubliceerd", "Jan");
  await session.mark();
  await session.report();
  await session.makeMonitor();
  await open.workbook.settled();
  const before = await now();
  const after = await reopened();
  expect(after.sheets).toEqual(before.sheets);
  expect(after.findings).toEqual(before.findings);
  expect(after.kept).toEqual(before.kept);
  expect(after.beside).toEqual(before.beside);
});
