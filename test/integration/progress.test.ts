// SPDX-License-Identifier: EUPL-1.2
import { validateSteps } from "../../src/domain/rules/validate";
import { renameTab } from "../../src/workbench/user.fixture";
import { createFakeClock } from "../../src/workbook/async/clock.fixture";
import { createSession } from "../../src/workbook/session";
import type { Progress, Session } from "../../src/workbook/session.types";
import { readSample } from "./open-sample";
import { freshSession, workbookForTests } from "./write-tools";

const open = workbookForTests(readSample);

const clock = createFakeClock();

/** A check that takes its time. */
function* slowSteps(...args: Parameters<typeof validateSteps>): ReturnType<typeof validateSteps> {
  const steps = validateSteps(...args);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (step.value.done % 5 === 0) void clock.advance(60);
    yield step.value;
  }
}

async function slowSession(): Promise<{ session: Session; progress: (Progress | null)[] }> {
  const session = createSession({ today: () => "2025-12-05", validate: slowSteps, clock });
  await session.start();
  const progress: (Progress | null)[] = [];
  session.subscribe((state) => progress.push(state.progress));
  return { session, progress };
}

it("tells how far the check is where it takes long, and lets others work in between", async () => {
  const { session, progress } = await slowSession();
  let turns = 0;
  const turnsAt: number[] = [];
  session.subscribe((state) => {
    if (state.progress !== null) turnsAt.push(turns);
    setImmediate(() => (turns += 1));
  });
  await session.validate();
  const told = progress.flatMap((one) => (one === null ? [] : [one]));
  expect(told.length).toBeGreaterThan(3);
  expect(told.every(({ what }) => what === "Stap")).toBe(true);
  expect(told.map(({ done }) => done)).toEqual([...told].sort((a, b) => a.done - b.done).map(({ done }) => done));
  expect(new Set(turnsAt).size).toBeGreaterThan(3);
  expect(session.state().progress).toBeNull();
  await session.dispose();
});

it("can be stopped: what was known stays", async () => {
  const { session } = await slowSession();
  await session.validate();
  const before = session.state();
  const stop = session.subscribe(({ progress }) => {
    if (progress !== null) session.cancel();
  });
  await session.validate();
  stop();
  expect(session.state().validation).toBe(before.validation);
  expect(session.state()).toMatchObject({ phase: "ready", progress: null, failure: null });
  await session.validate();
  expect(session.state().validation).not.toBe(before.validation);
  await session.dispose();
});

it("keeps the word of the user on a tab, and reads it so at once", async () => {
  expect(await open.session.setTabKind("Mutaties", "geen")).toBeNull();
  expect(open.session.state().settings.tabKinds).toEqual({ Mutaties: "geen" });
  expect(open.session.state().model?.records.mutaties).toEqual([]);
  expect(await open.session.setTabKind("Mutaties", null)).toBeNull();
  expect(open.session.state().model?.records.mutaties).not.toEqual([]);
});

it("keeps that word where the tab gets another name, also for who opens the workbook later", async () => {
  expect(await open.session.setTabKind("Mutaties", "geen")).toBeNull();
  await renameTab(open.workbook, "Mutaties", "Wijzigingen");
  await open.session.validate();
  expect(open.session.state().settings.tabKinds).toEqual({ Wijzigingen: "geen" });
  expect(open.session.state().model?.records.mutaties).toEqual([]);
  const later = await freshSession();
  expect(later.state().settings.tabKinds).toEqual({ Wijzigingen: "geen" });
  await later.dispose();
});
