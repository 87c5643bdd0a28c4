// SPDX-License-Identifier: EUPL-1.2
import { CellValueType } from "@univerjs/core";
import { typedContent } from "./typed-content";

const typed = (value: string | number | boolean, format = "General") => {
  const { content, numberFormat } = typedContent(value, format);
  return [content.f ?? content.v, numberFormat];
};

describe("what Excel makes of a written value", () => {
  it.each<[string | number | boolean, unknown, string?]>([
    [12.5, 12.5],
    [true, 1],
    ["Alkmaar", "Alkmaar"],
    ["", null],
    ["=A1+1", "=A1+1"],
    ["=", "="],
    ["14", 14],
    ["5%", 0.05, "0%"],
    ["+638", 638],
    ["-638", -638],
    ["-onbekend", "=-onbekend"],
    ["#N/A", "#N/A"],
    ["'14", "14"],
    ["'=A1", "=A1"],
    ["9/1/2025", 45901, "m/d/yyyy"],
  ])("%j", (...[value, content, format]) => expect(typed(value)).toEqual([content, format]));

  it("leaves text in a cell with the text format alone", () => {
    expect(typed("=A1", "@")).toEqual(["=A1", undefined]);
    expect(typed("14", "@")).toEqual(["14", undefined]);
    expect(typedContent("14", "@").content.t).toBe(CellValueType.FORCE_STRING);
  });
});
