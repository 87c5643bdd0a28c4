// SPDX-License-Identifier: EUPL-1.2
import { createFakeClock } from "./clock.fixture";
import { createTimer } from "./timer";

describe("a timer", () => {
  it("waits anew at each restart and fires once", async () => {
    const clock = createFakeClock();
    const action = jest.fn();
    const timer = createTimer(clock, 150, action);
    timer.restart();
    await clock.advance(149);
    timer.restart();
    await clock.advance(149);
    expect(action).not.toHaveBeenCalled();
    await clock.advance(1);
    expect(action).toHaveBeenCalledTimes(1);
    await clock.advance(1_000);
    expect(action).toHaveBeenCalledTimes(1);
  });

  it("does nothing after a stop", async () => {
    const clock = createFakeClock();
    const action = jest.fn();
    const timer = createTimer(clock, 10, action);
    timer.restart();
    timer.stop();
    await clock.advance(20);
    expect(action).not.toHaveBeenCalled();
  });
});
