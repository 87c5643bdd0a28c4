// SPDX-License-Identifier: EUPL-1.2

type Span = readonly [from: number, to: number];

/** Maps one span of numbers on another in proportion; a span without length maps on the middle of the other. */
export function linear([from, to]: Span, [start, end]: Span): (value: number) => number {
  if (from === to) return () => (start + end) / 2;
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}
