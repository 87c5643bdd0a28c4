// SPDX-License-Identifier: EUPL-1.2

import type { ColumnPlace } from "./column-places";
import { isHeader, joinedCell } from "./header";
import { isOver, phrasesIn } from "./pieces";
import { largest } from "../sheet/extremes";

/** A word; two that stand against each other are two: "RealisatiegraadOpgave". */
const WORD = /(?:(?!(?<=\p{Ll}|\))[\p{Lu}(])\S)+|\S(?:(?!(?<=\p{Ll}|\))[\p{Lu}(])\S)*/gu;

/** What the lines of a header have over each column; null where a word stands over two, or where a column has none. */
export function headerOver(
  raws: readonly string[],
  columns: readonly ColumnPlace[],
  nameColumn: number,
): readonly string[] | null {
  const cells = columns.map(() => "");
  const wide = columns.map(({ start, end }) => ({ start, end }));
  const put = (text: string, place: ColumnPlace, column: number): void => {
    cells[column] = joinedCell([cells[column] ?? "", text]);
    const one = wide[column];
    if (one === undefined) return;
    one.start = Math.min(one.start, place.start);
    one.end = Math.max(one.end, place.end);
  };
  const over = (place: ColumnPlace): readonly number[] =>
    wide.flatMap((column, index) => (isOver(place, column) ? [index] : []));
  for (const raw of raws)
    for (const phrase of phrasesIn(raw)) {
      const columnsOver = over(phrase);
      const [column] = columnsOver;
      if (column === undefined) return null;
      if (columnsOver.length === 1) {
        put(phrase.text, phrase, column);
        continue;
      }
      for (const word of phrase.text.matchAll(WORD)) {
        const place = { start: phrase.start + word.index, end: phrase.start + word.index + word[0].length };
        const one = mostOver(place, columns);
        if (one === null) return null;
        put(word[0], place, one);
      }
    }
  return isHeader(cells, nameColumn) ? cells : null;
}

/** The column that most of a word stands over; null where it is not clear which. */
function mostOver(place: ColumnPlace, columns: readonly ColumnPlace[]): number | null {
  const sizes = columns.map(({ start, end }) => Math.min(end, place.end) - Math.max(start, place.start));
  const most = largest(sizes);
  const others = sizes.filter((_, index) => index !== sizes.indexOf(most));
  return most > 0 && most >= 2 * largest(others, 0) ? sizes.indexOf(most) : null;
}
