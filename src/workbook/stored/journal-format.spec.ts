// SPDX-License-Identifier: EUPL-1.2
import { foldedOf } from "../../domain/journal/folded";
import { blockOf, entryOf } from "../../domain/journal/journal.fixture";
import { sameData } from "../../domain/sheet/same-data";
import { JOURNAL_LAYOUT } from "./journal-format";

const old = Object.fromEntries(Object.entries(entryOf("5", "a", "b")).filter(([name]) => name !== "group"));
const readKept = (kept: unknown) => JOURNAL_LAYOUT.part({ kept });
const read = (stored: unknown) => readKept(stored).value;

it("makes an entry of the version before a group of its own", () => {
  expect(read([old, { ...old, id: "4" }])).toEqual([
    { ...old, group: "5" },
    { ...old, id: "4", group: "4" },
  ]);
});

it("keeps the group of entries that were written together", () => {
  const entries = ["6", "5"].map((id) => ({ ...old, id, group: "5" }));
  expect(read(JSON.parse(JSON.stringify(entries)))).toEqual(entries);
});

it("gives an id that comes twice another one, the same at each reading", () => {
  const twice = [old, { ...old, id: "5-2" }, old, old];
  const ids = read(twice).map(({ id }) => id);
  expect(ids).toEqual(["5", "5-2", "5-3", "5-4"]);
  expect(read(twice).map(({ id }) => id)).toEqual(ids);
  expect(read(read(twice)).map(({ id }) => id)).toEqual(ids);
});

it("keeps the sheet and the names of the rows where they are told, and no more than that", () => {
  const known = { ...old, group: "5", sheetId: "{1}", rows: [["Urk", "", "noord"], []] };
  expect(read(JSON.parse(JSON.stringify([known])))).toEqual([known]);
  expect(Object.keys(read([old])[0]!)).not.toContain("rows");
});

it("drops an entry that cannot be used, and no other", () => {
  expect(readKept([{ ...old, kind: "onbekend" }, { ...old, before: null }, "x", old])).toEqual({
    value: [{ ...old, group: "5" }],
    whole: false,
    rest: { kept: [{ ...old, kind: "onbekend" }, { ...old, before: null }, "x"] },
  });
  expect(readKept([old, old]).whole).toBe(true);
});

it("keeps what is folded beside the entries, where the version before leaves it out", () => {
  const converted = { ...blockOf("3", "B1:B2", [["=A"], ["=B"]], [[7], [8]]), tab: "Cijfers" };
  const journal = [entryOf("5", "a", "b"), ...foldedOf([entryOf("4", "a", "b"), converted])];
  const stored = JSON.parse(JSON.stringify(JOURNAL_LAYOUT.content(journal))) as Record<string, unknown>;
  expect(stored["kept"]).toEqual([entryOf("5", "a", "b")]);
  expect(JOURNAL_LAYOUT.part(stored)).toEqual({ value: journal, whole: true });
  expect(sameData(JOURNAL_LAYOUT.part(stored).value, journal)).toBe(true);
  expect(JOURNAL_LAYOUT.content([])).toEqual({ kept: [] });
  expect(JOURNAL_LAYOUT.part({ kept: [], ingekort: "kapot" })).toEqual({
    value: [],
    whole: false,
    rest: { kept: [], ingekort: "kapot" },
  });
});
