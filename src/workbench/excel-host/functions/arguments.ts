// SPDX-License-Identifier: EUPL-1.2

import type { CellResult, FunctionArgument } from "../../engine/engine-functions";
import { CustomFunctionError, ERROR_CODES } from "./custom-error";
import type { DataTypes } from "../data-types";
import type { FunctionsMetadata, ParameterMetadata } from "./metadata";

export type ShapedArguments =
  { readonly ok: true; readonly values: readonly unknown[] } | { readonly ok: false; readonly error: string };

/**
 * The arguments as Excel on the web hands them over: null where left out, "" for a blank cell,
 * an array of rows for a parameter that takes a range, and one value for any other.
 */
export function shapeArguments(
  args: readonly FunctionArgument[],
  parameters: readonly ParameterMetadata[],
  { allowErrorForDataTypeAny = false, allowCustomDataForDataTypeAny = false }: Omit<FunctionsMetadata, "functions">,
  dataTypes: Pick<DataTypes, "of">,
): ShapedArguments {
  const passed = (value: CellResult): unknown =>
    typeof value === "object" ? new CustomFunctionError(value.error) : (dataTypes.of(value) ?? value);
  const cellsOf = (argument: FunctionArgument): readonly (CellResult | null)[] =>
    isGrid(argument) ? argument.flat() : [argument];
  const tooMany = args.length > parameters.length;
  const missing = parameters.some(({ optional }, index) => optional !== true && (args[index] ?? null) === null);
  if (tooMany || missing) return { ok: false, error: ERROR_CODES.invalidValue };
  const values: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const argument = args[index] ?? null;
    const error = allowErrorForDataTypeAny ? undefined : errorIn(argument);
    if (error !== undefined) return { ok: false, error };
    if (!allowCustomDataForDataTypeAny && cellsOf(argument).some((cell) => dataTypes.of(cell) !== null))
      return { ok: false, error: ERROR_CODES.invalidValue };
    const value = parameter.dimensionality === "matrix" ? asMatrix(argument, passed) : asScalar(argument, passed);
    if (value === undefined) return { ok: false, error: ERROR_CODES.invalidValue };
    values.push(value);
  }
  return { ok: true, values };
}

type Pass = (value: CellResult) => unknown;

function asMatrix(argument: FunctionArgument, passed: Pass): unknown {
  if (argument === null) return null;
  return isGrid(argument) ? argument.map((row) => row.map(passed)) : [[passed(argument)]];
}

/** Undefined for a range of more than one cell, which fits no scalar. */
function asScalar(argument: FunctionArgument, passed: Pass): unknown {
  if (argument === null) return null;
  if (!isGrid(argument)) return passed(argument);
  const [[only] = []] = argument;
  return argument.length === 1 && argument[0]?.length === 1 && only !== undefined ? passed(only) : undefined;
}

function errorIn(argument: FunctionArgument): string | undefined {
  if (argument === null) return undefined;
  const cells = isGrid(argument) ? argument.flat() : [argument];
  return cells.find((cell) => typeof cell === "object")?.error;
}

function isGrid(argument: FunctionArgument): argument is readonly (readonly CellResult[])[] {
  return Array.isArray(argument);
}
