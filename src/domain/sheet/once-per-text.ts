// SPDX-License-Identifier: EUPL-1.2

/** A pane may stay open for days: what is kept of all that it ever read has a bound. */
const MOST = 8_192;
/** A longer text is a remark, which seldom comes twice. */
const LONGEST = 120;

/** The same function of a text, worked out once for each text that comes more than once, as most words in a table do. */
export function oncePerText<T extends object | string | number | boolean | null>(
  work: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return work(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = work(text);
    if (known.size === MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}
