// SPDX-License-Identifier: EUPL-1.2

import {
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";

/** A number as formulas have it: "1E-6", "1.50", ".5". A text has its quotation marks here. */
const NUMBER = /^\s*(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?\s*$/i;

/** What JavaScript takes for a number and Excel for a text. */
const NO_NUMBER = /^\s*[+-]?(?:0[xob]\w+|Infinity)\s*$/i;

/** So many texts are remembered; then it starts anew. */
const MOST_TEXTS = 10_000;

let done = false;

/**
 * Univer takes a number in a formula for a text where it is not written as JavaScript writes it, and the text "0x10" for the number 16 where it is;
 * Excel does neither. For all engines, once.
 */
export function readNumberLiterals(): void {
  if (done) return;
  done = true;
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  // Univer forgets what it found to be no number or date, and looks for one again at each calculation of each formula.
  const texts = new Set<string>();
  ValueObjectFactory.create = (raw, ignoreNumberPattern) => {
    if (typeof raw !== "string") return create(raw, ignoreNumberPattern);
    if (NUMBER.test(raw)) return NumberValueObject.create(Number(raw));
    if (ignoreNumberPattern === true || texts.has(raw)) return create(raw, true);
    const value = create(raw, ignoreNumberPattern);
    if (value instanceof StringValueObject) {
      if (texts.size >= MOST_TEXTS) texts.clear();
      texts.add(raw);
    }
    return value;
  };
  const convert = Object.getOwnPropertyDescriptor(StringValueObject.prototype, "convertToNumberObjectValue");
  StringValueObject.prototype.convertToNumberObjectValue = function () {
    if (NO_NUMBER.test(this.getValue())) return ErrorValueObject.create(ErrorType.VALUE);
    return (convert?.value as typeof this.convertToNumberObjectValue).call(this);
  };
}
