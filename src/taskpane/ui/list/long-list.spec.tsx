// SPDX-License-Identifier: EUPL-1.2
import { act, fireEvent, render } from "@testing-library/react";
import { LongList } from "./long-list";

/** jsdom lays nothing out: each item is this high, and the list begins this far below the top of the view. */
let height = 100;
let top = 0;
/** What the list had observed, and what it is to be told with. */
let observed: Element[] = [];
let resized: () => void = () => undefined;
let disconnected = 0;

class Observer {
  constructor(callback: () => void) {
    resized = callback;
  }
  observe(element: Element): void {
    observed.push(element);
  }
  disconnect(): void {
    disconnected += 1;
  }
}

beforeEach(() => {
  [height, top, observed, disconnected] = [100, 0, [], 0];
  Object.assign(globalThis, { ResizeObserver: Observer });
  Object.assign(window, { innerHeight: 700 });
  jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockImplementation(() => height);
  jest.spyOn(HTMLUListElement.prototype, "getBoundingClientRect").mockImplementation(() => ({ top }) as DOMRect);
});
afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, "ResizeObserver");
});

const keyOf = (item: number): string => String(item);
const estimate = (): number => 100;

function show(count: number) {
  const items = Array.from({ length: count }, (_, index) => index);
  const { container, unmount } = render(
    <LongList items={items} keyOf={keyOf} estimate={estimate} label="Getallen">
      {(item) => item}
    </LongList>,
  );
  const list = container.querySelector("ul")!;
  return {
    list,
    unmount,
    drawn: () => [...list.children].map(({ textContent }) => Number(textContent)),
    /** The room of all items together, drawn or not. */
    length: () =>
      [...list.querySelectorAll("li")].reduce(
        (sum, { style }) => sum + Number.parseFloat(style.marginTop) + height,
        Number.parseFloat(list.style.paddingBottom),
      ),
    scrollTo(place: number) {
      top = -place;
      fireEvent.scroll(window);
    },
  };
}

test("ten thousand items put as many rows in the page as a hundred do, at the top and further on", () => {
  const few = show(100);
  const atTop = few.drawn();
  few.scrollTo(4_000);
  const further = few.drawn();
  few.unmount();
  top = 0;
  const many = show(10_000);
  // 700 px of view and 600 px ahead, in rows of 100 px: up to row 13, and in steps of four up to row 15.
  expect(many.drawn()).toHaveLength(16);
  expect(many.drawn()).toEqual(atTop);
  many.scrollTo(4_000);
  // From 3,400 to 5,300 px: rows 34 to 53, and in steps of four 32 to 55.
  expect(many.drawn()).toHaveLength(24);
  expect(many.drawn()).toEqual(further);
  expect(many.length()).toBe(1_000_000);
});

test("where a pane that grows wider makes the rows lower, more of them are drawn and the list gets shorter", () => {
  const shown = show(200);
  expect([...new Set(observed)].map((element) => element === shown.list || element === document.body)).toEqual([
    true,
    true,
  ]);
  expect(shown.drawn()).toHaveLength(16);
  height = 50;
  act(() => resized());
  expect(shown.drawn().at(-1)).toBeGreaterThanOrEqual(19);
  // Those that were never drawn keep their estimate.
  expect(shown.length()).toBe(shown.drawn().length * 50 + (200 - shown.drawn().length) * 100);
});

test("a row of which the height did not change is no reason to draw again", () => {
  const shown = show(200);
  const before = observed.length;
  act(() => resized());
  expect(observed).toHaveLength(before);
  expect(shown.drawn()).toHaveLength(16);
});

test("what stands above the list moves it: other rows come into view", () => {
  const shown = show(200);
  top = -8_000;
  act(() => resized());
  expect(shown.drawn()[0]).toBe(72);
});

test("a list that is gone looks no more", () => {
  const shown = show(200);
  const before = disconnected;
  shown.unmount();
  expect(disconnected).toBe(before + 1);
});
