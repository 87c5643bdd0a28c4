// SPDX-License-Identifier: EUPL-1.2
import { shapeArguments } from "./arguments";
import { CustomFunctionError } from "./custom-error";

const matrix = { name: "gebied", dimensionality: "matrix" };
const optional = { name: "soort", optional: true };
const shape = (args: Parameters<typeof shapeArguments>[0], allowErrorForDataTypeAny = true) =>
  shapeArguments(args, [matrix, optional], { allowErrorForDataTypeAny }, { of: () => null });

describe("the arguments of a call", () => {
  it.each([
    ["one value for a range", ["Alkmaar"], [[["Alkmaar"]], null]],
    [
      "a range",
      [
        [
          ["a", ""],
          [1, true],
        ],
        "amv",
      ],
      [
        [
          ["a", ""],
          [1, true],
        ],
        "amv",
      ],
    ],
    ["one cell for a value", [0, [["amv"]]], [[[0]], "amv"]],
    ["a blank cell for a value", ["x", [[""]]], [[["x"]], ""]],
    ["what is left out at the end", ["x", null], [[["x"]], null]],
  ])("have the shape that the function asks: %s", (_, args, values) =>
    expect(shape(args)).toEqual({ ok: true, values }),
  );

  it.each([
    ["a range for a value", ["x", [["a", "b"]]]],
    ["one too many", ["x", "y", "z"]],
    ["what is required left out", [null, "y"]],
    ["none", []],
  ])("are refused: %s", (_, args) => expect(shape(args)).toEqual({ ok: false, error: "#VALUE!" }));

  it("hand errors over where the functions take them, and answer them where not", () => {
    const range = [["x"], [{ error: "#REF!" }]];
    expect(shape([range])).toEqual({ ok: true, values: [[["x"], [new CustomFunctionError("#REF!")]], null] });
    expect(shape([range], false)).toEqual({ ok: false, error: "#REF!" });
    expect(shape([[["x"]]], false)).toMatchObject({ ok: true });
  });
});
