// SPDX-License-Identifier: EUPL-1.2
/** Workbooks that are hard for their size end as they should: read, or told in one sentence with exit code 2. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HARD_FILES } from "../../tools/bench/size/hard-files";

const PROJECT = join(__dirname, "../..");
const TSX = require.resolve("tsx/cli");
/** The others take the engine many seconds: `npm run bench -- size` has them all. */
const READ: Readonly<Record<string, RegExp>> = {
  "som-4096": /Blad1: Voortgang, 12 rijen/,
  "som-4096-zonder-uitkomst": /Blad1: Voortgang, 12 rijen/,
  "haken-4000": /Blad1: Voortgang, 12 rijen/,
  "alles-samengevoegd": /Blad1: Voortgang, 12 rijen/,
  "kolommen-om-en-om": /Blad1: niet herkend/,
  "regel-onderaan": /De rijen 14 tot en met 1048575 midden in de tabel zijn leeg\./,
};
const REFUSED: Readonly<Record<string, RegExp>> = {
  "cel-in-de-hoek": /^Het bestand "[^"]+" heeft een gevulde cel heel ver van de andere\. [^\n]+\n$/,
  "getallen-2000000": /^Het bestand "[^"]+" heeft meer dan 750\.000 gevulde cellen [^\n]+\n$/,
};

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "spreiding-hard-"))));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: unknown;
}

function validate(name: string): Promise<Ended> {
  const file = HARD_FILES.find((one) => one.name === name);
  if (file === undefined) throw new Error(`no hard file ${name}`);
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, file.bytes());
  // With 2 GB for its objects: beyond that Node gives up.
  const words = ["--max-old-space-size=2048", TSX, "src/cli/validate.ts", path];
  return new Promise((done) => {
    execFile(process.execPath, words, { cwd: PROJECT, maxBuffer: 32 * 1024 * 1024 }, (error, stdout, stderr) => {
      done({ stdout, stderr, exitCode: error === null ? 0 : error.code });
    });
  });
}

test.each(Object.entries(READ))("%s is read", async (name, told) => {
  const { stdout, stderr, exitCode } = await validate(name);
  expect(stderr).toBe("");
  expect(stdout).toMatch(told);
  expect(exitCode).toBe(name === "kolommen-om-en-om" ? 1 : 0);
});

test.each(Object.entries(REFUSED))("%s is told in one sentence", async (name, sentence) => {
  const { stdout, stderr, exitCode } = await validate(name);
  expect(stdout).toBe("");
  expect(stderr).toMatch(sentence);
  expect(exitCode).toBe(2);
});
