// SPDX-License-Identifier: EUPL-1.2
import { readSample } from "./open-sample";
import { workbookForTests } from "./write-tools";

const TAB = "Monitor (2)";
const open = workbookForTests(readSample);

/** Turns of the queue between the one thing asked and the other. */
const later = async (turns: number): Promise<void> => {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
};

it.each([
  [0, 0, 1],
  [0, 3, 2],
  [7, 0, 1],
  [0, 20, 0],
  [40, 0, 2],
] as const)(
  "a monitor is no source whenever the workbook is read beside its making (%i and %i turns later, events told %i times)",
  async (making, reading, times) => {
    const { session, workbook } = open;
    const seen = new Set<string>();
    const stop = session.subscribe(({ model, validation }) => {
      for (const { tab } of [...(model?.records.tables ?? []), ...(validation?.findings ?? [])]) seen.add(tab);
    });
    workbook.host.misbehave({ events: { times } });
    const made = later(making).then(() => session.makeMonitor());
    const read = later(reading).then(() => session.validate());
    expect(await made).toMatchObject({ tab: TAB });
    await read;
    await open.quiet();
    await session.validate();
    stop();
    expect(seen).toContain("Voortgangsrapportage");
    expect(seen).not.toContain(TAB);
  },
);
