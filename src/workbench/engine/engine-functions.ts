// SPDX-License-Identifier: EUPL-1.2

import { BooleanNumber } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { CellValue } from "../../domain/sheet/snapshot";
import { PENDING, errorOf, valueOf, type EngineCell } from "./cells";
import type { UniverContext } from "./univer-context";

/** Answered for a call that will have a result later. */
export const NO_RESULT_YET = Symbol("no result yet");

/** An error as value of a cell, by its English text. */
interface CellError {
  readonly error: string;
}
export type CellResult = CellValue | CellError;
export type FunctionResult = CellResult | readonly (readonly CellResult[])[] | typeof NO_RESULT_YET;

/** What a formula passes: one value (null where it is left out), or a range, in which "" is a blank cell. */
export type FunctionArgument = CellResult | null | readonly (readonly CellResult[])[];

export interface EngineFunction {
  /** With namespace, in upper case. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
  /** Never throws. NO_RESULT_YET makes the cell show #BUSY!. */
  evaluate(cell: EngineCell, args: readonly FunctionArgument[]): FunctionResult;
}

/** Makes a function known to formulas, and to those who type them. */
export function defineFunction(context: UniverContext, definition: EngineFunction): void {
  const { name, description, parameters } = definition;
  context.injector.get(IFunctionService).registerExecutors(new Executor(definition));
  context.injector
    .get(IDescriptionService)
    .registerDescriptions([
      {
        functionName: name,
        functionType: FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: "",
          require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
          repeat: BooleanNumber.FALSE,
        })),
      },
    ]);
}

/** Univer's facade offers no way to tell a blank cell, a left-out argument and 0 apart, so this is its own kind of function. */
class Executor extends BaseFunction {
  readonly #definition: EngineFunction;

  constructor(definition: EngineFunction) {
    super(definition.name);
    this.#definition = definition;
  }

  /** Excel hands a text over as it is; Univer would make 2 January of "1-2-2026". */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    // Excel calls no function for a name that nothing has; an error in a cell that is referred to is passed on.
    if (variants.some((one) => !one.isReferenceObject() && isUnknownName(one as BaseValueObject)))
      return ErrorValueObject.create(ErrorType.NAME);
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    return resultObject(this.#definition.evaluate(cell, variants.map(argumentOf)));
  }
}

const isUnknownName = (value: BaseValueObject): boolean =>
  value instanceof ErrorValueObject && value.getErrorType() === ErrorType.NAME;

function argumentOf(variant: FunctionVariantType): FunctionArgument {
  const value = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
  if (value.isArray())
    return (value as ArrayValueObject).getArrayValue().map((row) => row.map((one) => scalarOf(one ?? null) ?? ""));
  return scalarOf(value);
}

function scalarOf(value: BaseValueObject | null): CellResult | null {
  if (!value || value.isNull()) return null;
  if (value instanceof ErrorValueObject) return { error: String(valueOf({ v: value.getErrorType() })) };
  return value.getValue();
}

function resultObject(result: FunctionResult): BaseValueObject {
  if (result === NO_RESULT_YET) return ErrorValueObject.create(PENDING);
  if (!isGrid(result)) return scalarObject(result);
  const rows = result.map((row) => row.map(scalarObject));
  const columnCount = rows[0]?.length ?? 0;
  if (columnCount === 0) return ErrorValueObject.create(ErrorType.CALC);
  const [only] = rows.length === 1 && columnCount === 1 ? (rows[0] ?? []) : [];
  return (
    only ??
    ArrayValueObject.create({
      calculateValueList: rows,
      rowCount: rows.length,
      columnCount,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    })
  );
}

function isGrid(result: FunctionResult): result is readonly (readonly CellResult[])[] {
  return Array.isArray(result);
}

function scalarObject(value: CellResult): BaseValueObject {
  if (typeof value === "object") return ErrorValueObject.create(errorOf(value.error));
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
}
