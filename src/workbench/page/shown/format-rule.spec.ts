// SPDX-License-Identifier: EUPL-1.2

import { BorderStyleTypes } from "@univerjs/core";
import { parseAddress } from "../../../domain/sheet/addresses";
import type { SheetArea } from "../../engine/areas";
import { ConditionalFormats } from "../../excel-host/conditional-formats";
import type { StoredFormat } from "../../excel-host/stored-format";
import type { FileRule } from "../../excel-host/file-rule";
import { ruleOf } from "./format-rule";

const areaOf = (address: string): SheetArea => ({ sheetId: "s1", ...parseAddress(address)! });
const AREA = areaOf("F7:F12");

function drawn(rule: FileRule | null, look: Partial<StoredFormat> = {}, type = "Custom", areas = [AREA]) {
  const format = new ConditionalFormats().add(type, areas, rule);
  Object.assign(format, look);
  const sorted = [...areas].sort((a, b) => a.row - b.row);
  return ruleOf(format, sorted, areas[0]!, (formula) => !formula.includes("NAAM"));
}

const highlight = (more: object, style: object = {}) => ({ type: "highlightCell", style, ...more });
const byFormula = (value: string, style: object = {}) => highlight({ subType: "formula", value }, style);
const bar = (look: Partial<StoredFormat>, areas?: SheetArea[]) => drawn(null, look, "DataBar", areas);

describe("what the add-in asks for", () => {
  test("a formula with the look of the monitor", () => {
    const borders = new Map([["EdgeLeft", { style: "Continuous", color: "#000000" }]]);
    expect(drawn(null, { formula: "=AND(ISNUMBER(F7),F7>0)", bold: true, borders })).toEqual(
      byFormula("=AND(ISNUMBER(F7),F7>0)", { bl: 1, bd: { l: { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } } } }),
    );
  });

  test("a mark: fill, and the pattern of its four lines", () => {
    const line = { style: "Dash", color: "#8A5A00" };
    const borders = new Map(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"].map((edge) => [edge, line]));
    const side = { s: BorderStyleTypes.DASHED, cl: { rgb: "#8A5A00" } };
    expect(drawn(null, { formula: "=TRUE", fill: "#FFE8B3", borders })).toEqual(
      byFormula("=TRUE", { bg: { rgb: "#FFE8B3" }, bd: { t: side, b: side, l: side, r: side } }),
    );
  });

  test("of several areas the formula is that of the uppermost cell", () => {
    expect(drawn(null, { formula: "=F7>$B$1" }, "Custom", [AREA, areaOf("H2:H3")])).toEqual(byFormula("=H2>$B$1"));
  });

  test("no bounds: from zero, or below it, to the largest", () => {
    expect(bar({})).toMatchObject({
      type: "dataBar",
      isShowValue: true,
      config: { min: { type: "formula", value: "=MIN(0,$F$7:$F$12)" }, max: { type: "max" }, isGradient: true },
    });
  });

  test.each([
    [
      { type: "Number", formula: "0" },
      { type: "num", value: 0 },
    ],
    [
      { type: "Number", formula: "=$B$1" },
      { type: "formula", value: "=$B$1" },
    ],
    [
      { type: "Formula", formula: "=MAX($B$1:$B$3)" },
      { type: "formula", value: "=MAX($B$1:$B$3)" },
    ],
    [{ type: "LowestValue" }, { type: "min" }],
    [{ type: "HighestValue" }, { type: "max" }],
    [
      { type: "Percent", formula: "10" },
      { type: "percent", value: 10 },
    ],
    [
      { type: "Percentile", formula: "90" },
      { type: "percentile", value: 90 },
    ],
  ])("bound %j", (rule, expected) => {
    expect(bar({ dataBar: { lowerBoundRule: rule } })).toMatchObject({ config: { min: expected } });
  });

  test("the colour that was asked for, all over", () => {
    const look = { "positiveFormat.fillColor": "#BDD7EE", "positiveFormat.gradientFill": false };
    expect(bar({ dataBar: look })).toMatchObject({ config: { positiveColor: "#BDD7EE", isGradient: false } });
  });

  test("a bound that is no number and no formula is not guessed", () => {
    expect(bar({ dataBar: { lowerBoundRule: { type: "Percent", formula: "veel" } } })).toBeNull();
    expect(bar({ dataBar: { upperBoundRule: { type: "Number", formula: "" } } })).toBeNull();
  });
});

describe("what a file has", () => {
  test.each<[FileRule, object]>([
    [{ type: "expression", formula: "F7>1" }, byFormula("=F7>1")],
    [{ type: "cellIs", operator: "lessThan", formula: "5" }, byFormula("=F7<(5)")],
    [{ type: "cellIs", operator: "equal", formula: ['"ja"'] }, byFormula('=F7=("ja")')],
    [
      { type: "cellIs", operator: "between", formula: ["1", "$B$2"] },
      byFormula("=AND(F7>=MIN((1),($B$2)),F7<=MAX((1),($B$2)))"),
    ],
    [
      { type: "cellIs", operator: "notBetween", formula: ["1", "9"] },
      byFormula("=OR(F7<MIN((1),(9)),F7>MAX((1),(9)))"),
    ],
    [{ type: "containsText", text: 'de "oude"' }, byFormula('=ISNUMBER(SEARCH("de ""oude""",F7))')],
    [{ type: "notContainsText", text: "a" }, byFormula('=ISERROR(SEARCH("a",F7))')],
    [{ type: "beginsWith", text: "ab" }, byFormula('=LEFT(F7,2)="ab"')],
    [{ type: "endsWith", text: "ab" }, byFormula('=RIGHT(F7,2)="ab"')],
    [{ type: "containsBlanks" }, byFormula("=LEN(TRIM(F7))=0")],
    [{ type: "notContainsErrors" }, byFormula("=NOT(ISERROR(F7))")],
    [{ type: "duplicateValues" }, highlight({ subType: "duplicateValues" })],
    [{ type: "uniqueValues" }, highlight({ subType: "uniqueValues" })],
    [
      { type: "top10", rank: 3, bottom: true },
      highlight({ subType: "rank", value: 3, isBottom: true, isPercent: false }),
    ],
    [{ type: "aboveAverage", aboveAverage: true }, highlight({ subType: "average", operator: "greaterThan" })],
    [
      { type: "aboveAverage", aboveAverage: false, equalAverage: true },
      highlight({ subType: "average", operator: "lessThanOrEqual" }),
    ],
  ])("%j", (rule, expected) => expect(drawn(rule)).toEqual(expected));

  test("a scale, a bar and icons", () => {
    const cfvo = [{ type: "min" }, { type: "percentile", value: "50" }, { type: "max" }] as const;
    expect(
      drawn({ type: "colorScale", colorScale: { cfvo, colors: ["FFF8696B", "FFFFEB84", "#63BE7B"] } }),
    ).toMatchObject({
      config: [
        { index: 0, color: "#F8696B", value: { type: "min" } },
        { index: 1, color: "#FFEB84", value: { type: "percentile", value: 50 } },
        { index: 2, color: "#63BE7B", value: { type: "max" } },
      ],
    });
    expect(
      drawn({ type: "dataBar", dataBar: { cfvo: [cfvo[0], cfvo[2]], color: "FF63C384", gradient: false } }),
    ).toMatchObject({ config: { positiveColor: "#63C384", isGradient: false } });
    const steps = ["0", "33", "67"].map((value) => ({ type: "percent" as const, value }));
    const icons = (reverse: boolean) =>
      drawn({ type: "iconSet", iconSet: { iconSet: "3Arrows", cfvo: steps, reverse } });
    const step = (value: number, iconId: string) => ({ value: { type: "percent", value }, iconId });
    expect(icons(false)).toMatchObject({ config: [step(67, "0"), step(33, "1"), step(0, "2")] });
    expect(icons(true)).toMatchObject({ config: [step(67, "2"), step(33, "1"), step(0, "0")] });
  });

  test.each<[FileRule]>([
    [{ type: "top10" }],
    [{ type: "aboveAverage" }],
    [{ type: "aboveAverage", aboveAverage: true, stdDev: 1 }],
    [{ type: "timePeriod" }],
    [{ type: "constructor" }],
    [{ type: "cellIs", operator: "toString", formula: "1" }],
    [{ type: "cellIs", operator: "between", formula: "1" }],
    [{ type: "containsText" }],
    [{ type: "expression" }],
    [{ type: "expression", formula: "NAAM>1" }],
    [{ type: "expression", formula: 'SPREIDING.GAP("Alkmaar")>1' }],
    [{ type: "colorScale" }],
    [{ type: "iconSet", iconSet: { iconSet: "3Onbekend", cfvo: [] } }],
    [{ type: "iconSet", iconSet: { iconSet: "3Arrows", cfvo: [{ type: "min" }] } }],
    [{ type: "dataBar", dataBar: { cfvo: [{ type: "min" }], color: "FF638EC6" } }],
  ])("%j is not drawn", (rule) => expect(drawn(rule)).toBeNull());
});
