// SPDX-License-Identifier: EUPL-1.2

export interface Piece<Target, Value> {
  /** @throws an Office error where the whole does not fit */
  of(target: Target): Target;
  readonly value: Value;
}

/** How a property is read from, and written to, what the object stands for. */
export interface Property<Target, Value> {
  get(target: Target): Value;
  set?(target: Target, value: Value): void;
  /** Where setting it takes more than one write: the piece and the value of each. */
  inPieces?(value: Value): readonly Piece<Target, Value>[];
}
