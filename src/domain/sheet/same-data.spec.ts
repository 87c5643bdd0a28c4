// SPDX-License-Identifier: EUPL-1.2
import { sameData } from "./same-data";

describe("same data", () => {
  it.each([
    [{ a: [1, "x", [true]] }, { a: [1, "x", [true]] }],
    [[], []],
    [undefined, undefined],
    [Number.NaN, Number.NaN],
  ])("sees that %j and %j are the same", (a, b) => expect(sameData(a, b)).toBe(true));

  it.each([
    [{ a: [1, 2] }, { a: [1, 3] }],
    [{ a: [1, 2] }, { a: [1] }],
    [["8"], [8]],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: undefined }, { b: undefined }],
    [{ a: 1 }, null],
    [{ a: 1 }, undefined],
    [[], {}],
  ])("sees that %j and %j differ", (a, b) => {
    expect(sameData(a, b)).toBe(false);
    expect(sameData(b, a)).toBe(false);
  });
});

it.each(["constructor", "toString", "__proto__"])("takes no %s for one that was put in", (name) => {
  const named = (value: unknown): unknown => JSON.parse(`{"${name}": ${JSON.stringify(value)}}`);
  expect(sameData(named(1), { other: 1 })).toBe(false);
  expect(sameData({ other: 1 }, named(1))).toBe(false);
  expect([sameData(named(1), named(1)), sameData(named(1), named(2))]).toEqual([true, false]);
});
