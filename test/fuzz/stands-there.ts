// SPDX-License-Identifier: EUPL-1.2

/**
 * Whether a number can be the one that is written: its digits stand in the text, one after the other, with only marks of thousands
 * between them. A reading of the product's own is not asked. Of a fraction no table counts anything.
 */
export function standsIn(value: number, written: string): boolean {
  if (!Number.isInteger(value) || Number(written) === value) return true;
  const digits = String(Math.abs(value));
  if (!/^\d+$/.test(digits)) return false;
  const plain = written.normalize("NFKC").replace(UNSEEN, "");
  const pattern = [...digits].join("[.,\\s'\u2019]*");
  return new RegExp(pattern).test(plain);
}

/** What takes no room on the screen. */
const UNSEEN = /\p{Cf}|\p{Cc}|\p{Mn}/gu;

/** The first place in a result where a number is none, as a path; null where all are. */
export function noNumberIn(result: unknown, path = "", seen = new Set<unknown>()): string | null {
  if (typeof result === "number") return Number.isFinite(result) ? null : `${path} is ${String(result)}`;
  if (typeof result !== "object" || result === null || seen.has(result)) return null;
  seen.add(result);
  for (const [key, value] of Object.entries(result)) {
    const wrong = noNumberIn(value, `${path}.${key}`, seen);
    if (wrong !== null) return wrong;
  }
  return null;
}
