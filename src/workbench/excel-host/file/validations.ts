// SPDX-License-Identifier: EUPL-1.2

import type { DataValidation, ValidationOperator } from "hucre";
import { areaAddress, parseAddress } from "../../../domain/sheet/addresses";
import { fromFileNotation, toFileNotation } from "../../../xlsx/add-in-functions";
import type { RecordedValidation } from "../recorded";

/** The rules of Office.js that compare, with the word that a file has for each. */
const COMPARING = [
  ["wholeNumber", "whole"],
  ["decimal", "decimal"],
  ["date", "date"],
  ["time", "time"],
  ["textLength", "textLength"],
] as const;

interface Comparison {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
}

/** What may be filled in, in the terms of the host: one for each area. */
export function recordedValidations(validation: DataValidation, sheetId: string): RecordedValidation[] {
  const properties = {
    rule: ruleOf(validation),
    errorAlert: {
      title: validation.errorTitle ?? "",
      message: validation.errorMessage ?? "",
      showAlert: validation.showErrorMessage === true,
      style: capital(validation.errorStyle ?? "stop"),
    },
    prompt: {
      title: validation.inputTitle ?? "",
      message: validation.inputMessage ?? "",
      showPrompt: validation.showInputMessage === true,
    },
    ignoreBlanks: validation.allowBlank === true,
  };
  return validation.range.split(" ").flatMap((address) => {
    const area = parseAddress(address);
    return area === null ? [] : [{ properties: { ...properties }, area: { ...area, sheetId } }];
  });
}

function ruleOf({
  type,
  values,
  formula1 = "",
  formula2,
  operator = "between",
}: DataValidation): Excel.DataValidationRule {
  if (type === "list")
    return { list: { inCellDropDown: true, source: values?.join(",") ?? `=${fromFileNotation(bare(formula1))}` } };
  if (type === "custom") return { custom: { formula: `=${fromFileNotation(bare(formula1))}` } };
  const [name] = COMPARING.find(([, word]) => word === type) ?? ["custom"];
  const comparison = {
    formula1: asTyped(formula1),
    ...(formula2 !== undefined && { formula2: asTyped(formula2) }),
    operator: OPERATORS.find(([word]) => word === operator)?.[1] ?? "Between",
  };
  return { [name]: comparison };
}

const OPERATORS: readonly (readonly [ValidationOperator, string])[] = [
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
];

const asTyped = (written: string): string | number => {
  const formula = bare(written);
  return formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${fromFileNotation(formula)}`;
};

/** Some programs store the "=" too. */
const bare = (formula: string): string => formula.replace(/^=/, "");

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** As a file takes it; null where no rule was set. */
export function fileValidation({ area, properties }: RecordedValidation): DataValidation | null {
  const rule = properties["rule"] as Excel.DataValidationRule | undefined;
  const found = rule === undefined ? null : conditionOf(rule);
  if (found === null) return null;
  const alert = (properties["errorAlert"] ?? {}) as Partial<Excel.DataValidationErrorAlert>;
  const prompt = (properties["prompt"] ?? {}) as Partial<Excel.DataValidationPrompt>;
  return {
    ...found,
    range: areaAddress(area),
    allowBlank: properties["ignoreBlanks"] !== false,
    showErrorMessage: alert.showAlert !== false,
    errorStyle: (alert.style ?? "Stop").toLowerCase() as "information" | "stop" | "warning",
    ...(Boolean(alert.title) && { errorTitle: alert.title }),
    ...(Boolean(alert.message) && { errorMessage: alert.message }),
    ...(prompt.showPrompt === true || (Boolean(prompt.message) && prompt.showPrompt !== false)
      ? { showInputMessage: true }
      : {}),
    ...(Boolean(prompt.title) && { inputTitle: prompt.title }),
    ...(Boolean(prompt.message) && { inputMessage: prompt.message }),
  };
}

function conditionOf(
  rule: Excel.DataValidationRule,
): Pick<DataValidation, "formula1" | "formula2" | "operator" | "type" | "values"> | null {
  const source: unknown = rule.list?.source;
  if (typeof source === "string")
    return source.startsWith("=")
      ? { type: "list", formula1: toFileNotation(source) }
      : { type: "list", values: source.split(",").map((choice) => choice.trim()) };
  if (rule.custom !== undefined) return { type: "custom", formula1: toFileNotation(rule.custom.formula) };
  for (const [name, type] of COMPARING) {
    const comparison = rule[name] as Comparison | undefined;
    if (comparison === undefined) continue;
    const operator = OPERATORS.find(([, word]) => word === comparison.operator)?.[0] ?? "between";
    return {
      type,
      operator,
      formula1: spelled(comparison.formula1),
      ...(comparison.formula2 !== undefined &&
        comparison.formula2 !== "" && { formula2: spelled(comparison.formula2) }),
    };
  }
  return null;
}

const spelled = (bound: unknown): string => toFileNotation(String(bound));
