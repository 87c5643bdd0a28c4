// SPDX-License-Identifier: EUPL-1.2

/** The fastest run and the middle one: the machine does other things too. */
export function print(what: string, ...runs: readonly number[]): void {
  const sorted = [...runs].sort((a, b) => a - b);
  const shown = runs.length === 1 ? sorted : [sorted[0] ?? NaN, sorted[Math.floor(runs.length / 2)] ?? NaN];
  console.log(
    `${what.padEnd(66)} ${shown
      .map((ms) => ms.toLocaleString("en", { maximumFractionDigits: 1 }))
      .join(" … ")
      .padStart(16)} ms`,
  );
}
