// SPDX-License-Identifier: EUPL-1.2
import { entryOf } from "../../domain/journal/journal.fixture";
import { readJournal } from "./journal-format";

const old = Object.fromEntries(Object.entries(entryOf("5", "a", "b")).filter(([name]) => name !== "group"));
const read = (stored: unknown) => readJournal(stored).value;

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
  expect(readJournal([{ ...old, kind: "onbekend" }, { ...old, before: null }, "x", old])).toEqual({
    value: [{ ...old, group: "5" }],
    whole: false,
  });
  expect(readJournal([old, old]).whole).toBe(true);
});
