// SPDX-License-Identifier: EUPL-1.2

import type { CellStyle, ConditionalRule } from "hucre";
import { areaAddress, parseAddress } from "../../../domain/sheet/addresses";
import { ownValue } from "../../../domain/sheet/own-value";
import { fromFileNotation } from "../../../xlsx/add-in-functions";
import type { FileConditionalRule } from "../../../xlsx/workbook-file";
import { readStyle } from "../../../xlsx/read-style";
import type { ConditionalFormats } from "../conditional-formats";
import type { StoredFormat } from "../stored-format";
import type { FileRule } from "../file-rule";

/** The rules of a sheet of a file, in the terms of the host; the first of them has the highest priority. */
export function recordFormats(
  formats: ConditionalFormats,
  rules: readonly FileConditionalRule[],
  { sheetId, theme }: { readonly sheetId: string; readonly theme: readonly string[] | undefined },
): void {
  // Each new one comes first, also of those that have one priority.
  for (const rule of [...rules].reverse().sort((a, b) => b.priority - a.priority)) {
    const areas = rule.range.split(" ").flatMap((address) => {
      const area = parseAddress(address);
      return area === null ? [] : [{ ...area, sheetId }];
    });
    if (areas.length === 0) continue;
    const isFormula = rule.type === "expression";
    const { attributes = {}, solid = false, look, drawn } = rule.beyond ?? {};
    const format = formats.add(
      isFormula ? "Custom" : (TYPES.get(rule.type) ?? "Custom"),
      areas,
      isFormula ? null : ruleOf(rule, attributes, solid),
    );
    if (isFormula) format.formula = `=${formulaOf(rule)}`;
    format.stopIfTrue = rule.stopIfTrue === true;
    dress(format, rule.style, theme);
    format.file = {
      attributes,
      solid,
      ...(look !== undefined && { look }),
      ...(drawn !== undefined && { drawn }),
      ...(rule.style !== undefined && { style: rule.style }),
      key: lookOf(format),
    };
  }
}

/** As Office.js names the types of a file. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ["dataBar", "DataBar"],
  ["colorScale", "ColorScale"],
  ["iconSet", "IconSet"],
  ["top10", "TopBottom"],
  ["aboveAverage", "PresetCriteria"],
  ["duplicateValues", "PresetCriteria"],
  ["uniqueValues", "PresetCriteria"],
  ["containsBlanks", "PresetCriteria"],
  ["notContainsBlanks", "PresetCriteria"],
  ["cellIs", "CellValue"],
  ["containsText", "ContainsText"],
  ["notContainsText", "ContainsText"],
  ["beginsWith", "ContainsText"],
  ["endsWith", "ContainsText"],
]);

const formulaOf = ({ formula = "" }: ConditionalRule): string =>
  fromFileNotation(typeof formula === "string" ? formula : (formula[0] ?? ""));

function ruleOf(rule: ConditionalRule, attributes: Readonly<Record<string, string>>, solid: boolean): FileRule {
  const { type, operator, formula, text, colorScale, dataBar, iconSet } = rule;
  const said = (name: string): string | undefined => ownValue(attributes, name);
  const flag = (name: string): boolean => ["1", "true"].includes(said(name) ?? "");
  const number = (name: "rank" | "stdDev"): Partial<Pick<FileRule, "rank" | "stdDev">> =>
    said(name) === undefined ? {} : { [name]: Number(said(name)) };
  return {
    type,
    ...(operator !== undefined && { operator }),
    ...(formula !== undefined && {
      formula: typeof formula === "string" ? fromFileNotation(formula) : formula.map(fromFileNotation),
    }),
    ...(text !== undefined && { text }),
    ...(colorScale !== undefined && { colorScale }),
    ...(dataBar !== undefined && { dataBar: { ...dataBar, gradient: !solid } }),
    ...(iconSet !== undefined && { iconSet }),
    ...number("rank"),
    ...number("stdDev"),
    ...(flag("percent") && { percent: true }),
    ...(flag("bottom") && { bottom: true }),
    ...(said("aboveAverage") !== undefined && { aboveAverage: flag("aboveAverage") }),
    ...(flag("equalAverage") && { equalAverage: true }),
  };
}

function dress(format: StoredFormat, style: CellStyle | undefined, theme: readonly string[] | undefined): void {
  const { bold, italic, color } = readStyle(style, theme) ?? {};
  const fill = style?.fill?.type === "pattern" ? (style.fill.bgColor ?? style.fill.fgColor) : undefined;
  const ground = readStyle(
    { fill: { type: "pattern", pattern: "solid", ...(fill !== undefined && { fgColor: fill }) } },
    theme,
  )?.fill;
  format.bold = bold ?? null;
  format.italic = italic ?? null;
  format.color = color?.toUpperCase() ?? "";
  format.fill = ground?.toUpperCase() ?? "";
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const edge = style?.border?.[side];
    if (edge !== undefined)
      format.borders.set(EDGES[side], { style: "Continuous", color: `#${edge.color?.rgb ?? "000000"}` });
  }
}

const EDGES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** All that can be set of a look. */
const lookOf = ({ bold, italic, color, fill, borders, dataBar }: StoredFormat): string =>
  JSON.stringify([bold, italic, color, fill, [...borders], dataBar]);

/** The formats that begin on a sheet, as a file takes them. */
export function fileFormats(formats: ConditionalFormats, sheetId: string): FileConditionalRule[] {
  return formats.all().flatMap((format, at) => {
    const areas = format.areas.filter((area) => area.sheetId === sheetId);
    const rule = areas.length === 0 ? null : fileRule(format);
    if (rule === null) return [];
    const priority = at + 1;
    const {
      attributes = {},
      solid = rule.type === "dataBar" && format.dataBar["positiveFormat.gradientFill"] !== true,
    } = format.file ?? {};
    const { look, drawn } = (asInFile(format) ? format.file : undefined) ?? {};
    const beyond = { attributes, solid, ...(look !== undefined && { look }), ...(drawn !== undefined && { drawn }) };
    const isMore = solid || look !== undefined || drawn !== undefined || Object.keys(attributes).length > 0;
    return [
      {
        ...rule,
        priority,
        range: areas.map(areaAddress).join(" "),
        ...(format.stopIfTrue && { stopIfTrue: true }),
        ...(isMore && { beyond }),
      },
    ];
  });
}

/** True where nothing of its look was set since. */
const asInFile = (format: StoredFormat): boolean => format.file?.key === lookOf(format);

function fileRule(format: StoredFormat): Omit<ConditionalRule, "priority" | "range"> | null {
  const { type, rule, formula, dataBar } = format;
  const style = styleOf(format);
  const look = Object.keys(style).length === 0 ? {} : { style };
  if (rule !== null) {
    const { type: named, operator, text, colorScale, dataBar: bar, iconSet } = rule;
    const formulas = rule.formula === undefined ? [] : [rule.formula].flat();
    return {
      type: named,
      ...(operator !== undefined && { operator }),
      ...(formulas.length > 0 && { formula: formulas.map((one) => one.replace(/^=/, "")) }),
      ...(text !== undefined && { text }),
      ...(colorScale !== undefined && { colorScale }),
      ...(bar !== undefined && { dataBar: { cfvo: bar.cfvo, color: bar.color } }),
      ...(iconSet !== undefined && { iconSet }),
      ...look,
    } as Omit<ConditionalRule, "priority" | "range">;
  }
  if (type === "DataBar")
    return {
      type: "dataBar",
      dataBar: {
        cfvo: [boundOf(dataBar["lowerBoundRule"], "min"), boundOf(dataBar["upperBoundRule"], "max")],
        color: barColour(dataBar["positiveFormat.fillColor"]),
      },
    };
  return formula === "" ? null : { type: "expression", formula: formula.replace(/^=/, ""), ...look };
}

/** That of Excel's own blue bar, with its opacity. */
const BAR_COLOUR = "FF638EC6";
const barColour = (set: unknown): string => (typeof set === "string" ? `FF${hex(set)}` : BAR_COLOUR);

type Bound = NonNullable<ConditionalRule["dataBar"]>["cfvo"][number];

const BOUNDS: ReadonlyMap<string, Bound["type"]> = new Map([
  ["LowestValue", "min"],
  ["HighestValue", "max"],
  ["Number", "num"],
  ["Percent", "percent"],
  ["Percentile", "percentile"],
]);

function boundOf(set: unknown, automatic: "max" | "min"): Bound {
  const { type = "Automatic", formula } = (set ?? {}) as Partial<Excel.ConditionalDataBarRule>;
  const found = BOUNDS.get(type) ?? automatic;
  return {
    type: found,
    ...(formula !== undefined && found !== "min" && found !== "max" && { value: formula.replace(/^=/, "") }),
  };
}

function styleOf(format: StoredFormat): CellStyle {
  const { bold, italic, color, fill, borders, file } = format;
  if (file?.style !== undefined && asInFile(format)) return file.style;
  const font = {
    ...(bold !== null && { bold }),
    ...(italic !== null && { italic }),
    ...(color !== "" && { color: { rgb: hex(color) } }),
  };
  const border = Object.fromEntries(
    (Object.entries(EDGES) as [keyof typeof EDGES, string][]).flatMap(([side, edge]) => {
      const look = borders.get(edge);
      return look === undefined
        ? []
        : [[side, { style: "thin", color: { rgb: hex(look.color === "" ? "#000000" : look.color) } }]];
    }),
  );
  return {
    ...(Object.keys(font).length > 0 && { font }),
    // In a rule the colour of the ground is that of the pattern's back (ECMA-376, 18.8.20 with 18.3.1.10).
    ...(fill !== "" && {
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: hex(fill) }, bgColor: { rgb: hex(fill) } },
    }),
    ...(Object.keys(border).length > 0 && { border }),
  };
}

const hex = (color: string): string => color.replace("#", "").toUpperCase();
