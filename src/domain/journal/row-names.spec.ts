// SPDX-License-Identifier: EUPL-1.2
import { parseAddress } from "../sheet/addresses";
import type { Area, CellValue } from "../sheet/snapshot";
import { blockOf, entryOf } from "./journal.fixture";
import type { JournalEntry } from "./journal";
import { cellHistory, endRows, hasSameRows, rowNames } from "./row-names";

const areaOf = (address: string) => parseAddress(address) as Area;

describe("what names the rows of an area", () => {
  const LINE = ["Almere", "Kerkweg 1", 1015, "=A1", "", "vol"];
  it.each([
    [
      "the texts to the left, no numbers, formulas or what stands to the right",
      "E2",
      [LINE],
      { rows: [["Almere", "Kerkweg 1"]] },
    ],
    [
      "a text after blank cells in its own column",
      "G2",
      [LINE],
      { rows: [["Almere", "Kerkweg 1", "", "", "", "vol"]] },
    ],
    ["of the first column what stands beside it", "A2", [LINE], { beside: [["", "Kerkweg 1", "1015", "", "", "vol"]] }],
    ["numbers where there are no texts", "C2", [[2025, 12, 3, "=A1"]], { beside: [["2025", "12"]] }],
    ["nothing where there is nothing", "C2", [["", "=A1", 3]], {}],
    ["the first and the last row", "B2:B9", [["Almere"], ["Zeewolde"]], { rows: [["Almere"], ["Zeewolde"]] }],
    ["a row without a name beside one that has it", "B2:B9", [[""], ["Zeewolde"]], { rows: [[], ["Zeewolde"]] }],
    ["of a long text the beginning", "B2", [[` ${"x".repeat(99)}`]], { rows: [["x".repeat(60)]] }],
  ])("%s", (_, address, lines, names) => expect(rowNames(lines, areaOf(address))).toEqual(names));

  it("stands in the first and the last row", () =>
    expect(["B2", "B2:B9", "B2:F2"].map((address) => endRows(areaOf(address)))).toEqual([[1], [1, 8], [1]]));
});

describe("the rows of an entry", () => {
  const named = (rows: readonly string[][], address = "C2"): JournalEntry => ({
    ...entryOf("9", "0", "", address),
    rows,
  });
  const same = (entry: JournalEntry, shown: readonly CellValue[][], journal: readonly JournalEntry[] = []) =>
    hasSameRows(entry, cellHistory(journal), shown);

  it("are the same whatever the numbers beside the names, and others under another name", () => {
    expect(same(named([["Urk"]]), [["Urk", 96]])).toBe(true);
    expect(same(named([["Urk"]]), [[" Urk ", 97]])).toBe(true);
    expect(same(named([["Urk"]]), [["Zeewolde", 96]])).toBe(false);
    expect(same(named([["Urk"]]), [["", ""]])).toBe(false);
    expect(same(named([["Urk", "noord"]]), [["Urk", "zuid"]])).toBe(false);
    expect(same(named([["Urk"], ["Almere"]], "C2:C7"), [["Urk"], ["Zeewolde"]])).toBe(false);
  });

  it("are confirmed by what stood beside them, and not said to be others by that", () => {
    const beside = { ...entryOf("9", "Urck", "Urk", "A2"), beside: [["", "96", "36"]] };
    expect(same(beside, [["Urck", 96, 36]])).toBe(true);
    expect(same(beside, [["Urck", 96, 37]])).toBeNull();
  });

  it("cannot be known without a name", () => expect(same(entryOf("9", "0", ""), [["Urk"]])).toBeNull());

  it("are the same where the journal tells of the other name, forth and back, and of that place only", () => {
    const fixed = entryOf("8", "Urck", "Urk", "A2");
    expect(same(named([["Urck"]]), [["Urk"]], [fixed])).toBe(true);
    expect(same(named([["Urk"]]), [["Urck"]], [fixed])).toBe(true);
    expect(same(named([["Urkk"]]), [["Urk"]], [fixed, entryOf("7", "Urkk", "Urck", "A2")])).toBe(true);
    expect(same(named([["Urck"]]), [["Urk"]], [{ ...fixed, address: "A3" }])).toBe(false);
    expect(same(named([["Urck"]]), [["Urk"]], [{ ...fixed, tab: "Elders" }])).toBe(false);
    expect(same(named([["Urck"]]), [["Zeewolde"]], [fixed])).toBe(false);
    expect(same(named([["12"]]), [["=A()"]], [blockOf("8", "A1:A2", [["=B()"], ["=A()"]], [[11], [12]])])).toBe(true);
  });
});
