// SPDX-License-Identifier: EUPL-1.2
import { CustomFunctionError } from "./custom-error";
import { streamResult } from "./results";

it("makes one value a grid of one cell", () => {
  expect(streamResult(5)).toEqual({ grid: [[5]], messages: [[undefined]] });
  expect(streamResult("").grid).toEqual([[""]]);
  expect(
    streamResult([
      [1, "a"],
      [false, null],
    ]).grid,
  ).toEqual([
    [1, "a"],
    [false, 0],
  ]);
});

it("keeps the sentence of the errors that have one in Excel", () => {
  const errors = ["#N/A", "#VALUE!", "#DIV/0!"].map((code) => new CustomFunctionError(code, "zin"));
  expect(streamResult([errors])).toEqual({
    grid: [[{ error: "#N/A" }, { error: "#VALUE!" }, { error: "#DIV/0!" }]],
    messages: [["zin", "zin", undefined]],
  });
});

it.each([[[]], [[[]]], [[[1], [2, 3]]], [[1, 2]], [{ type: "Entity" }], [() => 1]])(
  "answers #VALUE! for %j",
  (result) => {
    expect(streamResult(result).grid).toEqual([[{ error: "#VALUE!" }]]);
  },
);
