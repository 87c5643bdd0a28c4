// SPDX-License-Identifier: EUPL-1.2
/** Actions to which Excel gives no answer: the user reads it, need not wait, and can go on once Excel answers again. */
import { FAILURES } from "../../src/workbook/excel/words";
import type { Session } from "../../src/workbook/session.types";
import { readSample } from "./open-sample";
import { sureFixes, workbookForTests } from "./write-tools";

const open = workbookForTests(readSample);
afterEach(() => void open.workbook.host.misbehave({}));

const ACTIONS: Readonly<Record<string, (session: Session) => Promise<unknown>>> = {
  fix: (session) => session.fix(sureFixes(session)),
  mark: (session) => session.mark(),
  report: (session) => session.report(),
  "make a monitor": (session) => session.makeMonitor(),
  "forget all": (session) => session.forgetAll(),
};

it.each(Object.entries(ACTIONS))(
  "%s is told after five seconds, left by who does not want to wait, and the next one comes about",
  async (_, act) => {
    const { session, clock } = open;
    open.workbook.host.misbehave({ takes: Infinity }, clock);
    let said: unknown = null;
    const acting = act(session).then((answer) => (said = answer));
    // Its code comes first.
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    await clock.advance(4_000);
    expect(session.state().waiting).toBeNull();
    await clock.advance(2_000);
    expect(session.state().waiting).toBe(FAILURES.unfinished);
    await clock.advance(120_000);
    expect(said).toBeNull();
    session.cancel();
    await acting;
    expect(JSON.stringify(said)).toContain("Of er iets is gewijzigd, is niet zeker");
    expect(session.state().waiting).toBeNull();
    open.workbook.host.misbehave({});
    await open.workbook.settled();
    await session.validate();
    expect(session.state()).toMatchObject({ phase: "ready", failure: null, waiting: null });
    expect(await session.unmark()).toBeNull();
  },
);
