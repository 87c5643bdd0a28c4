// SPDX-License-Identifier: EUPL-1.2
import { act, render, screen } from "@testing-library/react";
import { LITTLE_ROOM } from "./little-room";
import { useTight } from "./use-tight";

/** jsdom has no media queries: one that a spec turns on and off. */
class Media extends EventTarget {
  matches = false;
  listening = 0;
  override addEventListener(...told: Parameters<EventTarget["addEventListener"]>): void {
    this.listening += 1;
    super.addEventListener(...told);
  }
  override removeEventListener(...told: Parameters<EventTarget["removeEventListener"]>): void {
    this.listening -= 1;
    super.removeEventListener(...told);
  }
  turn(on: boolean): void {
    this.matches = on;
    this.dispatchEvent(new Event("change"));
  }
}

afterEach(() => void Reflect.deleteProperty(window, "matchMedia"));

const Shown = () => <p>{useTight() ? "krap" : "ruim"}</p>;

test("follows the room that there is, and stops following", () => {
  const media = new Media();
  const matchMedia = jest.fn((_query: string) => media);
  Object.assign(window, { matchMedia });
  const { unmount } = render(<Shown />);
  expect(screen.getByText("ruim")).toBeTruthy();
  act(() => media.turn(true));
  expect(screen.getByText("krap")).toBeTruthy();
  act(() => media.turn(false));
  expect(screen.getByText("ruim")).toBeTruthy();
  expect(new Set(matchMedia.mock.calls.flat())).toEqual(new Set([LITTLE_ROOM]));
  unmount();
  expect(media.listening).toBe(0);
});

test("where the browser knows no media queries there is room", () => {
  render(<Shown />);
  expect(screen.getByText("ruim")).toBeTruthy();
});
