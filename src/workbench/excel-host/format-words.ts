// SPDX-License-Identifier: EUPL-1.2

import { asXml, fromXml } from "../../xlsx/whole/as-xml";
import type { StoredFormat } from "./stored-format";
import type { FileBound, FileRule } from "./file-rule";
import { withRuleFormulas } from "./lying";

/** All of a conditional format in which formulas stand. */
export interface FormatWords {
  readonly formula: string;
  readonly rule: FileRule | null;
  /** Its scale, bar or icons in the format's own XML. */
  readonly drawn: string | undefined;
  /** Of a data bar that was asked for; what was not set is not there. */
  readonly bounds: Readonly<Record<string, unknown>>;
}

const BOUNDS = ["lowerBoundRule", "upperBoundRule"] as const;

export const wordsOf = ({ formula, rule, file, dataBar }: StoredFormat): FormatWords => ({
  formula,
  rule,
  drawn: file?.drawn,
  bounds: Object.fromEntries(BOUNDS.flatMap((name) => (name in dataBar ? [[name, dataBar[name]]] : []))),
});

export function setWords(format: StoredFormat, { formula, rule, drawn, bounds }: FormatWords): void {
  format.formula = formula;
  format.rule = rule;
  if (format.file !== undefined && drawn !== undefined) format.file = { ...format.file, drawn };
  Object.assign(format.dataBar, bounds);
}

/** The same with other formulas. */
export const withWords = ({ formula, rule, drawn, bounds }: FormatWords, to: (one: string) => string): FormatWords => ({
  formula: to(formula),
  rule: rule && ruleWith(rule, to),
  drawn: drawn?.replace(
    VALUE,
    (_, start: string, quote: string, value: string) => start + quote + asXml(to(fromXml(value))) + quote,
  ),
  bounds: withRuleFormulas(bounds, to) as FormatWords["bounds"],
});

/** The attribute of a bound that holds a number or a formula. */
const VALUE = /(<cfvo\b(?:\s+(?!val\b)\w+\s*=\s*(?:"[^"]*"|'[^']*'))*\s+val\s*=\s*)(["'])((?:(?!\2).)*)\2/gs;

function ruleWith(rule: FileRule, to: (one: string) => string): FileRule {
  const { formula, colorScale, dataBar, iconSet } = rule;
  const bounded = <T extends { readonly cfvo: readonly FileBound[] }>(drawn: T): T => ({
    ...drawn,
    cfvo: drawn.cfvo.map((bound) => (bound.value === undefined ? bound : { ...bound, value: to(bound.value) })),
  });
  return {
    ...rule,
    ...(formula !== undefined && { formula: typeof formula === "string" ? to(formula) : formula.map(to) }),
    ...(colorScale !== undefined && { colorScale: bounded(colorScale) }),
    ...(dataBar !== undefined && { dataBar: bounded(dataBar) }),
    ...(iconSet !== undefined && { iconSet: bounded(iconSet) }),
  };
}
