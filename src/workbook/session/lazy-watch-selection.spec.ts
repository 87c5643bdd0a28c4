// SPDX-License-Identifier: EUPL-1.2
import { createFakeClock } from "../async/clock.fixture";
import { lazyWatchSelection } from "./lazy-watch-selection";

const offline = () => Promise.reject(Object.assign(new Error("Loading chunk 12 failed."), { name: "ChunkLoadError" }));
const turn = () => Promise.resolve().then(() => undefined);

test("tells that the code did not come, and nothing after it was stopped", async () => {
  const heard = jest.fn();
  const watch = lazyWatchSelection(createFakeClock(), () => [], offline);
  watch(heard);
  watch(heard)();
  await turn();
  expect(heard.mock.calls).toEqual([
    [{ notation: null, selected: null, sentence: expect.stringMatching(/kon niet worden geladen/) }],
  ]);
});

test("stops what it started, and does not start what was stopped before the code came", async () => {
  const stop = jest.fn();
  const watchSelection = jest.fn(() => stop);
  const watch = lazyWatchSelection(
    createFakeClock(),
    () => [],
    () => Promise.resolve({ watchSelection }),
  );
  watch(jest.fn())();
  const stopSecond = watch(jest.fn());
  await turn();
  expect(watchSelection).toHaveBeenCalledTimes(1);
  expect(stop).not.toHaveBeenCalled();
  stopSecond();
  expect(stop).toHaveBeenCalledTimes(1);
});
