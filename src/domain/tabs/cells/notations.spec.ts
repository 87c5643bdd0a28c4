// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import type { CellValue } from "../../sheet/snapshot";
import type { Cell } from "../cell";
import { parseNumber } from "./number";
import { readPercentage } from "./read-percentage";
import { readPlaces, type ColumnHabits } from "./read-places";

/** Whatever number is written in a notation reads back as that number, or is told to be unsure: never as another number. */

const RUNS = { numRuns: 600, seed: 20_250_901 };
const HABITS: ColumnHabits = {
  pairs: false,
  single: false,
  amvFirst: false,
  withTotal: false,
  numeric: false,
  largest: 14_910,
  signed: true,
  date1904: false,
};

const cell = (value: CellValue): Cell => ({
  at: { tab: "Voortgang", row: 1, column: 1 },
  value,
  text: String(value),
  formula: "",
  numberFormat: "General",
  type: typeof value === "number" ? "number" : "text",
});

const places = fc.oneof(
  fc.integer({ min: 0, max: 999 }),
  fc.integer({ min: 0, max: 120_000 }),
  fc.constantFrom(0, 1, 10, 100, 999, 1000, 1001, 10_000, 14_910, 100_000),
);
const thousandsMark = fc.constantFrom(".", " ", "\u00a0", "\u202f", "\u2009", "");
const sign = fc.constantFrom<readonly [string, number]>(["", 1], ["+", 1], ["-", -1], ["\u2212", -1], ["\u2013", -1]);
const edges = fc.constantFrom<readonly [string, string]>(
  ["", ""],
  [" ", ""],
  ["", "\u00a0"],
  ["\u200b", ""],
  ["", " *"],
  ["", " plaatsen"],
  ["€ ", ""],
);

const grouped = (value: number, mark: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
const unsureOf = (value: number | null, wanted: number, remarks: readonly { kind: string }[]): boolean =>
  value === wanted || remarks.some(({ kind }) => kind === "thousands-point" || kind === "fraction");

test("whole numbers with any thousands mark and sign", () => {
  fc.assert(
    fc.property(places, thousandsMark, sign, edges, (value, mark, [signText, factor], [before, after]) => {
      const reading = readPlaces(cell(`${before}${signText}${grouped(value, mark)}${after}`), HABITS);
      if (reading.kind === "unreadable") return before === "€ " && signText !== "";
      return reading.kind === "amount" && (reading.value ?? NaN) + 0 === factor * value + 0;
    }),
    RUNS,
  );
});

test("English thousands commas: the number, or a remark that it may be a decimal comma", () => {
  fc.assert(
    fc.property(places, sign, (value, [signText, factor]) => {
      // Read wrongly, "1,000" would be 1.
      const reading = readPlaces(cell(`${signText}${grouped(value, ",")}`), HABITS);
      return (
        reading.kind === "unreadable" ||
        (reading.kind === "amount" && unsureOf(reading.value, factor * value + 0, reading.remarks))
      );
    }),
    RUNS,
  );
});

test("decimals, Dutch and English, are read exactly or told to be unsure", () => {
  const decimals = fc.tuple(
    fc.integer({ min: 0, max: 99_999 }),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 }).map((digits) => digits.join("")),
  );
  const notation = fc.constantFrom<readonly [string, string]>(["", ","], [".", ","], [" ", ","], ["", "."], [",", "."]);
  fc.assert(
    fc.property(decimals, notation, ([whole, fraction], [mark, point]) => {
      const text = `${grouped(whole, mark)}${point}${fraction}`;
      const number = parseNumber(text);
      const wanted = Number(`${String(whole)}.${fraction}`);
      if (number === null || number.value === wanted || number.ambiguous) return true;
      // "1.234" is a Dutch thousand: a text cannot say otherwise.
      return (
        point === "." &&
        !text.includes(",") &&
        fraction.length === 3 &&
        number.value === Number(`${String(whole)}${fraction}`)
      );
    }),
    { ...RUNS, numRuns: 2000 },
  );
});

test("pairs", () => {
  const missing = fc.constantFrom("-", "n.v.t.", "?", "–");
  const side = fc.oneof(
    places.map((value): readonly [string, number | null] => [String(value), value]),
    places.map((value): readonly [string, number | null] => [grouped(value, "."), value]),
    missing.map((word): readonly [string, null] => [word, null]),
  );
  fc.assert(
    fc.property(
      side,
      side,
      fc.constantFrom("/", " / ", "/ ", " /", "\u00a0/\u00a0"),
      ([left, regulier], [right, amv], slash) => {
        const reading = readPlaces(cell(`${left}${slash}${right}`), { ...HABITS, pairs: true });
        return reading.kind === "pair" && reading.regulier === regulier && reading.amv === amv;
      },
    ),
    RUNS,
  );
});

test("a pair in a column of single numbers is never one number", () => {
  fc.assert(
    fc.property(places, places, (regulier, amv) => {
      const reading = readPlaces(cell(`${String(regulier)}/${String(amv)}`), HABITS);
      return (
        reading.kind === "unreadable" ||
        (reading.kind === "pair" && reading.regulier === regulier && reading.amv === amv)
      );
    }),
    RUNS,
  );
});

test("a number with its percentage and its difference", () => {
  const percent = fc.option(fc.tuple(fc.integer({ min: 0, max: 140 }), fc.constantFrom("", ",5", ",25")), {
    nil: null,
  });
  const change = fc.option(
    fc.tuple(fc.constantFrom<readonly [string, number]>(["+", 1], ["-", -1], ["\u2212", -1]), places),
    { nil: null },
  );
  fc.assert(
    fc.property(
      places,
      thousandsMark,
      percent,
      change,
      fc.constantFrom(" ", ""),
      (value, mark, stated, changed, gap) => {
        const share = stated === null ? "" : `${gap}(${String(stated[0])}${stated[1]}%)`;
        const difference = changed === null ? "" : ` ${changed[0][0]}${grouped(changed[1], ".")}`;
        const reading = readPlaces(cell(`${grouped(value, mark)}${share}${difference}`), HABITS);
        // Without a percentage between them "100 -150" may be a range.
        if (reading.kind === "unreadable") return stated === null && changed !== null;
        if (reading.kind !== "amount" || reading.value !== value) return false;
        const wanted = stated === null ? null : Number(`${String(stated[0])}${stated[1].replace(",", ".")}`);
        return (
          (reading.percentage?.percent ?? null) === wanted &&
          (reading.difference === null ? null : reading.difference + 0) ===
            (changed === null ? null : changed[0][1] * changed[1] + 0)
        );
      },
    ),
    RUNS,
  );
});

test("percentages in a column of their own", () => {
  const style = fc.constantFrom<(whole: number) => string>(
    (whole) => `${String(whole)}%`,
    (whole) => `${String(whole)} %`,
    (whole) => `${String(whole)},5%`,
    (whole) => `${String(whole)}.5%`,
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 140 }), style, (whole, write) => {
      const text = write(whole);
      const reading = readPercentage(cell(text), true);
      return (
        reading.kind === "percentage" &&
        reading.percent === (text.includes("5%") && /[.,]5%$/.test(text) ? whole + 0.5 : whole)
      );
    }),
    RUNS,
  );
});

test("whatever is typed: a number that comes out stands in the text, digit for digit", () => {
  const typed = fc.string({
    unit: fc.constantFrom(...Array.from("0123456789.,- +%()/€ax\u00a0\u200b*")),
    maxLength: 12,
  });
  fc.assert(
    fc.property(typed, (text) => {
      const reading = readPlaces(cell(text), HABITS);
      if (reading.kind !== "amount" || reading.value === null) return true;
      const digits = text.replace(/\D/g, "");
      return (
        digits.includes(
          String(Math.abs(reading.value))
            .replace(/\D/g, "")
            .replace(/^0+(?=\d)/, ""),
        ) ||
        (reading.value === 0 && /^[^\d]*\(\s*0/.test(text))
      );
    }),
    { ...RUNS, numRuns: 4000 },
  );
});
