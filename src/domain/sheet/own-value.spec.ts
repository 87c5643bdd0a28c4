// SPDX-License-Identifier: EUPL-1.2
import { hasOwn, ownValue } from "./own-value";

const NAMES = Object.getOwnPropertyNames(Object.prototype);

it.each(NAMES)("has no %s that nobody put in it", (name) => {
  expect([ownValue({}, name), hasOwn({}, name)]).toEqual([undefined, false]);
  expect(ownValue({ other: 1 }, name)).toBeUndefined();
});

it.each(NAMES)("has the %s that somebody put in it", (name) => {
  const record = JSON.parse(`{"${name}": 7}`) as Record<string, number>;
  expect([ownValue(record, name), hasOwn(record, name)]).toEqual([7, true]);
  expect(ownValue(Object.fromEntries([[name, 8]]), name)).toBe(8);
});
