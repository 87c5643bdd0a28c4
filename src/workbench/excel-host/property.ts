// SPDX-License-Identifier: EUPL-1.2

/** How a property is read from, and written to, what the object stands for. */
export interface Property<Target, Value> {
  get(target: Target): Value;
  set?(target: Target, value: Value): void;
}
