// SPDX-License-Identifier: EUPL-1.2

import {
  ErrorValueObject,
  type ArrayValueObject,
  type BaseFunction,
  type FunctionVariantType,
  type IFunctionService,
} from "@univerjs/engine-formula";
import { PENDING } from "./cells";

/** What makes another answer of an error. */
const CATCHES = [
  "IFERROR",
  "ISERROR",
  "ISERR",
  "ISNUMBER",
  "ISTEXT",
  "ISNONTEXT",
  "ISLOGICAL",
  "ISBLANK",
  "ERROR.TYPE",
];

/** Lets a formula that asks about a value that is not calculated be not calculated itself: IFERROR makes no 0 of what is not known here. */
export function passPendingOn(functions: IFunctionService): void {
  for (const name of CATCHES) {
    const executor = functions.getExecutor(name);
    if (executor !== undefined && executor !== null) wrap(executor);
  }
}

function wrap(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...variants) =>
    variants.slice(0, 1).some(isPending) ? ErrorValueObject.create(PENDING) : calculate(...variants);
}

function isPending(variant: FunctionVariantType): boolean {
  if (variant instanceof ErrorValueObject) return variant.getErrorType() === PENDING;
  if (variant.isReferenceObject() || !variant.isArray()) return false;
  const rows = (variant as ArrayValueObject).getArrayValue();
  return rows.some((row) => row.some((one) => one instanceof ErrorValueObject && one.getErrorType() === PENDING));
}
