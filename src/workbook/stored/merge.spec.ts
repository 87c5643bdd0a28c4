// SPDX-License-Identifier: EUPL-1.2
import { DEFAULT_SETTINGS } from "../../domain/settings";
import { mergeEmpty, mergeList, mergeSettings } from "./merge";

interface Entry {
  readonly id: string;
  readonly time: string;
  readonly more?: string;
}
const merge = mergeList<Entry>((a, b) => a.id === b.id);
const of = (id: string, time: string, more?: string): Entry => ({ id, time, ...(more !== undefined && { more }) });

it("puts entries back by their time, once", () => {
  const there = [of("3", "c"), of("1", "a")];
  expect(merge(there, [of("2", "b"), of("1", "a")])).toEqual({
    value: [of("3", "c"), of("2", "b"), of("1", "a")],
    left: null,
  });
});

it("takes the entry that says more, and leaves one that says something else", () => {
  expect(merge([of("1", "a")], [of("1", "a", "x")])).toEqual({ value: [of("1", "a", "x")], left: null });
  expect(merge([of("1", "a", "x")], [of("1", "a")])).toEqual({ value: [of("1", "a", "x")], left: null });
  expect(merge([of("1", "a", "x")], [of("1", "a", "y")])).toEqual({
    value: [of("1", "a", "x")],
    left: [of("1", "a", "y")],
  });
});

it("puts one value back where there is none", () => {
  expect(mergeEmpty<string | null>(null)(null, "a")).toEqual({ value: "a", left: null });
  expect(mergeEmpty<string | null>(null)("b", "a")).toEqual({ value: "b", left: "a" });
  expect(mergeEmpty<string | null>(null)("b", null)).toEqual({ value: "b", left: null });
});

it("puts a setting back where the standard holds, and leaves what is in the way of another choice", () => {
  const there = { ...DEFAULT_SETTINGS, prognoseFactor: 3, tabKinds: { A: "mutaties" } as const };
  const back = {
    ...DEFAULT_SETTINGS,
    prognoseFactor: 2,
    duurzaamJaren: 4,
    tabKinds: { A: "geen", B: "geen" } as const,
  };
  expect(mergeSettings(there, back)).toEqual({
    value: { ...there, duurzaamJaren: 4, tabKinds: { A: "mutaties", B: "geen" } },
    left: { ...DEFAULT_SETTINGS, prognoseFactor: 2, tabKinds: { A: "geen" } },
  });
});
