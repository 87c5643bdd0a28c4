// SPDX-License-Identifier: EUPL-1.2
import { CellStreams } from "./cell-streams";
import { columnsOf } from "./recalculation";
import { Stream } from "./stream";

const metadata = { id: "F", name: "F", parameters: [], options: { stream: true } };
const streamNamed = (key: string): Stream =>
  new Stream(
    key,
    metadata,
    () => undefined,
    () => false,
  );
const at = (row: number, sheetId = "een") => ({ sheetId, row, column: 0 });

describe("which cells use which streams", () => {
  const [x, y] = [streamNamed("x"), streamNamed("y")];
  let unused: string[] = [];
  let cells = new CellStreams(() => undefined);
  beforeEach(() => {
    unused = [];
    cells = new CellStreams(({ key }) => unused.push(key));
    cells.called(at(1), x, 1);
    cells.called(at(1), y, 1);
    cells.called(at(2), y, 1);
    cells.settle();
  });

  it("is what they called in the last calculation", () => {
    expect(cells.cellsOf([y])).toEqual([at(1), at(2)]);
    cells.called(at(1), x, 2);
    cells.settle();
    expect([cells.cellsOf([y]), unused]).toEqual([[at(2)], []]);
    cells.called(at(2), x, 3);
    cells.settle();
    expect([cells.cellsOf([x]), unused]).toEqual([[at(1), at(2)], ["y"]]);
  });

  it("leaves out what they called in an earlier pass of the same calculation", () => {
    cells.called(at(3), streamNamed("half"), 2);
    cells.called(at(3), x, 3);
    cells.settle();
    expect([cells.cellsOf([x]), unused]).toEqual([[at(1), at(3)], ["half"]]);
  });

  it("ends with the formula in the cell", () => {
    cells.release(({ row }) => row === 1);
    expect([cells.cellsOf([x, y]), unused]).toEqual([[at(2)], ["x"]]);
  });
});

it("takes cells below each other together, and no others", () => {
  const cellsAt = [at(5), at(3), at(4), at(4), at(7), at(8, "twee"), { sheetId: "een", row: 6, column: 1 }];
  expect(columnsOf(cellsAt)).toEqual([
    { ...at(3), rowCount: 3, columnCount: 1 },
    { ...at(7), rowCount: 1, columnCount: 1 },
    { sheetId: "een", row: 6, column: 1, rowCount: 1, columnCount: 1 },
    { ...at(8, "twee"), rowCount: 1, columnCount: 1 },
  ]);
});
