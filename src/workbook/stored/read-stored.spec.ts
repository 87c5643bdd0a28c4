// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod/mini";
import { fieldsReader, listReader, readerOf, readStored, recordReader, storedText } from "./read-stored";

const DEFAULTS = { regel: "totaal", jaren: 5 };
const fields = fieldsReader<typeof DEFAULTS>(
  { regel: readerOf(z.string(), DEFAULTS.regel), jaren: readerOf(z.int(), DEFAULTS.jaren) },
  DEFAULTS,
);
const read = (found: unknown) => readStored(found, fields, DEFAULTS);

it("gives back what was stored", () => {
  expect(read(storedText({ regel: "regulier", jaren: 7 }))).toEqual({
    value: { regel: "regulier", jaren: 7 },
    problem: null,
  });
});

it("takes the default for a field that an earlier version did not have", () => {
  expect(read('{"version":1,"regel":"regulier"}')).toEqual({ value: { regel: "regulier", jaren: 5 }, problem: null });
});

it.each([undefined, null, "", "{", 12, [], "[1]", "null", '"tekst"'])(
  "calls %j damaged, and takes the defaults",
  (found) => {
    expect(read(found)).toEqual({ value: DEFAULTS, problem: "damaged" });
  },
);

it("calls damaged what has a bad field or no version, and takes what is good of it", () => {
  const good = { value: { regel: "regulier", jaren: 5 }, problem: "damaged" };
  expect(read({ version: 1, regel: "regulier", jaren: 2.5 })).toEqual(good);
  expect(read({ regel: "regulier", jaren: 5 })).toEqual(good);
});

it("reads nothing of what a later version wrote, whatever it looks like", () => {
  expect(read({ version: 2, regel: "regulier", jaren: 7 })).toEqual({ value: DEFAULTS, problem: "newer" });
});

describe("lists and records", () => {
  it("keep the good entries, and tell where one is missing", () => {
    expect(listReader(z.int())([1, "x", 3])).toEqual({ value: [1, 3], whole: false });
    expect(listReader(z.int())([1, 3])).toEqual({ value: [1, 3], whole: true });
    expect(listReader(z.int())({ 0: 1 })).toEqual({ value: [], whole: false });
    expect(recordReader(z.int())({ a: 1, b: "x" })).toEqual({ value: { a: 1 }, whole: false });
    expect(recordReader(z.int())({})).toEqual({ value: {}, whole: true });
    expect(recordReader(z.int())([1])).toEqual({ value: {}, whole: false });
  });
});
