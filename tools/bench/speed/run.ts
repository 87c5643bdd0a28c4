// SPDX-License-Identifier: EUPL-1.2

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { bundle } from "../bundle";
import type { Measurements } from "./measure";

const MOST_OUTPUT = 64 * 1024 * 1024;

type Answers = { [Name in keyof Measurements]: Awaited<ReturnType<Measurements[Name]>> };

export type Measure = <Name extends keyof Measurements>(
  name: Name,
  ...given: Parameters<Measurements[Name]>
) => Promise<Answers[Name]>;

/** Takes each measurement in a process of its own, of the code as it is bundled for the product. */
export async function createMeasure(): Promise<Measure> {
  const file = await bundle("tools/bench/speed/measure.ts");
  return async <Name extends keyof Measurements>(
    name: Name,
    ...given: Parameters<Measurements[Name]>
  ): Promise<Answers[Name]> => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--expose-gc", "--max-old-space-size=12288", file, JSON.stringify([name, ...given])],
      { maxBuffer: MOST_OUTPUT },
    );
    return JSON.parse(stdout) as Answers[Name];
  };
}
