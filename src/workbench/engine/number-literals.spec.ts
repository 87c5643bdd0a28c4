// SPDX-License-Identifier: EUPL-1.2

import { StringValueObject, ValueObjectFactory } from "@univerjs/engine-formula";
import { readNumberLiterals } from "./number-literals";

beforeAll(readNumberLiterals);

/** What a formula gets for a text between its quotation marks or in a cell, asked twice: the second time it may be remembered. */
function twice(raw: string): [value: unknown, isText: boolean] {
  const [first, second] = [ValueObjectFactory.create(raw), ValueObjectFactory.create(raw)];
  const [one, other] = [first, second].map((value) => [value.getValue(), value instanceof StringValueObject] as const);
  expect(other).toEqual(one);
  // What formulas calculate with is theirs: nobody else has it.
  if (first instanceof StringValueObject) expect(second).not.toBe(first);
  return [one![0], one![1]];
}

test.each([
  ['"Noord-Holland"', "Noord-Holland"],
  ["Noord-Holland", "Noord-Holland"],
  ['"een ""ander"" woord"', 'een "ander" woord'],
  ['"12 plaatsen"', "12 plaatsen"],
  ['""', ""],
])("the text %s stays the text %s", (raw, text) => {
  expect(twice(raw)).toEqual([text, true]);
});

test.each([
  ["1E-6", 0.000001],
  ["1.50", 1.5],
  [".5", 0.5],
  ['"20%"', 0.2],
  ['"2012-12-12"', 41255],
  ["TRUE", true],
])("%s is no text, the first time nor the second", (raw, value) => {
  const [seen, isText] = twice(raw);
  expect(isText).toBe(false);
  expect(typeof value === "boolean" ? Boolean(seen) : seen).toBe(value);
});

test("an error and a row of values are no text either", () => {
  for (const raw of ["#N/A", "{1,2}"])
    for (let turn = 0; turn < 2; turn += 1)
      expect(ValueObjectFactory.create(raw)).not.toBeInstanceOf(StringValueObject);
});

test("after more texts than are remembered each is still read for what it is", () => {
  for (let at = 0; at < 10_050; at += 1) ValueObjectFactory.create(`"woord ${String(at)}"`);
  expect(twice('"woord 3"')).toEqual(["woord 3", true]);
  expect(twice('"20%"')).toEqual([0.2, false]);
});
