// SPDX-License-Identifier: EUPL-1.2

import { execFile, spawn } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { join } from "node:path";

const TSX = require.resolve("tsx/cli");
const COMMAND = JSON.stringify(join(__dirname, "run-command"));

/** What becomes of a command that does this and then waits for what never comes. */
function ended(does: string): Promise<{ stderr: string; exitCode: unknown }> {
  const code = `import { runCommand } from ${COMMAND};
    void runCommand(() => { ${does}; return new Promise(() => undefined); }); setTimeout(() => undefined, 30_000);`;
  return new Promise((done) => {
    execFile(process.execPath, [TSX, "--eval", code], { cwd: __dirname }, (error, _, stderr) =>
      done({ stderr, exitCode: error === null ? 0 : error.code }),
    );
  });
}

const SENTENCE = (detail: string): string =>
  `Dit is niet gelukt door een fout in het programma (${detail}). Meld dit aan de beheerder.\n`;

test.each([
  ["an error in a timer", "setTimeout(() => { throw new Error('in een klok'); })", "in een klok"],
  ["a promise that nobody waits for", "void Promise.reject(new Error('niet\\n gewacht'))", "niet gewacht"],
  ["what is no error", "setTimeout(() => { throw 'kaal'; })", "kaal"],
  ["a stack that is full", "const deep = () => deep() + 1; setTimeout(deep)", "Maximum call stack size exceeded"],
])("%s is one sentence and exit code 2", async (_, does, detail) => {
  expect(await ended(does)).toEqual({ stderr: SENTENCE(detail), exitCode: 2 });
});

/** What becomes of a command whose output of this many letters goes to this file, or to a reader that stops at once. */
function printed(letters: number, place: string | null): Promise<{ stderr: string; exitCode: number | null }> {
  const code = `import { runCommand } from ${COMMAND};
    void runCommand(() => Promise.resolve({ output: "x".repeat(${String(letters)}), exitCode: 1 }));`;
  const file = place === null ? null : openSync(place, "w");
  const child = spawn(process.execPath, [TSX, "--eval", code], {
    cwd: __dirname,
    stdio: ["ignore", file ?? "pipe", "pipe"],
  });
  child.stdout?.destroy();
  if (file !== null) closeSync(file);
  let stderr = "";
  child.stderr?.on("data", (text: Buffer) => (stderr += text.toString()));
  return new Promise((done) => child.once("close", (exitCode) => done({ stderr, exitCode })));
}

test("a reader that stops early is no error, how long the output may be", async () => {
  expect(await printed(1_000_000, null)).toEqual({ stderr: "", exitCode: 1 });
});

// Only Linux has a file that is always full.
(existsSync("/dev/full") ? test : test.skip)(
  "output that a full disk does not take is said, with exit code 2",
  async () => {
    expect(await printed(10, "/dev/full")).toEqual({
      stderr:
        "De uitkomst is niet helemaal geschreven (de schijf is vol). Laat haar naar een andere plek gaan en probeer het opnieuw.\n",
      exitCode: 2,
    });
  },
);
