// SPDX-License-Identifier: EUPL-1.2

import type { CellValue } from "../../sheet/snapshot";
import type { Cell } from "../cell";
import { readPlaces, usablePlaces, type ColumnHabits } from "./read-places";

const HABITS: ColumnHabits = {
  pairs: false,
  single: false,
  amvFirst: false,
  withTotal: false,
  numeric: false,
  largest: 0,
  signed: false,
  date1904: false,
};

function cell(value: CellValue, numberFormat = "General", text = String(value)): Cell {
  const type =
    value === "" ? "blank" : typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text";
  return { at: { tab: "Tabblad", row: 0, column: 0 }, value, text, formula: "", numberFormat, type };
}

const read = (value: CellValue, habits: Partial<ColumnHabits> = {}) =>
  readPlaces(cell(value), { ...HABITS, ...habits });
const amount = (value: number | null, percent?: number, difference?: number) => ({
  kind: "amount",
  value,
  percentage: percent === undefined ? null : { percent, decimals: 0 },
  difference: difference ?? null,
  remarks: [],
});

test("a fraction that would be far above every number of its table is no misread thousands point", () => {
  const habits = { ...HABITS, numeric: true, largest: 4800 };
  const cell = (value: number): Parameters<typeof readPlaces>[0] => ({
    value,
    text: String(value),
    numberFormat: "General",
    type: "number",
  });
  expect(readPlaces(cell(471.5), habits).remarks).toEqual([{ kind: "fraction" }]);
  expect(readPlaces(cell(4.507), habits).remarks).toEqual([{ kind: "thousands-point", proposed: 4507 }]);
});

describe("numbers of places", () => {
  it("reads the cells of the published tables", () => {
    expect(read("14.910")).toEqual(amount(14910));
    expect(read("4.837 (96%)")).toEqual(amount(4837, 96));
    expect(read("150(60%)")).toEqual(amount(150, 60));
    expect(read("4.567 (91%) -150")).toEqual(amount(4567, 91, -150));
    expect(read("12.202 (81%) +638")).toEqual(amount(12202, 81, 638));
    expect(read("- (0%)")).toEqual(amount(0, 0));
  });

  it("keeps the decimals of a stated percentage", () => {
    expect(read("12.202 (81,8 %)")).toMatchObject({ value: 12202, percentage: { percent: 81.8, decimals: 1 } });
  });

  it("tells unknown from nothing", () => {
    for (const word of ["-", "–", "n.v.t.", "Onbekend", ".", "x"])
      expect(read(word)).toEqual({ kind: "missing", word, remarks: [] });
    expect(read("")).toEqual({ kind: "blank", remarks: [] });
    expect(read("- (5%)").kind).toBe("unreadable");
  });

  it.each([
    "100-150",
    "100 - 150",
    "ca. 150",
    "±150",
    "150?",
    "138/36",
    "1/2/3",
    "150 (abc)",
    "(96%)",
    "4.567 (91%) -150 amv",
    "#WAARDE",
  ])("gives no number for %s", (text) => {
    expect(read(text).kind).toBe("unreadable");
  });

  it("reads a pair only where the column holds pairs", () => {
    expect(read("1160 / 0", { pairs: true })).toEqual({ kind: "pair", regulier: 1160, amv: 0, remarks: [] });
    expect(read("1.160/n.v.t.", { pairs: true })).toEqual({ kind: "pair", regulier: 1160, amv: null, remarks: [] });
    expect(read(4507, { pairs: true }).kind).toBe("unreadable");
    expect(read("4507", { pairs: true }).kind).toBe("unreadable");
    expect(read("n.v.t.", { pairs: true }).kind).toBe("missing");
    expect(read("138/", { pairs: true }).kind).toBe("unreadable");
    expect(read("138/36/2", { pairs: true }).kind).toBe("unreadable");
  });

  it("never reads a date as a number; it names what the pair may have been", () => {
    const aug8 = readPlaces(cell(45877, "d-mmm", "8-aug"), { ...HABITS, pairs: true });
    expect(aug8).toEqual({
      kind: "unreadable",
      text: "8-aug",
      remarks: [{ kind: "date-for-pair", candidates: ["8/8"] }],
    });
    const dec24 = readPlaces(cell(45627, "mmm-yy", "dec-24"), { ...HABITS, pairs: true });
    expect(dec24).toMatchObject({ remarks: [{ candidates: ["12/24", "12/2024", "1/12", "12/1"] }] });
  });

  it("sees a thousands point that was read as decimal, among thousands only", () => {
    expect(read(14.91, { largest: 14910 }).remarks).toEqual([{ kind: "thousands-point", proposed: 14910 }]);
    expect(read(1.38, { largest: 14910 }).remarks).toEqual([{ kind: "thousands-point", proposed: 1380 }]);
    expect(read(1.38).remarks).toEqual([{ kind: "fraction" }]);
    expect(read(0.5, { largest: 14910 }).remarks).toEqual([{ kind: "fraction" }]);
    expect(read("14,910").remarks).toEqual([{ kind: "thousands-point", proposed: 14910 }]);
  });

  it("remarks on negative places, but not on a mutatie", () => {
    expect(read(-5).remarks).toEqual([{ kind: "negative" }]);
    expect(read(-240, { signed: true }).remarks).toEqual([]);
    expect(usablePlaces(-5)).toBeNull();
    expect(usablePlaces(1.5)).toBeNull();
    expect(usablePlaces(0)).toBe(0);
  });

  it("remarks on a number as text only among real numbers", () => {
    expect(read("150", { numeric: true }).remarks).toEqual([{ kind: "number-as-text", value: 150 }]);
    expect(read("150").remarks).toEqual([]);
  });

  it("reads past footnotes, units and invisible characters, and says so", () => {
    expect(read("150*")).toMatchObject({ value: 150, remarks: [{ kind: "footnote", mark: "*" }] });
    expect(read("150²")).toMatchObject({ value: 150, remarks: [{ kind: "footnote", mark: "²" }] });
    expect(read("150 1)")).toMatchObject({ value: 150, remarks: [{ kind: "footnote", mark: "1)" }] });
    expect(read("150 plaatsen")).toMatchObject({ value: 150, remarks: [] });
    expect(read("\u200b150")).toMatchObject({ value: 150, remarks: [{ kind: "stray-characters", cleaned: "150" }] });
    expect(read("14\u00a0910")).toMatchObject({ value: 14910, remarks: [] });
  });
});

describe("marks and apostrophes", () => {
  it.each<[string, number | null]>([
    ["'60", 60],
    ["’60", 60],
    ["`60", 60],
    ["' 14.910", 14910],
    ["'-", null],
    ["'n.v.t.", null],
    ["38¹", 38],
    ["38₁", 38],
    ["¹ 38", 38],
    ["38 1)", 38],
    ["38 a)", 38],
    ["38*", 38],
    ["38 *)", 38],
    ["14.910 ¹ ²", 14910],
  ])("%s is %p", (text, value) => {
    const { kind, ...reading } = read(text);
    expect(kind === "missing" ? null : "value" in reading ? reading.value : kind).toBe(value);
  });

  it.each(["38¹2", "3'8", "60'", "38ᵉ", "1¹.000"])("%s has no certain reading", (text) =>
    expect(read(text)).toMatchObject({ kind: "unreadable" }),
  );

  it.each(["'100/12", "100/12²", "100¹/12", "100¹/12²", "100 1)/12", "100/12*"])("%s is the pair 100 and 12", (text) =>
    expect(read(text, { pairs: true })).toMatchObject({ kind: "pair", regulier: 100, amv: 12 }),
  );
});

describe("a number under a date format", () => {
  const dated = (value: number, habits: Partial<ColumnHabits>) =>
    readPlaces(cell(value, "d-m-yyyy", "15-3-1900"), { ...HABITS, ...habits });

  it("is that number in a column of one soort, where no date can be that old", () => {
    expect(dated(75, { single: true })).toMatchObject({ kind: "amount", value: 75 });
    expect(dated(59, { single: true, date1904: true })).toMatchObject({ kind: "amount", value: 59 });
  });

  it("is a pair that Excel made a date of among pairs, and unreadable where it may be a date", () => {
    expect(dated(75, { pairs: true })).toMatchObject({ kind: "unreadable", remarks: [{ kind: "date-for-pair" }] });
    expect(dated(45877, { single: true })).toMatchObject({ kind: "unreadable", remarks: [] });
    expect(dated(45877, {})).toMatchObject({ kind: "unreadable", remarks: [{ kind: "date-for-pair" }] });
  });
});
