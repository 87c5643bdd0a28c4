// SPDX-License-Identifier: EUPL-1.2
import { chartLayout, SENTENCE_ROWS, type Band } from "./chart-layout";
import { MONITOR_COLUMNS, NAME_WIDTH } from "./columns";
import { cyclusColumns } from "./cyclus-columns";

const ALL = MONITOR_COLUMNS.map(({ id }) => id);
const FEW = ALL.filter((id) => !/regio|Oekraine|Statushouders|prognose|duurzaam/.test(id));
const TWO_CYCLI = [...ALL, ...[1, 2].flatMap((cyclus) => cyclusColumns(cyclus).map(({ id }) => id))];
/** What a page has room for, in points of the sheet: A4 landscape, without its margins and the header that is repeated. */
const pageHeight = (columns: readonly string[]): number => {
  const all = [...MONITOR_COLUMNS, ...[1, 2].flatMap(cyclusColumns)];
  const width = all.reduce((sum, { id, width: one }) => (columns.includes(id) ? sum + one : sum), NAME_WIDTH);
  return 487 / Math.min(1, 786 / width) - 32;
};
const CASES = [ALL, FEW, TWO_CYCLI].flatMap((columns) =>
  [1, 3, 7, 12, 26, 44, 56, 60, 110].flatMap((gemeenten) =>
    [0, 1, 2, 5, 8].map((regios) => [columns.length, gemeenten, regios, columns] as const),
  ),
);

describe.each(CASES)("%i columns, %i gemeenten, %i regio's", (_, gemeenten, regios, columns) => {
  const layout = chartLayout({ columns, regios, gemeenten });
  const bands: readonly Band[] = [...(layout.regios === null ? [] : [layout.regios]), layout.trend, ...layout.parts];

  test("no chart lies over another or over the sentences, and none is cut by the edge of a page", () => {
    let free = SENTENCE_ROWS;
    for (const { row, rowCount } of bands) {
      expect(row).toBeGreaterThanOrEqual(free);
      free = row + rowCount;
      const page = layout.pages.filter((start) => start <= row).at(-1)!;
      expect((row + rowCount - page) * 15).toBeLessThanOrEqual(pageHeight(columns));
      expect(layout.pages.filter((start) => start > row && start < row + rowCount)).toEqual([]);
    }
    expect(layout.rows).toBeGreaterThanOrEqual(free);
  });

  test("each gemeente is in one chart and has room for its name", () => {
    expect(layout.parts.reduce((sum, { count }) => sum + count, 0)).toBe(gemeenten);
    for (const { count, rowCount } of layout.parts)
      expect((rowCount * 15 - 5 * layout.font) / count).toBeGreaterThanOrEqual(layout.font * 1.15);
    expect(layout.regios === null).toBe(regios < 2);
  });
});

test("Noord-Holland is on one page, 60 gemeenten on two of the same length, and seven share theirs with the line", () => {
  const of = (gemeenten: number, regios = 5) => chartLayout({ columns: ALL, regios, gemeenten });
  expect(of(44).parts.map(({ count }) => count)).toEqual([44]);
  expect(of(60).parts.map(({ count }) => count)).toEqual([30, 30]);
  expect(of(7, 0).pages).toEqual([0]);
});
