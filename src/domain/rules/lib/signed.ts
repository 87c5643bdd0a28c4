// SPDX-License-Identifier: EUPL-1.2

/** A change as tables write it: "+638", "-150", "0"; an ordinary hyphen, so that the cell stays readable for formulas. */
export function signed(change: number): string {
  const digits = String(Math.abs(change)).replace(/\B(?=(\d{3}){1,9}$)/g, ".");
  if (change === 0) return digits;
  return `${change > 0 ? "+" : "-"}${digits}`;
}
