// SPDX-License-Identifier: EUPL-1.2
import { blocksOf, halvesOf, requestsOf } from "./sheet-blocks";

const area = (rowCount: number, columnCount: number, row = 0, column = 0) => ({ row, column, rowCount, columnCount });

describe("blocks", () => {
  it("asks an ordinary workbook of 36 tabs in one request", () => {
    const tabs = Array.from({ length: 36 }, () => area(342, 10));
    const requests = requestsOf(blocksOf(tabs));
    expect(requests).toHaveLength(1);
    expect(requests[0]).toHaveLength(36);
  });

  it("splits a large sheet in whole rows that follow each other, from where it starts", () => {
    expect(blocksOf([area(5, 3, 10, 2)], 6)).toEqual([
      { sheet: 0, row: 10, column: 2, rowCount: 2, columnCount: 3 },
      { sheet: 0, row: 12, column: 2, rowCount: 2, columnCount: 3 },
      { sheet: 0, row: 14, column: 2, rowCount: 1, columnCount: 3 },
    ]);
  });

  it("asks nothing of an empty sheet and at least one row of a very wide one", () => {
    expect(blocksOf([area(0, 0), area(2, 9)], 4).map(({ sheet, rowCount }) => [sheet, rowCount])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it("never gathers more than the limit, and does not skip a block", () => {
    const requests = requestsOf(blocksOf([area(2, 3), area(1, 3), area(4, 1), area(1, 1)], 6), 6);
    expect(requests.map((request) => request.map((block) => block.sheet))).toEqual([[0], [1], [2, 3]]);
  });
});

describe("halves of a request", () => {
  const block = { sheet: 0, ...area(5, 2, 3) };

  it("takes blocks apart first, rows after that", () => {
    expect(halvesOf([block, block, block])?.map((half) => half.length)).toEqual([2, 1]);
    expect(halvesOf([block])).toEqual([[{ ...block, rowCount: 3 }], [{ ...block, row: 6, rowCount: 2 }]]);
  });

  it("ends at one row", () => {
    expect(halvesOf([{ ...block, rowCount: 1 }])).toBeNull();
    expect(halvesOf([])).toBeNull();
  });
});
