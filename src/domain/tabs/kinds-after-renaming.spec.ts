// SPDX-License-Identifier: EUPL-1.2
import type { TabKinds } from "./table";
import { kindsAfterRenaming } from "./kinds-after-renaming";

const tabs = (...names: string[]) => names.map((name, id) => ({ id: String(id), name }));

test.each<[string, TabKinds, string[], string[], TabKinds]>([
  ["goes along", { A: "geen" }, ["A", "B"], ["C", "B"], { C: "geen" }],
  [
    "goes along where two tabs change names",
    { A: "geen", B: "mutaties" },
    ["A", "B"],
    ["B", "A"],
    { B: "geen", A: "mutaties" },
  ],
  ["stays where the tab keeps its name", { A: "geen" }, ["A", "B"], ["A", "C"], { A: "geen" }],
  ["stays for a tab that is gone", { B: "geen" }, ["A", "B"], ["A"], { B: "geen" }],
  ["wins from what was left by an earlier tab", { A: "geen", C: "mutaties" }, ["A"], ["C"], { C: "geen" }],
])("the word on a tab %s", (_, kinds, before, after, expected) =>
  expect(kindsAfterRenaming(kinds, tabs(...before), tabs(...after))).toEqual(expected),
);

test("nothing is made where nothing changes", () => {
  const kinds: TabKinds = { A: "geen" };
  expect(kindsAfterRenaming(kinds, tabs("A", "B"), tabs("A", "C"))).toBe(kinds);
});
