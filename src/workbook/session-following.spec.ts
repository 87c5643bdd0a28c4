// SPDX-License-Identifier: EUPL-1.2
import type * as reading from "./reading/snapshot";
import { contentOf, entryOf } from "../domain/journal/journal.fixture";
import { DEFAULT_SETTINGS } from "../domain/settings";
import { insertTab, removeTab, renameTab } from "../workbench/user.fixture";
import {
  asked,
  at,
  build,
  LOCATIES,
  MONITOR,
  quiet,
  snapshots,
  started,
  taakstelling,
  typed,
  VOORTGANG,
} from "./session.fixture";
import { storedJournal, storedSettings } from "./stored/stored";
import type { StoredSetting } from "./stored/stored-setting";

jest.mock("./reading/snapshot", () => ({
  takeSnapshot: jest.fn(jest.requireActual<typeof reading>("./reading/snapshot").takeSnapshot),
}));

const CELL = "B2";

/** Another pane keeps something in the workbook, of which no event tells. */
const stored = <T>(setting: StoredSetting<T>, value: T): Promise<void> =>
  Excel.run(async (context) => {
    setting.request(context);
    await context.sync();
    await setting.save(context, value);
  });

describe("following", () => {
  it("reads the changed tabs once, after a burst of events", async () => {
    const { session, first } = await started();
    for (let value = 37; value < 57; value += 1) await typed(VOORTGANG, CELL, value);
    await typed(LOCATIES, "D2", 21);
    await quiet();
    expect(asked()).toEqual([[VOORTGANG, LOCATIES]]);
    expect(session.state().model).not.toBe(first);
  });

  it("reads a source with formulas again when they have a new result", async () => {
    const { session } = await started();
    await typed(MONITOR, "C1", 4);
    await typed(VOORTGANG, CELL, "=Monitor!C1*10");
    await quiet();
    expect(taakstelling(session.state().model?.snapshot)).toBe(40);
    snapshots.mockClear();
    // A change in a tab of results matters to nobody, but the formula does.
    await typed(MONITOR, "C1", 5);
    await quiet();
    expect(asked()).toEqual([[MONITOR, VOORTGANG]]);
    expect(taakstelling(session.state().model?.snapshot)).toBe(50);
  });

  it("keeps the model and tells nobody where the data turn out the same", async () => {
    const { session, states, first } = await started();
    await typed(VOORTGANG, CELL, 37);
    await typed(VOORTGANG, CELL, 36);
    await quiet();
    expect(snapshots).toHaveBeenCalledTimes(1);
    expect(session.state().model).toBe(first);
    expect(states).toEqual([]);
  });

  it("reads nothing after a change in the tab Monitor; it is read along with the next one that matters", async () => {
    await started();
    await typed(MONITOR, "A1", "Hoorn");
    await quiet();
    expect(asked()).toEqual([]);
    await typed(VOORTGANG, CELL, 37);
    await quiet();
    expect(asked()).toEqual([[MONITOR, VOORTGANG]]);
  });

  it.each([
    ["came", () => insertTab(at.excel, "Nieuw")],
    ["went", () => removeTab(at.excel, LOCATIES)],
    ["was renamed", () => renameTab(at.excel, LOCATIES, "Opvang")],
  ])("names no tab to read again when one %s", async (_, change) => {
    const { session, first } = await started();
    await change();
    await at.excel.settled();
    await quiet();
    expect(asked()).toEqual([[]]);
    expect(session.state().model?.snapshot.sheets.map(({ name }) => name)).toEqual(
      at.excel.engine.sheets().map(({ name }) => name),
    );
    expect(session.state().model?.snapshot.sheets[0]).toBe(first?.snapshot.sheets[0]);
  });

  it("reads once more after a change during a reading, never two at once", async () => {
    const { session } = await started();
    const { takeSnapshot } = jest.requireActual<typeof reading>("./reading/snapshot");
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    snapshots.mockImplementationOnce(async (...questions) => {
      const snapshot = await takeSnapshot(...questions);
      await gate;
      return snapshot;
    });
    await typed(VOORTGANG, CELL, 37);
    const current = quiet();
    await typed(LOCATIES, "D2", 21);
    const next = quiet();
    expect(asked()).toEqual([[VOORTGANG]]);
    open();
    await Promise.all([current, next]);
    expect(asked()).toEqual([[VOORTGANG], [LOCATIES]]);
    expect(taakstelling(session.state().model?.snapshot)).toBe(37);
  });

  it("keeps what it knows when a reading fails, and asks for the same tabs again", async () => {
    const { session, first } = await started();
    await typed(VOORTGANG, CELL, 37);
    at.excel.engine.setEditing(true);
    await quiet();
    expect(session.state()).toMatchObject({ phase: "ready", failure: expect.stringContaining("Enter of Esc") });
    expect(session.state().model).toBe(first);
    at.excel.engine.setEditing(false);
    await at.clock.advance(1_500);
    expect(asked()).toEqual([[VOORTGANG], [VOORTGANG]]);
    expect(session.state().failure).toBeNull();
    expect(taakstelling(session.state().model?.snapshot)).toBe(37);
  });

  it("says for good that it failed where waiting does not help, until a reading succeeds", async () => {
    const { session, first } = await started();
    await typed(VOORTGANG, CELL, 37);
    at.excel.host.faults.plan(1, { kind: "whole", code: "AccessDenied" });
    await quiet();
    expect(session.state()).toMatchObject({ phase: "failed", failure: expect.stringContaining("beveiligd") });
    expect(session.state().model).toBe(first);
    await at.clock.advance(4_000);
    expect(snapshots).toHaveBeenCalledTimes(1);
    await renameTab(at.excel, MONITOR, "Overzicht");
    await at.excel.settled();
    await quiet();
    expect(asked()).toEqual([[VOORTGANG], [VOORTGANG]]);
    expect(session.state()).toMatchObject({ phase: "ready", failure: null });
  });

  it("makes a new model for other settings and for another day", async () => {
    const { session, first } = await started();
    await stored(storedSettings, { ...DEFAULT_SETTINGS, duurzaamJaren: 7 });
    await session.validate();
    const second = session.state().model;
    expect(second?.settings.duurzaamJaren).toBe(7);
    expect(second?.snapshot).toBe(first?.snapshot);
    at.today = "2026-03-02";
    await session.validate();
    expect(session.state().model).not.toBe(second);
    expect(session.state().model?.today).toBe("2026-03-02");
  });

  it("makes a new model where the journal tells that a number was a formula before", async () => {
    const { session, first } = await started();
    const entry = { ...entryOf("1", "=SPREIDING.GAP(A1)", "", CELL), kind: "waarden" as const, after: contentOf(36) };
    await stored(storedJournal, [entry]);
    await session.validate();
    expect(session.state().model).not.toBe(first);
    expect(build).toHaveBeenLastCalledWith(first?.snapshot, DEFAULT_SETTINGS, at.today, [entry], []);
  });

  it("stops when it is told to", async () => {
    const { session } = await started();
    await typed(VOORTGANG, CELL, 37);
    await session.dispose();
    await quiet();
    await typed(VOORTGANG, CELL, 38);
    await quiet();
    expect(snapshots).not.toHaveBeenCalled();
  });
});
