// SPDX-License-Identifier: EUPL-1.2

import { NumberValueObject, ValueObjectFactory } from "@univerjs/engine-formula";

/** A number as formulas have it: "1E-6", "1.50", ".5". A text has its quotation marks here. */
const NUMBER = /^\s*(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?\s*$/i;

let done = false;

/** Univer takes a number in a formula for a text where it is not written as JavaScript writes it; Excel does not. For all engines, once. */
export function readNumberLiterals(): void {
  if (done) return;
  done = true;
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (raw, ignoreNumberPattern) =>
    typeof raw === "string" && NUMBER.test(raw)
      ? NumberValueObject.create(Number(raw))
      : create(raw, ignoreNumberPattern);
}
