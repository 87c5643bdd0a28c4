// SPDX-License-Identifier: EUPL-1.2

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HARD_FILES } from "./size/hard-files";

/** What a command may take on two cores. */
const PATIENCE_MS = 120_000;
const MEASURE = "/usr/bin/time";

interface Taken {
  readonly seconds: number;
  /** Of the processors, which says more than the clock where others work on the machine too. */
  readonly processor: number;
  readonly megabytes: number;
}

/** What GNU time wrote last; null where the command was cut off. */
function takenOf(text: string): Taken | null {
  const [seconds, user, system, kilobytes] = (text.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  if (seconds === undefined || user === undefined || system === undefined || kilobytes === undefined) return null;
  return { seconds, processor: user + system, megabytes: kilobytes / 1024 };
}

/** Validates each hard file in a process of its own, and prints time, peak memory and how it ended. */
export function sizeTimes(): void {
  const folder = mkdtempSync(join(tmpdir(), "spreiding-size-"));
  try {
    for (const { name, bytes } of HARD_FILES) {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, bytes());
      const words = ["-f", "%e %U %S %M", process.execPath, "--import", "tsx", "src/cli/validate.ts", path];
      const { status, stderr, error } = spawnSync(MEASURE, words, { encoding: "utf8", timeout: PATIENCE_MS });
      if (error !== undefined && "code" in error && error.code === "ENOENT") {
        console.log("The hard files were not measured: GNU time is not there.");
        return;
      }
      const taken = status === null ? null : takenOf(stderr);
      const measured =
        taken === null
          ? "not ready in time"
          : `${taken.seconds.toFixed(1)} s (${taken.processor.toFixed(1)} s of the processors), ${taken.megabytes.toFixed(0)} MB at most, exit code ${String(status)}`;
      console.log(`${name}: ${measured}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
