// SPDX-License-Identifier: EUPL-1.2
import { render } from "@testing-library/react";
import { KeepPlace } from "./keep-place";

const HEIGHT = 100;
let scrolled = 0;
const scrollBy = jest.fn((_x: number, y: number) => void (scrolled += y));

/** jsdom lays nothing out: items lie below each other, and the window was scrolled this far. */
beforeEach(() => {
  scrolled = 250;
  scrollBy.mockClear();
  Object.assign(window, { scrollBy });
  jest.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(function (this: HTMLElement) {
    const items = [...document.querySelectorAll("[data-key]")];
    return { top: items.indexOf(this) * HEIGHT - scrolled } as DOMRect;
  });
});
afterEach(() => void jest.restoreAllMocks());

function show(keys: string, version: number) {
  const listOf = (of: string, at: number) => (
    <KeepPlace version={at}>
      {[...of].map((key) => (
        <button key={key} data-key={key}>
          {key}
        </button>
      ))}
    </KeepPlace>
  );
  const { rerender } = render(listOf(keys, version));
  return (of: string, at: number) => rerender(listOf(of, at));
}

// In view is D first: A to C begin above the window.
test.each([
  { what: "an item above goes", now: "BCDEF", by: [-HEIGHT] },
  { what: "two come above", now: "xyABCDEF", by: [2 * HEIGHT] },
  { what: "one goes below", now: "ABCDE", by: [] },
  { what: "the first in view goes itself", now: "ABCEF", by: [] },
])("where $what, what is in view stays where it was", ({ now, by }) => {
  const change = show("ABCDEF", 1);
  change(now, 2);
  expect(scrollBy.mock.calls).toEqual(by.map((y) => [0, y]));
});

test("the item with the focus stays rather than the first in view", () => {
  const change = show("ABCDEF", 1);
  document.querySelector<HTMLElement>('[data-key="F"]')?.focus();
  change("ABCDxyF", 2);
  expect(scrollBy.mock.calls).toEqual([[0, HEIGHT]]);
});

test("another list that the user asked for begins where it begins", () => {
  const change = show("ABCDEF", 1);
  change("CDEF", 1);
  expect(scrollBy).not.toHaveBeenCalled();
});
