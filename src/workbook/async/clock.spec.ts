// SPDX-License-Identifier: EUPL-1.2
import { realClock } from "./clock";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

it("does something after the time asked, once, and not when called off", () => {
  const [kept, off] = [jest.fn(), jest.fn()];
  const start = realClock.now();
  realClock.after(150, kept);
  const callOff = realClock.after(150, off);
  jest.advanceTimersByTime(149);
  expect(kept).not.toHaveBeenCalled();
  callOff();
  jest.advanceTimersByTime(1_000);
  expect(kept).toHaveBeenCalledTimes(1);
  expect(off).not.toHaveBeenCalled();
  expect(realClock.now() - start).toBe(1_149);
});
