// SPDX-License-Identifier: EUPL-1.2

import { median } from "./timed";

const number = (value: number): string =>
  value.toLocaleString("en", { maximumFractionDigits: Math.abs(value) < 100 ? 1 : 0 });

/** The middle of several measurements, and how far they lie apart. */
function line(what: string, unit: string, values: readonly number[]): void {
  const spread = values.length === 1 ? "" : ` (${number(Math.min(...values))} … ${number(Math.max(...values))})`;
  console.log(`  ${what.padEnd(52)}${number(median(values)).padStart(9)} ${unit}${spread}`);
}

export const printTimes = (what: string, values: readonly number[]): void => line(what, "ms", values);
export const printRatios = (what: string, values: readonly number[]): void => line(what, "× ", values);
export const printTitle = (title: string): void => console.log(`\n${title}`);
