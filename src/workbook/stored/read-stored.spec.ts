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
    const rest = typeof found === "string" ? found : JSON.stringify(found);
    expect(read(found)).toEqual({ value: DEFAULTS, problem: "damaged", rest });
  },
);

it("calls damaged what has a bad field or no version, and takes what is good of it", () => {
  const good = { value: { regel: "regulier", jaren: 5 }, problem: "damaged" };
  const bad = { version: 1, regel: "regulier", jaren: 2.5 };
  expect(read(bad)).toEqual({ ...good, rest: '{"version":1,"jaren":2.5}' });
  expect(read({ regel: "regulier", jaren: 5 })).toEqual({ ...good, rest: '{"regel":"regulier","jaren":5}' });
});

it("keeps all of a text of which the data does not tell all", () => {
  for (const text of [
    '{"version":1, "jaren":2.5}',
    '{"version":1,"jaren":5,"jaren":2.5}',
    '{"version":1,"jaren":1e999}',
  ])
    expect(read(text)).toMatchObject({ problem: "damaged", rest: text });
});

it("keeps what it does not know", () => {
  expect(read('{"version":1,"jaren":7,"nieuw":[1],"__proto__":{"jaren":9}}')).toEqual({
    value: { regel: "totaal", jaren: 7 },
    problem: "damaged",
    rest: '{"version":1,"nieuw":[1],"__proto__":{"jaren":9}}',
  });
  expect(listReader(z.object({ a: z.int() }))([{ a: 1 }, { a: 2, b: 3 }])).toEqual({
    value: [{ a: 1 }, { a: 2 }],
    whole: false,
    rest: [{ a: 2, b: 3 }],
  });
});

it("reads nothing of what a later version wrote, whatever it looks like", () => {
  expect(read({ version: 2, regel: "regulier", jaren: 7 })).toEqual({ value: DEFAULTS, problem: "newer" });
});

describe("lists and records", () => {
  it("keep the good entries, and tell where one is missing", () => {
    expect(listReader(z.int())([1, "x", 3])).toEqual({ value: [1, 3], whole: false, rest: ["x"] });
    expect(listReader(z.int())([1, 3])).toEqual({ value: [1, 3], whole: true });
    expect(listReader(z.int())({ 0: 1 })).toEqual({ value: [], whole: false, rest: { 0: 1 } });
    expect(recordReader(z.int())({ a: 1, b: "x" })).toEqual({ value: { a: 1 }, whole: false, rest: { b: "x" } });
    expect(recordReader(z.int())({})).toEqual({ value: {}, whole: true });
    expect(recordReader(z.int())([1])).toEqual({ value: {}, whole: false, rest: [1] });
  });
});
