// SPDX-License-Identifier: EUPL-1.2
import { contentOf, entryOf } from "../domain/journal/journal.fixture";
import type { WorkbookSnapshot } from "../domain/sheet/snapshot";
import { DEFAULT_SETTINGS } from "../domain/settings";
import { officeError } from "./office-error.fixture";
import { requestStored } from "./stored/request-stored";
import {
  asked,
  at,
  build,
  KEPT,
  MONITOR,
  quiet,
  snapshots,
  started,
  stop,
  VOORTGANG,
  workbook,
} from "./session.fixture";

jest.mock("./session/follow");
jest.mock("./reading/snapshot");
jest.mock("./stored/request-stored");

describe("following", () => {
  it("reads the changed sheets once, after a burst of events", async () => {
    const { session, first } = await started();
    snapshots.mockResolvedValueOnce(workbook(37));
    for (let event = 0; event < 20; event += 1) at.events.changed(VOORTGANG);
    at.events.changed("sheet-2");
    await quiet();
    expect(asked()).toEqual([[VOORTGANG, "sheet-2"]]);
    expect(session.state().model).not.toBe(first);
  });

  it("reads a source with formulas again when they have a new result", async () => {
    await started();
    at.events.calculated(VOORTGANG);
    await quiet();
    expect(snapshots).not.toHaveBeenCalled();
    snapshots.mockResolvedValueOnce(workbook({ value: 40, formula: "=4*10" }));
    at.events.changed(VOORTGANG);
    await quiet();
    at.events.calculated(VOORTGANG);
    await quiet();
    expect(asked()).toEqual([[VOORTGANG], [VOORTGANG]]);
  });

  it("keeps the model and tells nobody where the data turn out the same", async () => {
    const { session, states, first } = await started();
    at.events.changed(VOORTGANG);
    await quiet();
    expect(snapshots).toHaveBeenCalledTimes(1);
    expect(session.state().model).toBe(first);
    expect(states).toEqual([]);
  });

  it("reads nothing after a result or a change in the Monitor tab; a change is read along with the next one that matters", async () => {
    await started();
    at.events.calculated(MONITOR);
    await quiet();
    at.events.changed(VOORTGANG);
    await quiet();
    expect(asked()).toEqual([[VOORTGANG]]);
    at.events.changed(MONITOR);
    await quiet();
    expect(asked()).toHaveLength(1);
    at.events.changed(VOORTGANG);
    await quiet();
    expect(asked()).toEqual([[VOORTGANG], [MONITOR, VOORTGANG]]);
  });

  it("reads no sheet but the new ones when a sheet came, went or was renamed", async () => {
    await started();
    at.events.sheetsChanged();
    await quiet();
    expect(asked()).toEqual([[]]);
  });

  it("reads once more after a change during a reading, never two at once", async () => {
    const { session } = await started();
    let finish: (snapshot: WorkbookSnapshot) => void = () => undefined;
    snapshots.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
    at.events.changed(VOORTGANG);
    await quiet();
    at.events.changed("sheet-2");
    await quiet();
    expect(asked()).toEqual([[VOORTGANG]]);
    finish(workbook(37));
    await quiet();
    expect(asked()).toEqual([[VOORTGANG], ["sheet-2"]]);
    expect(session.state().model?.snapshot.sheets[0]?.values[0]).toEqual(["Alkmaar", 37]);
  });

  it("keeps what it knows when a reading fails, and asks for the same sheets again", async () => {
    const { session, first } = await started();
    snapshots.mockRejectedValueOnce(officeError("InvalidOperationInCellEditMode"));
    at.events.changed(VOORTGANG);
    await quiet();
    expect(session.state()).toMatchObject({
      phase: "ready",
      model: first,
      failure: expect.stringContaining("Enter of Esc"),
    });
    await jest.advanceTimersByTimeAsync(1_500);
    expect(asked()).toEqual([[VOORTGANG], [VOORTGANG]]);
    expect(session.state()).toMatchObject({ model: first, failure: null });
  });

  it("says for good that it failed where waiting does not help, until a reading succeeds", async () => {
    const { session, first } = await started();
    snapshots.mockRejectedValueOnce(officeError("RequestTimedOut"));
    at.events.changed(VOORTGANG);
    await quiet();
    expect(session.state()).toMatchObject({
      phase: "failed",
      model: first,
      failure: expect.stringContaining("niet op tijd"),
    });
    await jest.advanceTimersByTimeAsync(10_000);
    expect(snapshots).toHaveBeenCalledTimes(1);
    at.events.sheetsChanged();
    await quiet();
    expect(asked()).toEqual([[VOORTGANG], [VOORTGANG]]);
    expect(session.state()).toMatchObject({ phase: "ready", model: first, failure: null });
  });

  it("makes a new model for other settings and for another day", async () => {
    const { session, first } = await started();
    jest
      .mocked(requestStored)
      .mockReturnValue(() => Promise.resolve({ ...KEPT, settings: { ...DEFAULT_SETTINGS, duurzaamJaren: 7 } }));
    at.events.sheetsChanged();
    await quiet();
    expect(session.state().model?.settings.duurzaamJaren).toBe(7);
    const second = session.state().model;
    at.today = "2026-03-02";
    at.events.sheetsChanged();
    await quiet();
    expect(session.state().model).not.toBe(second);
    expect(session.state().model).not.toBe(first);
  });

  it("makes a new model where the journal tells that a number was a formula before", async () => {
    const { session, first } = await started();
    const entry = { ...entryOf("1", "=SPREIDING.GAP(A1)", "", "B1"), kind: "waarden" as const, after: contentOf(36) };
    jest.mocked(requestStored).mockReturnValue(() => Promise.resolve({ ...KEPT, journal: [entry] }));
    at.events.sheetsChanged();
    await quiet();
    expect(session.state().model).not.toBe(first);
    expect(build).toHaveBeenLastCalledWith(first?.snapshot, KEPT.settings, at.today, [entry]);
  });

  it("stops when it is told to", async () => {
    const { session } = await started();
    at.events.changed(VOORTGANG);
    await session.dispose();
    await quiet();
    at.events.changed(VOORTGANG);
    await quiet();
    expect(snapshots).not.toHaveBeenCalled();
    expect(stop).toHaveBeenCalledTimes(1);
  });
});
