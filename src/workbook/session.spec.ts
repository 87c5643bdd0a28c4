// SPDX-License-Identifier: EUPL-1.2
import { officeError } from "./office-error.fixture";
import { followWorkbook } from "./session/follow";
import {
  asked,
  at,
  newSession,
  quiet,
  snapshots,
  started,
  stop,
  validate,
  VALIDATION,
  VOORTGANG,
  workbook,
} from "./session.fixture";

jest.mock("./session/follow");
jest.mock("./reading/snapshot");
jest.mock("./stored/request-stored");

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
    expect(followWorkbook).toHaveBeenCalledTimes(1);
  });

  it("says why it failed, takes its registrations back and reads all at the next occasion", async () => {
    snapshots.mockRejectedValueOnce(officeError("RequestTimedOut"));
    const session = newSession();
    await session.start();
    expect(session.state()).toMatchObject({
      phase: "failed",
      model: null,
      failure: expect.stringContaining("niet op tijd"),
    });
    expect(stop).toHaveBeenCalledTimes(1);
    at.events.changed(VOORTGANG);
    await quiet();
    expect(asked()).toEqual(["all", "all"]);
    expect(session.state()).toMatchObject({ phase: "ready", failure: null });
  });

  it("tries again by itself while the user edits a cell", async () => {
    snapshots.mockRejectedValueOnce(officeError("InvalidOperationInCellEditMode"));
    const session = newSession();
    await session.start();
    expect(session.state().failure).toMatch(/Enter of Esc/);
    await jest.advanceTimersByTimeAsync(1_500);
    expect(session.state()).toMatchObject({ phase: "ready", failure: null });
  });
});

describe("validating", () => {
  it("looks at the workbook as it is now and keeps the result", async () => {
    const { session } = await started();
    const now = workbook(99);
    snapshots.mockResolvedValueOnce(now);
    await session.validate();
    expect(asked()).toEqual(["all"]);
    expect(validate).toHaveBeenCalledWith(expect.objectContaining({ snapshot: now }));
    expect(session.state()).toMatchObject({ phase: "ready", validation: VALIDATION, changedSinceValidation: [] });
  });

  it("names the source tabs that changed since, until they are as they were or are validated again", async () => {
    const { session } = await started();
    await session.validate();
    snapshots.mockResolvedValueOnce(workbook(37));
    at.events.changed(VOORTGANG);
    await quiet();
    expect(session.state().changedSinceValidation).toEqual(["Voortgang"]);
    expect(session.state().validation).toBe(VALIDATION);
    snapshots.mockResolvedValueOnce(workbook(36));
    at.events.changed(VOORTGANG);
    await quiet();
    expect(session.state().changedSinceValidation).toEqual([]);
    snapshots.mockResolvedValueOnce(workbook(38));
    await session.validate();
    expect(session.state().changedSinceValidation).toEqual([]);
    expect(validate).toHaveBeenCalledTimes(2);
  });

  it("goes on by itself after the user left the cell", async () => {
    const { session } = await started();
    snapshots.mockRejectedValueOnce(officeError("InvalidOperationInCellEditMode"));
    await session.validate();
    expect(session.state()).toMatchObject({
      phase: "ready",
      validation: null,
      failure: expect.stringContaining("Enter of Esc"),
    });
    await jest.advanceTimersByTimeAsync(1_500);
    expect(session.state()).toMatchObject({ phase: "ready", validation: VALIDATION, failure: null });
  });

  it("does not come back later to a validation that failed for good", async () => {
    const { session } = await started();
    snapshots.mockRejectedValueOnce(officeError("AccessDenied"));
    await session.validate();
    expect(session.state().failure).toMatch(/beveiligd/);
    at.events.changed(VOORTGANG);
    await quiet();
    expect(session.state().failure).toBeNull();
    expect(validate).not.toHaveBeenCalled();
  });

  it("says so when a rule breaks, and keeps what was read", async () => {
    const { session } = await started();
    validate.mockImplementationOnce(() => {
      throw new TypeError("x");
    });
    snapshots.mockResolvedValueOnce(workbook(37));
    await session.validate();
    expect(session.state()).toMatchObject({
      phase: "ready",
      validation: null,
      failure: expect.stringContaining("TypeError"),
    });
    expect(session.state().model?.snapshot.sheets[0]?.values[0]).toEqual(["Alkmaar", 37]);
  });
});
