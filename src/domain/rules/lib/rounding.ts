// SPDX-License-Identifier: EUPL-1.2

/**
 * part / whole as a percentage, rounded half up at a number of decimals. Exact for whole numbers of places: halves are
 * compared as whole numbers, because 0.285 × 100 is 28.499999999999996 in binary.
 */
export function roundedPercentage(part: number, whole: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor((part * 200 * scale + whole) / (2 * whole)) / scale;
}
