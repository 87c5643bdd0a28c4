// SPDX-License-Identifier: EUPL-1.2

import type { SheetArea } from "../engine/areas";
import type { Lying } from "./line-steps";
import { movedArea } from "./lines";
import type { RecordedSparkline } from "./recorded";

/** What is its own area: a note, a link. */
export const AT_A_CELL: Lying<SheetArea, SheetArea> = {
  state: ({ sheetId, row, column, rowCount, columnCount }) => ({ sheetId, row, column, rowCount, columnCount }),
  set: (one, area) => void Object.assign(one, area),
  moved: movedArea,
};

interface SparklineState {
  readonly area: SheetArea;
  readonly dataRange: string;
}

/** One of which no cell is left that it shows goes, as it shows nothing. */
export const SPARKLINES: Lying<RecordedSparkline, SparklineState> = {
  state: (one) => ({ area: AT_A_CELL.state(one), dataRange: one.dataRange }),
  set: (one, { area, dataRange }) => void Object.assign(one, area, { dataRange }),
  moved({ area, dataRange }, lines) {
    const [left, shown] = [movedArea(area, lines), lines.formula(dataRange, area)];
    return left === null || shown.includes("#REF!") ? null : { area: left, dataRange: shown };
  },
};

interface WithRule {
  readonly properties: Record<string, unknown>;
  area: SheetArea;
}

interface ValidationState {
  readonly area: SheetArea;
  readonly rule: unknown;
}

/** Lists and other rules for what may be filled in: their formulas name the same cells. */
export const VALIDATIONS: Lying<WithRule, ValidationState> = {
  state: ({ area, properties }) => ({ area, rule: properties["rule"] }),
  set(one, { area, rule }) {
    one.area = area;
    if ("rule" in one.properties) one.properties["rule"] = rule;
  },
  moved({ area, rule }, lines) {
    const left = movedArea(area, lines);
    return left && { area: left, rule: withRuleFormulas(rule, (one) => lines.formula(one, area)) };
  },
};

/** A rule with other formulas, which it holds at any depth: texts that start with "=". */
export function withRuleFormulas(rule: unknown, to: (formula: string) => string): unknown {
  if (typeof rule === "string") return rule.startsWith("=") ? to(rule) : rule;
  if (typeof rule !== "object" || rule === null || Object.getPrototypeOf(rule) !== Object.prototype) return rule;
  return Object.fromEntries(Object.entries(rule).map(([name, one]) => [name, withRuleFormulas(one, to)]));
}
