// SPDX-License-Identifier: EUPL-1.2

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { NOTHING, ONE_FAILURE, tallyOf } from "./test-tally";
import type { JestResult, Tally } from "./test-tally";

const { resolve } = createRequire(import.meta.url);
/** A step that hangs must not hold a build server for ever. */
const LONGEST_STEP = 75 * 60_000;
/** Megabytes for what is young: these programs make much and keep little, and spend a tenth of their time on clearing it up. Workers inherit it. */
const ROOM = "--max-semi-space-size=64";

export interface Step {
  readonly name: string;
  run(): Promise<Tally>;
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** @param shown true passes the output on as it comes, false keeps it until the end. */
function node(args: readonly string[], shown: boolean): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [ROOM, ...args], {
      stdio: ["ignore", shown ? "inherit" : "pipe", shown ? "inherit" : "pipe"],
      timeout: LONGEST_STEP,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", failed);
    child.on("close", (code) => done({ code, output }));
  });
}

/** A program that only passes or fails; what it says is shown once it ends, so that two can run side by side. */
function check(name: string, args: readonly string[]): Step {
  return {
    name,
    async run() {
      const { code, output } = await node(args, false);
      process.stdout.write(output);
      return code === 0 ? NOTHING : ONE_FAILURE;
    },
  };
}

export const typecheck = check("typecheck", [resolve("typescript/bin/tsc"), "--noEmit", "-p", "."]);
export const format = check("format", [
  path.join(path.dirname(resolve("prettier/package.json")), "bin", "prettier.cjs"),
  "--check",
  ".",
]);
export const lint = check("lint", [path.join(path.dirname(resolve("eslint/package.json")), "bin", "eslint.js"), "."]);

/** Files, exports and packages that nothing uses. */
export const unused = check("unused", [path.join(path.dirname(resolve("knip")), "..", "bin", "knip.js")]);

/**
 * The jest projects of jest.config.cjs with these names.
 *
 * @param workers how many files at once: more than there are processors where a test waits more than it works, for a calculation or a browser
 */
export function jest(workers: number, ...projects: readonly string[]): Step {
  return {
    name: projects.join(" + "),
    async run() {
      const folder = mkdtempSync(path.join(tmpdir(), "spreiding-test-"));
      const outputFile = path.join(folder, "result.json");
      try {
        const { code } = await node(
          [
            resolve("jest/bin/jest"),
            "--selectProjects",
            ...projects,
            "--json",
            `--outputFile=${outputFile}`,
            `--maxWorkers=${String(workers)}`,
          ],
          true,
        );
        const tally = tallyOf(JSON.parse(readFileSync(outputFile, "utf8")) as JestResult);
        return code === 0 || tally.failed > 0 ? tally : { ...tally, failed: 1 };
      } catch (problem) {
        process.stdout.write(`${String(problem)}\n`);
        return ONE_FAILURE;
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
