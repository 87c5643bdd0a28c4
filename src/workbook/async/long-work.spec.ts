// SPDX-License-Identifier: EUPL-1.2
import { createFakeClock } from "./clock.fixture";
import { Cancelled, runInSteps } from "./long-work";

const clock = createFakeClock();

function* steps(milliseconds: number) {
  for (let done = 1; done <= 5; done += 1) {
    void clock.advance(milliseconds);
    yield { done, total: 5 };
  }
  return "klaar";
}

it("tells nothing and does not pause where it is quick", async () => {
  const [progress, pause] = [jest.fn(), jest.fn()];
  await expect(runInSteps(steps(7), { progress }, clock, pause)).resolves.toBe("klaar");
  expect(progress).not.toHaveBeenCalled();
  expect(pause).not.toHaveBeenCalled();
});

it("tells how far it is at each pause", async () => {
  const progress = jest.fn();
  await runInSteps(steps(40), { progress }, clock);
  expect(progress.mock.calls).toEqual([
    [1, 5],
    [2, 5],
    [3, 5],
    [4, 5],
    [5, 5],
  ]);
});

it("stops at a pause", async () => {
  const cancellation = new AbortController();
  const progress = jest.fn(() => cancellation.abort());
  await expect(runInSteps(steps(40), { progress, signal: cancellation.signal }, clock)).rejects.toThrow(Cancelled);
  expect(progress).toHaveBeenCalledTimes(1);
});
