// SPDX-License-Identifier: EUPL-1.2

import {
  dateArgument,
  gridOf,
  numberArgument,
  regelArgument,
  requiredDateArgument,
  soortArgument,
  textOf,
} from "./arguments";

const LEFT_OUT = [undefined, null, "", 0, [[""]], [[0]], [[null]]];

describe("the first argument", () => {
  it.each([
    ["Alkmaar", [["Alkmaar"]]],
    [[["Alkmaar"]], [["Alkmaar"]]],
    [
      [["Alkmaar"], ["Hoorn"]],
      [["Alkmaar"], ["Hoorn"]],
    ],
    [361, [[361]]],
  ])("is a grid: %j", (argument, grid) => {
    expect(gridOf(argument)).toEqual(grid);
  });
});

describe("an argument that is left out or blank", () => {
  it.each(LEFT_OUT.map((value) => [value]))("has its default: %j", (value) => {
    expect(soortArgument(value)).toEqual({ ok: true, value: "regulier" });
    expect(dateArgument(value, false)).toEqual({ ok: true, value: null });
    expect(numberArgument(value)).toEqual({ ok: true, value: null });
    expect(regelArgument(value)).toEqual({ ok: true, value: null });
    expect(requiredDateArgument(value, false)).toEqual({ ok: false, problem: { kind: "bad-date", text: "" } });
  });
});

describe("soort and regel", () => {
  it.each([
    ["AMV", "amv"],
    [" Totaal ", "totaal"],
    [[["regulier"]], "regulier"],
  ])("take any case: %j", (argument, soort) => {
    expect(soortArgument(argument)).toEqual({ ok: true, value: soort });
  });

  it("refuse another word, a number and a range", () => {
    expect(soortArgument("reguliere")).toEqual({ ok: false, problem: { kind: "unknown-soort", text: "reguliere" } });
    expect(soortArgument(1)).toMatchObject({ ok: false });
    expect(soortArgument([["amv"], ["amv"]])).toMatchObject({ ok: false });
    expect(regelArgument("LOOPTIJD")).toEqual({ ok: true, value: "looptijd" });
    expect(regelArgument("loop")).toEqual({ ok: false, problem: { kind: "unknown-rule", text: "loop" } });
  });
});

describe("a date", () => {
  it.each([
    [45901, "2025-09-01"],
    [45901.75, "2025-09-01"],
    ["1-9-2025", "2025-09-01"],
    ["1 september 2025", "2025-09-01"],
    ["2025-09-01", "2025-09-01"],
  ])("is an Excel date or a Dutch one: %j", (argument, date) => {
    expect(dateArgument(argument, false)).toEqual({ ok: true, value: date });
  });

  it("counts from 1904 where the workbook does", () => {
    expect(dateArgument(45901 - 1462, true)).toEqual({ ok: true, value: "2025-09-01" });
  });

  it.each([["1-9"], ["31-9-2025"], ["morgen"], ["stand 1-9-2025"], [-5], [true], [[[45901], [45902]]]])(
    "is not %j",
    (argument) => {
      expect(dateArgument(argument, false)).toMatchObject({ ok: false, problem: { kind: "bad-date" } });
    },
  );
});

describe("a number", () => {
  it("is whole, from 1 to 100", () => {
    expect(numberArgument(2)).toEqual({ ok: true, value: 2 });
    expect(numberArgument(" 2 ")).toEqual({ ok: true, value: 2 });
    for (const wrong of [2.5, -1, 101, "twee", true])
      expect(numberArgument(wrong)).toMatchObject({ ok: false, problem: { kind: "bad-number" } });
  });
});

describe("a value in a message", () => {
  it("is text without what nobody can see", () => {
    expect(textOf("\u00a0Alkmaar\u200b ")).toBe("Alkmaar");
    expect(textOf({ type: "Entity" })).toBe("#?");
  });

  it("is as a Dutch Excel shows it", () => {
    expect([1.5, 361, true, { code: "#DIV/0!" }].map(textOf)).toEqual(["1,5", "361", "WAAR", "#DEEL/0!"]);
  });
});
