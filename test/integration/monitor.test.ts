// SPDX-License-Identifier: EUPL-1.2
import { readSample } from "./open-sample";
import { allSheets, workbookForTests } from "./write-tools";

jest.setTimeout(60_000);
const open = workbookForTests(readSample);

it("x", async () => {
  for (let i = 0; i < 2; i++) {
    const t = performance.now();
    const out = await open.session.makeMonitor();
    const t2 = performance.now();
    await open.workbook.settled();
    console.log(JSON.stringify(out), open.workbook.host.counters.syncs, t2 - t, performance.now() - t2);
  }
  expect((await allSheets()).length).toBe(7);
});
