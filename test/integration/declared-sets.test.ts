// SPDX-License-Identifier: EUPL-1.2
/** In an Excel that has what the manifest asks and nothing newer, all that the add-in can do is done without asking for more. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { associateFunctions } from "../../src/functions/associate";
import { connectFunctions } from "../../src/functions/stream";
import type { HeadlessWorkbook } from "../../src/workbench/headless";
import { createFakeClock } from "../../src/workbook/async/clock.fixture";
import type { ActionParts } from "../../src/workbook/actions/action-parts";
import { lazyActions } from "../../src/workbook/actions/lazy-actions";
import { createSession } from "../../src/workbook/session";
import type { SelectionSeen, Session } from "../../src/workbook/session.types";
import { CLIENT, openHeadless } from "../office-client/open-headless";
import { EVERY_WRITE } from "./faults-of-writing/every-write";
import { SMALL_WORKBOOK } from "./faults-of-writing/small-workbook";

const MANIFEST = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const DECLARED = Object.fromEntries(
  [...MANIFEST.matchAll(/<Set Name="(\w+)" MinVersion="(\d+\.\d+)"/g)].map(([, name = "", version = ""]) => [
    name,
    version,
  ]),
);

let workbook: HeadlessWorkbook;
let session: Session;
const clock = createFakeClock();

beforeAll(async () => {
  workbook = await openHeadless(SMALL_WORKBOOK);
  workbook.host.misbehave({ sets: DECLARED });
  session = createSession({ today: () => "2025-12-05", clock });
  associateFunctions();
  connectFunctions(session);
  await session.start();
  await workbook.settled();
  await session.validate();
});
afterAll(async () => {
  await session.dispose();
  await workbook.dispose();
});

const newer = (): Promise<unknown> =>
  Excel.run((context) => {
    context.workbook.worksheets.getItem("Locaties").getRange("A1").getMergedAreasOrNullObject();
    return context.sync();
  });

(CLIENT === "microsoft" ? it : it.skip)("the client refuses what is newer", async () => {
  expect(DECLARED["ExcelApi"]).toBe("1.12");
  await expect(newer()).rejects.toMatchObject({ code: "ApiNotFound" });
});

it("reads, checks and answers formulas", () => {
  expect(session.state()).toMatchObject({ phase: "ready", failure: null, problems: [] });
  expect(session.state().validation?.findings.length).toBeGreaterThan(0);
});

it("follows what is selected", async () => {
  const seen: SelectionSeen[] = [];
  const stop = session.watchSelection((one) => seen.push(one));
  await workbook.settled();
  expect(await session.jump("Cijfers", "B2")).toBeNull();
  await workbook.settled();
  // What is told of a selection comes after a question of its own.
  for (let round = 0; round < 3; round += 1) await Excel.run((context) => context.sync());
  stop();
  expect(seen.at(-1)).toMatchObject({ sentence: null, selected: { tab: "Cijfers", address: "B2" } });
});

const DRIVEN = [
  ["fix", "what is sure"],
  ["undo", "undo all"],
  ["toValues", "formulas of a tab to values"],
  ["putFormula", "put a formula"],
  ["renewFormulas", "renew formulas"],
  ["accept", "accept"],
  ["withdraw", "withdraw"],
  ["takeOver", "take an acceptance over"],
  ["setLevering", "levering"],
  ["explain", "explain"],
  ["saveSettings", "settings"],
  ["setTabKind", "kind of tab"],
  ["mark", "mark"],
  ["markChanges", "mark changes"],
  ["unmark", "unmark"],
  ["report", "report"],
  ["makeMonitor", "monitor"],
  ["addTabs", "new tabs"],
  ["putBackUnreadable", "put back what was aside"],
  ["removeUnreadable", "remove what was aside"],
  ["forgetAll", "forget all"],
] as const;

it("drives every action that writes, and those that only look", () => {
  const looking = ["jump", "readCells", "readFormula", "settle"];
  expect(Object.keys(lazyActions({} as ActionParts)).sort()).toEqual(
    [...looking, ...DRIVEN.map(([action]) => action)].sort(),
  );
});

it("reads cells for a preview", async () => {
  expect(await session.readCells("Cijfers", "C1")).toEqual({
    values: [["eigen tekst"]],
    texts: [["eigen tekst"]],
    sentence: null,
  });
});

it("reads the formula of a cell for an explanation", async () => {
  expect(await session.readFormula("Cijfers", "C1")).toEqual({ formula: "", value: "eigen tekst", sentence: null });
});

it.each(DRIVEN)("%s: %s", async (action, way) => {
  await workbook.open(SMALL_WORKBOOK);
  await workbook.settled();
  await session.validate();
  const { prepare, act } = (EVERY_WRITE[action] as Record<string, (typeof EVERY_WRITE)["fix"][string]>)[way]!;
  await prepare?.(session, workbook);
  expect(await act(session)).toMatchObject({ done: true });
});
