// SPDX-License-Identifier: EUPL-1.2

import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";

/** The first build on a shared machine. */

let started: ChildProcess | null = null;
afterEach(() => void started?.kill("SIGKILL"));

/** Starts `npm start` as a build server does, and answers when it has printed an address. */
async function start(port: number): Promise<{ child: ChildProcess; output: string; address: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "tools/start.ts", "--port", String(port)], {
    env: { ...process.env, CI: "true" },
  });
  started = child;
  return new Promise((ready, failed) => {
    let output = "";
    const add = (text: unknown): void => {
      output += String(text);
      const [, address] = /Werkbank: (http\S+)/.exec(output) ?? [];
      if (address !== undefined) ready({ child, output, address });
    };
    child.stdout.on("data", add);
    child.stderr.on("data", add);
    child.on("exit", (code) => failed(new Error(`exited with ${String(code)}:\n${output}`)));
  });
}

test("tells what it loaded, serves workbench and pane beside a taken port, and ends cleanly", async () => {
  const taken = createServer();
  await new Promise<void>((listening) => taken.listen(0, "localhost", listening));
  const { port } = taken.address() as { port: number };

  const { child, output, address } = await start(port);
  expect(address).not.toContain(`:${String(port)}/`);
  expect(output).toContain("Geladen: voorbeeld-noord-holland.xlsx");
  expect(output).toMatch(/regulier +taakstelling +14\.910 +realisatie +11\.519 +77,3 %/);
  expect(output).toMatch(/amv +taakstelling +1\.380 +realisatie +771 +55,9 %/);
  expect(output).toMatch(/Bevindingen: \d+ fouten, \d+ waarschuwingen en \d+ aandachtspunten/);
  expect(await (await fetch(address)).text()).toContain("geen Excel");
  const pane = await (await fetch(`${address}taskpane-in-workbench.html`)).text();
  expect(pane).toContain("office-from-parent.js");
  expect(pane).not.toContain("appsforoffice");

  const ended = new Promise((exit) => child.on("exit", exit));
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  taken.close();
});
