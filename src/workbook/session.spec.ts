// SPDX-License-Identifier: EUPL-1.2
import type * as reading from "./reading/snapshot";
import { FAILURES } from "./excel/words";
import {
  asked,
  at,
  building,
  newSession,
  quiet,
  snapshots,
  started,
  taakstelling,
  typed,
  validate,
  VOORTGANG,
} from "./session.fixture";

jest.mock("./reading/snapshot", () => ({
  takeSnapshot: jest.fn(jest.requireActual<typeof reading>("./reading/snapshot").takeSnapshot),
}));

const CELL = "B2";

describe("starting", () => {
  it("reads all and is ready", async () => {
    const session = newSession();
    expect(session.state()).toMatchObject({ phase: "starting", model: null, validation: null });
    const phases: string[] = [];
    session.subscribe(({ phase }) => phases.push(phase));
    await session.start();
    expect(asked()).toEqual(["all"]);
    expect(phases).toEqual(["reading", "ready"]);
    expect(session.state()).toMatchObject({ phase: "ready", failure: null, model: { today: "2026-03-01" } });
  });

  it("says why it failed, takes its registrations back and reads all at the next occasion", async () => {
    const session = newSession();
    // The events are registered with the first round trip.
    at.excel.host.faults.plan(2, { kind: "whole", code: "ItemNotFound" });
    await session.start();
    expect(session.state()).toMatchObject({ phase: "failed", model: null, failure: FAILURES.someSheetGone });
    await typed(VOORTGANG, CELL, 37);
    await quiet();
    expect(asked()).toEqual(["all"]);
    await session.start();
    expect(asked()).toEqual(["all", "all"]);
    expect(session.state()).toMatchObject({ phase: "ready", failure: null });
    await typed(VOORTGANG, CELL, 38);
    await quiet();
    expect(asked()).toEqual(["all", "all", [VOORTGANG]]);
  });

  it("says so where the code that reads the tables does not come, and asks for it again at the next occasion", async () => {
    const session = newSession();
    building.mockRejectedValueOnce(Object.assign(new Error("no network"), { name: "ChunkLoadError" }));
    await session.start();
    expect(session.state()).toMatchObject({ phase: "failed", model: null, failure: FAILURES.codeMissing });
    await typed(VOORTGANG, CELL, 37);
    await quiet();
    expect(session.state()).toMatchObject({ phase: "ready", failure: null });
    expect(asked()).toEqual(["all", "all"]);
  });

  it("tries again by itself while the user edits a cell", async () => {
    at.excel.engine.setEditing(true);
    const session = newSession();
    await session.start();
    expect(session.state().failure).toMatch(/Enter of Esc/);
    at.excel.engine.setEditing(false);
    await at.clock.advance(1_500);
    expect(session.state()).toMatchObject({ phase: "ready", failure: null });
  });
});

describe("validating", () => {
  it("looks at the workbook as it is now and keeps the result", async () => {
    const { session } = await started();
    await typed(VOORTGANG, CELL, 99);
    await session.validate();
    expect(asked()).toEqual(["all"]);
    const { model, validation } = session.state();
    expect(taakstelling(model?.snapshot)).toBe(99);
    expect(validate).toHaveBeenCalledWith(model);
    expect(session.state()).toMatchObject({ phase: "ready", changedSinceValidation: [] });
    expect(validation?.tabs.map(({ name }) => name)).toContain(VOORTGANG);
  });

  it("names the source tabs that changed since, until they are as they were or are validated again", async () => {
    const { session } = await started();
    await session.validate();
    const { validation } = session.state();
    expect(validation).not.toBeNull();
    await typed(VOORTGANG, CELL, 37);
    await quiet();
    expect(session.state().changedSinceValidation).toEqual([VOORTGANG]);
    expect(session.state().validation).toBe(validation);
    await typed(VOORTGANG, CELL, 36);
    await quiet();
    expect(session.state().changedSinceValidation).toEqual([]);
    await typed(VOORTGANG, CELL, 38);
    await session.validate();
    expect(session.state().changedSinceValidation).toEqual([]);
    expect(validate).toHaveBeenCalledTimes(2);
  });

  it("goes on by itself after the user left the cell", async () => {
    const { session } = await started();
    at.excel.engine.setEditing(true);
    await session.validate();
    expect(session.state()).toMatchObject({
      phase: "ready",
      validation: null,
      failure: expect.stringContaining("Enter of Esc"),
    });
    at.excel.engine.setEditing(false);
    await at.clock.advance(1_500);
    expect(session.state()).toMatchObject({ phase: "ready", validation: expect.anything(), failure: null });
  });

  it("does not come back later to a validation that failed for good", async () => {
    const { session } = await started();
    at.excel.host.faults.plan(1, { kind: "whole", code: "AccessDenied" });
    await session.validate();
    expect(session.state().failure).toMatch(/beveiligd/);
    await typed(VOORTGANG, CELL, 37);
    await quiet();
    expect(session.state().failure).toBeNull();
    expect(validate).not.toHaveBeenCalled();
  });

  it("says so when a rule breaks, and keeps what was read", async () => {
    const { session } = await started();
    validate.mockImplementationOnce(() => {
      throw new TypeError("x");
    });
    await typed(VOORTGANG, CELL, 37);
    await session.validate();
    expect(session.state()).toMatchObject({
      phase: "ready",
      validation: null,
      failure: expect.stringContaining("TypeError"),
    });
    expect(taakstelling(session.state().model?.snapshot)).toBe(37);
    expect(snapshots).toHaveBeenCalledTimes(1);
  });
});
