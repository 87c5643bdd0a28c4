// SPDX-License-Identifier: EUPL-1.2
/** Run on its own, bundled as the product is: takes one measurement, and answers it as JSON. */
import { changedTimes } from "./changed";
import { coldTimes } from "./cold";
import { growthTimes } from "./growth";
import { heapKept } from "./heap";
import { warmTimes } from "./warm";
import { widestTime } from "./wide";

const MEASUREMENTS = {
  cold: coldTimes,
  warm: warmTimes,
  changed: changedTimes,
  heap: heapKept,
  growth: growthTimes,
  widest: widestTime,
};
export type Measurements = typeof MEASUREMENTS;

async function main(): Promise<void> {
  const [name, ...given] = JSON.parse(process.argv[2] ?? "[]") as [keyof Measurements, ...unknown[]];
  const measurement = MEASUREMENTS[name] as (...args: unknown[]) => unknown;
  process.stdout.write(JSON.stringify(await measurement(...given)));
}

void main();
