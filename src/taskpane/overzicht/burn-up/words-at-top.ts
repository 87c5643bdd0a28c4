// SPDX-License-Identifier: EUPL-1.2

import { GAP, LETTER } from "./room-of-words";

/** A word at a vertical line: beside it, on a line of text of its own where others are in the way. */
export interface WordAtLine {
  readonly text: string;
  readonly x: number;
  readonly anchor: "start" | "end";
  /** From 0, the highest. */
  readonly row: number;
}

/**
 * Words beside vertical lines, away from the nearest edge, so that no word lies on another or is crossed by the line of one: what
 * stands to the left of the middle is written to the right of its line, and the other way round.
 */
export function wordsAtTop(
  lines: readonly { readonly text: string; readonly x: number }[],
  left: number,
  right: number,
): readonly WordAtLine[] {
  const middle = (left + right) / 2;
  const inOrder = [
    ...lines.filter(({ x }) => x <= middle).sort((a, b) => a.x - b.x),
    ...lines.filter(({ x }) => x > middle).sort((a, b) => b.x - a.x),
  ];
  const placed: (WordAtLine & { readonly from: number; readonly to: number })[] = [];
  for (const { text, x } of inOrder) {
    const anchor = x <= middle ? "start" : "end";
    const width = text.length * LETTER + GAP;
    const [from, to] = anchor === "start" ? [x, x + width] : [x - width, x];
    const touching = placed.filter((other) => other.from < to + GAP && from < other.to + GAP);
    const row = touching.reduce((lowest, other) => Math.max(lowest, other.row + 1), 0);
    placed.push({ text, x, anchor, row, from, to });
  }
  return placed.map(({ text, x, anchor, row }) => ({ text, x, anchor, row }));
}
