// SPDX-License-Identifier: EUPL-1.2
import { createTimer } from "./timer";

describe("a timer", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it("waits anew at each restart and fires once", () => {
    const action = jest.fn();
    const timer = createTimer(150, action);
    timer.restart();
    jest.advanceTimersByTime(149);
    timer.restart();
    jest.advanceTimersByTime(149);
    expect(action).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(action).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(1_000);
    expect(action).toHaveBeenCalledTimes(1);
  });

  it("does nothing after a stop", () => {
    const action = jest.fn();
    const timer = createTimer(10, action);
    timer.restart();
    timer.stop();
    jest.advanceTimersByTime(20);
    expect(action).not.toHaveBeenCalled();
  });
});
