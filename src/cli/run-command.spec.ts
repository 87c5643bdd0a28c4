// SPDX-License-Identifier: EUPL-1.2

import { execFile } from "node:child_process";
import { join } from "node:path";

jest.setTimeout(60_000);
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
