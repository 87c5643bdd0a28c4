// SPDX-License-Identifier: EUPL-1.2

import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  iconGroup,
  type IConditionalFormattingRuleConfig,
  type IIconSet,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { IStyleBase } from "@univerjs/core";
import { areaAddress, cellAddress } from "../../../domain/sheet/addresses";
import { callsOwnFunction } from "../../../domain/sheet/own-functions";
import type { SheetArea } from "../../engine/areas";
import type { StoredFormat } from "../../excel-host/stored-format";
import { ownValue } from "../../../domain/sheet/own-value";
import type { FileBound, FileRule } from "../../excel-host/file-rule";
import { conditionFormula } from "./cell-conditions";
import { lookOf } from "./format-look";
import { absolute, fromCell } from "./relative-formula";

/** Excel's own colours for a bar that was given none. */
const BAR = "#638EC6";
const BAR_BELOW_ZERO = "#FF0000";

type Config = IConditionalFormattingRuleConfig;

/** The formulas that the grid can work out: those of the add-in itself have no place in a format, in Excel neither. */
export type CanCalculate = (formula: string) => boolean;

/**
 * A format in the terms of the grid.
 *
 * @param areas those on one sheet, sorted by row and column; a formula is about the first cell of the first one
 * @param first where the recorded formula starts from
 * @returns null where the grid cannot draw it
 */
export function ruleOf(
  format: StoredFormat,
  areas: readonly SheetArea[],
  first: SheetArea,
  canCalculate: CanCalculate,
): Config | null {
  const { rule } = format;
  const top = areas[0] ?? first;
  const byFormula = (formula: string | null, from: SheetArea): Config | null => {
    const moved = formula === null ? null : fromCell(formula, from, top);
    if (moved === null || callsOwnFunction(moved) || !canCalculate(moved)) return null;
    return highlight(lookOf(format), { subType: CFSubRuleType.formula, value: moved });
  };
  if (rule === null) {
    if (format.type === "Custom") return byFormula(format.formula, first);
    return format.type === "DataBar" ? recordedBar(format, areas) : null;
  }
  switch (rule.type) {
    case "colorScale":
      return colorScale(rule);
    case "dataBar":
      return fileBar(rule);
    case "iconSet":
      return iconSet(rule);
    case "duplicateValues":
      return highlight(lookOf(format), { subType: CFSubRuleType.duplicateValues });
    case "uniqueValues":
      return highlight(lookOf(format), { subType: CFSubRuleType.uniqueValues });
    case "top10":
      return rank(rule, lookOf(format));
    case "aboveAverage":
      return average(rule, lookOf(format));
    default:
      return rule.type === "expression" || rule.type === "cellIs"
        ? byFormula(conditionFormula(rule, cellAddress(first)), first)
        : byFormula(conditionFormula(rule, cellAddress(top)), top);
  }
}

function highlight(style: IStyleBase, what: object): Config {
  return { type: CFRuleType.highlightCell, style, ...what } as Config;
}

function bar(min: IValueConfig, max: IValueConfig, look: { color: string; gradient: boolean; value: boolean }): Config {
  return {
    type: CFRuleType.dataBar,
    isShowValue: look.value,
    config: { min, max, isGradient: look.gradient, positiveColor: look.color, nativeColor: BAR_BELOW_ZERO },
  };
}

function recordedBar({ dataBar }: StoredFormat, areas: readonly SheetArea[]): Config | null {
  const cells = areas.map((area) => absolute(areaAddress(area))).join(",");
  const bound = (name: string, automatic: IValueConfig): IValueConfig | null => {
    const rule = ownValue(dataBar, name) as Excel.ConditionalDataBarRule | undefined;
    if (rule === undefined || rule.type === "Automatic") return automatic;
    const formula = rule.formula ?? "";
    switch (rule.type) {
      case "LowestValue":
        return { type: CFValueType.min };
      case "HighestValue":
        return { type: CFValueType.max };
      case "Percent":
        return valueBound(CFValueType.percent, formula);
      case "Percentile":
        return valueBound(CFValueType.percentile, formula);
      default:
        return valueBound(CFValueType.num, formula);
    }
  };
  const min = bound("lowerBoundRule", { type: CFValueType.formula, value: `=MIN(0,${cells})` });
  const max = bound("upperBoundRule", { type: CFValueType.max });
  const look = {
    color: (dataBar["positiveFormat.fillColor"] ?? BAR) as string,
    gradient: (dataBar["positiveFormat.gradientFill"] ?? true) as boolean,
    value: true,
  };
  return min === null || max === null ? null : bar(min, max, look);
}

function fileBar({ dataBar }: FileRule): Config | null {
  const [min = null, max = null] = (dataBar?.cfvo ?? []).map(boundOf);
  if (dataBar === undefined || min === null || max === null) return null;
  const { color, gradient = true, showValue = true } = dataBar;
  return bar(min, max, { color: rgb(color), gradient, value: showValue });
}

function colorScale({ colorScale: scale }: FileRule): Config | null {
  if (scale === undefined || scale.cfvo.length !== scale.colors.length) return null;
  const steps = scale.cfvo.map(boundOf);
  const config = steps.flatMap((value, index) =>
    value === null ? [] : [{ index, value, color: rgb(scale.colors[index] ?? "") }],
  );
  return config.length === steps.length && config.length > 1 ? { type: CFRuleType.colorScale, config } : null;
}

function iconSet({ iconSet: icons }: FileRule): Config | null {
  const group = iconGroup.flatMap((one) => one.group).find(({ name }) => (name as string) === icons?.iconSet);
  if (icons === undefined || group === undefined) return null;
  const { name: type, list } = group;
  const count = list.length;
  const bounds = icons.cfvo.map(boundOf);
  if (bounds.length !== count) return null;
  // A file has the lowest first, the grid the highest; its icons start with the best.
  const config = [...bounds].reverse().flatMap((value, index): IIconSet["config"] => {
    const iconId = String(icons.reverse === true ? count - 1 - index : index);
    return value === null ? [] : [{ operator: CFNumberOperator.greaterThanOrEqual, value, iconType: type, iconId }];
  });
  if (config.length !== count) return null;
  return { type: CFRuleType.iconSet, isShowValue: icons.showValue ?? true, config };
}

function rank({ rank: value, percent = false, bottom = false }: FileRule, style: IStyleBase): Config | null {
  if (value === undefined) return null;
  return highlight(style, { subType: CFSubRuleType.rank, value, isPercent: percent, isBottom: bottom });
}

function average({ aboveAverage, equalAverage = false, stdDev }: FileRule, style: IStyleBase): Config | null {
  if (aboveAverage === undefined || stdDev !== undefined) return null;
  const [strict, orEqual] = aboveAverage
    ? [CFNumberOperator.greaterThan, CFNumberOperator.greaterThanOrEqual]
    : [CFNumberOperator.lessThan, CFNumberOperator.lessThanOrEqual];
  return highlight(style, { subType: CFSubRuleType.average, operator: equalAverage ? orEqual : strict });
}

function boundOf({ type, value = "" }: FileBound): IValueConfig | null {
  if (type === "min" || type === "max") return { type: CFValueType[type] };
  if (type === "formula") return valueBound(CFValueType.formula, value);
  return valueBound(CFValueType[type], value);
}

/** A number, or a formula in its place; a share by formula cannot be drawn. */
function valueBound(type: CFValueType, value: string): IValueConfig | null {
  const text = value.trim();
  const number = Number(text);
  if (text !== "" && !Number.isNaN(number) && type !== CFValueType.formula) return { type, value: number };
  if (text === "" || (type !== CFValueType.num && type !== CFValueType.formula)) return null;
  return { type: CFValueType.formula, value: text.startsWith("=") ? text : `=${text}` };
}

/** "FF638EC6", "638EC6" and "#638EC6" are one colour. */
function rgb(color: string): string {
  return `#${color.replace(/^#/, "").slice(-6)}`;
}
