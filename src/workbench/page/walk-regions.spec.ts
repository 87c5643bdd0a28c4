// SPDX-License-Identifier: EUPL-1.2
import { walkRegions } from "./walk-regions";

function walk(from: string | null, keys: readonly Partial<KeyboardEvent>[]) {
  let focused = from;
  const names = ["grid", "bar", "pane"];
  const press = walkRegions(names.map((name) => ({ hasFocus: () => focused === name, focus: () => (focused = name) })));
  const prevented = keys.map((key) => {
    const preventDefault = jest.fn();
    press({ ctrlKey: false, ...key, preventDefault, stopPropagation: jest.fn() } as unknown as KeyboardEvent);
    return preventDefault.mock.calls.length;
  });
  return { focused, prevented };
}

test.each([
  ["grid", 1, "bar"],
  ["grid", 2, "pane"],
  ["grid", 3, "grid"],
  [null, 1, "grid"],
] as const)("F6 from %s, %d times", (from, times, to) => {
  expect(
    walk(
      from,
      Array.from({ length: times }, () => ({ key: "F6" })),
    ).focused,
  ).toBe(to);
});

test.each([
  ["grid", 1, "pane"],
  ["pane", 2, "grid"],
  [null, 1, "pane"],
] as const)("Shift+F6 from %s, %d times", (from, times, to) => {
  expect(
    walk(
      from,
      Array.from({ length: times }, () => ({ key: "F6", shiftKey: true })),
    ).focused,
  ).toBe(to);
});

test("other keys are left to whom they are for", () => {
  expect(walk("grid", [{ key: "F5" }, { key: "F6", ctrlKey: true }])).toEqual({ focused: "grid", prevented: [0, 0] });
});
