// SPDX-License-Identifier: EUPL-1.2

/** Half of its width and height, in the units of the picture. */
const REACH = 5;

/** The outline of a mark of another shape than the dot of a stand: what is expected is no count. */
export function diamond({ x, y }: { readonly x: number; readonly y: number }): string {
  const [left, right] = [String(x - REACH), String(x + REACH)];
  return `M${left},${String(y)}L${String(x)},${String(y - REACH)}L${right},${String(y)}L${String(x)},${String(y + REACH)}Z`;
}
