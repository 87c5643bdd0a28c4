// SPDX-License-Identifier: EUPL-1.2

/** Slanted strokes that fill a box: a pattern that needs no colour. */
export function hatch(from: number, to: number, top: number, bottom: number, gap = 4): string {
  const slant = bottom - top;
  const strokes: string[] = [];
  for (let start = from; start < to; start += gap) {
    const end = Math.min(to, start + slant);
    strokes.push(`M${String(start)} ${String(bottom)}L${String(end)} ${String(bottom - (end - start))}`);
  }
  return strokes.join("");
}

/** A box filled with them. */
export const hatched = (from: number, to: number, top: number, bottom: number): string =>
  `M${String(from)} ${String(top)}H${String(to)}V${String(bottom)}H${String(from)}Z${hatch(from, to, top, bottom)}`;
