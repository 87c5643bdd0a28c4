// SPDX-License-Identifier: EUPL-1.2

/** One text that was put aside, as it lay in the workbook. */
export interface Piece {
  /** The day, as 2025-12-05; null where an earlier version put it aside, which did not tell. */
  readonly since: string | null;
  readonly text: string;
}

/** Before each text stands a line with its day and its length in characters: it can be anything, and stays byte for byte what it is. */
const HEAD = /#apart (\d{4}-\d{2}-\d{2}) (\d+)\n/y;
const NEXT = /\n(?=#apart \d{4}-\d{2}-\d{2} \d+\n)/g;

/** The pieces in what was put aside. What stands before the first head is one piece: earlier versions wrote no heads. */
export function piecesOf(aside: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < aside.length;) {
    HEAD.lastIndex = at;
    const [head = "", since = null, length] = HEAD.exec(aside) ?? [];
    const start = at + head.length;
    const end = length === undefined ? nextHead(aside, at) : start + Number(length);
    const text = aside.slice(start, end);
    if (text !== "") pieces.push({ since, text });
    at = start + text.length + 1;
  }
  return pieces;
}

/** The text in which pieces are put aside, of which `piecesOf` makes the same pieces. */
export function asideText(pieces: readonly Piece[]): string {
  const undated = pieces.filter(({ since }) => since === null).map(({ text }) => text);
  const dated = pieces.flatMap(({ since, text }) =>
    since === null ? [] : [`#apart ${since} ${String(text.length)}\n${text}`],
  );
  return [...undated, ...dated].join("\n");
}

function nextHead(aside: string, from: number): number {
  NEXT.lastIndex = from;
  return NEXT.exec(aside)?.index ?? aside.length;
}
