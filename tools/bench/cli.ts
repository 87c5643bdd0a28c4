// SPDX-License-Identifier: EUPL-1.2

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { bundle } from "../cli/bundle";
import { sampleWorkbook, SAMPLE_PATH } from "../make-sample/sample-workbook";

const RUNS = 10;
const LAUNCHER = path.join(import.meta.dirname, "../run-cli.js");

/** The same tables without the monitor, which is all formulas: a workbook that needs no engine. */
async function withoutFormulas(): Promise<Uint8Array> {
  const sample = await readXlsx(await sampleWorkbook(), "voorbeeld.xlsx");
  return writeXlsx({
    ...sample,
    sheets: sample.sheets.filter(({ cells }) => cells.every(({ formula }) => formula === undefined)),
  });
}

/** The middle of ten runs of each command, by turns, so that what else the machine does slows all of them. */
export async function cliTimes(): Promise<void> {
  bundle();
  const folder = mkdtempSync(path.join(tmpdir(), "spreiding-bench-"));
  const plain = path.join(folder, "zonder-formules.xlsx");
  writeFileSync(plain, await withoutFormulas());
  const node = (...words: string[]) => [process.execPath, ...words] as const;
  const npm = (...words: string[]) => ["npm", "run", "-s", ...words] as const;
  const commands: readonly (readonly [string, readonly [string, ...string[]]])[] = [
    ["node -e 0", node("-e", "0")],
    ["validate without formulas, by node", node(LAUNCHER, "validate", plain)],
    ["validate the sample, by node", node(LAUNCHER, "validate", SAMPLE_PATH)],
    ["validate the sample, by npm run", npm("validate", "--", SAMPLE_PATH)],
    ["calculate the sample, by node", node(LAUNCHER, "calculate", SAMPLE_PATH)],
    ["calculate the sample, by npm run", npm("calculate", "--", SAMPLE_PATH)],
  ];
  const times = commands.map((): number[] => []);
  // The first run of each keeps what the next ones find.
  for (let run = 0; run <= RUNS; run += 1)
    for (const [at, [, [program, ...words]]] of commands.entries()) {
      const begun = performance.now();
      const { status } = spawnSync(program, words, { stdio: "ignore" });
      if (status === null || status > 1) throw new Error(`${words.join(" ")} ended with ${String(status)}`);
      if (run > 0) times[at]?.push(performance.now() - begun);
    }
  rmSync(folder, { recursive: true });
  for (const [at, [name]] of commands.entries()) {
    const sorted = (times[at] ?? []).sort((a, b) => a - b);
    const median = ((sorted[RUNS / 2 - 1] ?? NaN) + (sorted[RUNS / 2] ?? NaN)) / 2;
    const range = `${(sorted[0] ?? NaN).toFixed(0)} – ${(sorted.at(-1) ?? NaN).toFixed(0)}`;
    console.log(`${name.padEnd(40)} ${median.toFixed(0).padStart(6)} ms   (${range})`);
  }
}
