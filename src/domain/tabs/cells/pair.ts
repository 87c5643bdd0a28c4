// SPDX-License-Identifier: EUPL-1.2

const WORD = "(?:\\s*(?:\\(\\s*)?(regulier|reg\\.?|amv'?s?)(?:\\s*\\))?)?";

/** "regulier/amv" as text: "138/36", or with the words beside the numbers: "138 (regulier) / 36 (amv)". */
export const PAIR = new RegExp(`^\\s*['’]?[\\d.]+${WORD}\\s*/\\s*[\\d.]+${WORD}\\s*$`, "i");

const SIDE = new RegExp(`^(.*?)(?<!\\s)${WORD}\\s*$`, "i");

export interface Sides {
  readonly regulier: string;
  readonly amv: string;
}

/** The two sides of a pair: which is which say the words in it, or else the order of its header. Null for anything else. */
export function sidesOf(text: string, amvFirst: boolean): Sides | null {
  const sides = text.split("/").map((side) => {
    const [, number = "", word] = SIDE.exec(side) ?? [];
    return { number, isAmv: word === undefined ? null : /^amv/i.test(word) };
  });
  const [left, right] = sides;
  if (
    sides.length !== 2 ||
    left === undefined ||
    right === undefined ||
    (left.isAmv !== null && left.isAmv === right.isAmv)
  )
    return null;
  const swapped = left.isAmv ?? (right.isAmv === null ? amvFirst : !right.isAmv);
  return swapped ? { regulier: right.number, amv: left.number } : { regulier: left.number, amv: right.number };
}
