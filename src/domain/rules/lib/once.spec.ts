// SPDX-License-Identifier: EUPL-1.2
import { once } from "./once";

test("made at the first question, once for each thing, also where nothing comes of it", () => {
  const make = jest.fn(({ n }: { n: number }) => (n === 0 ? undefined : n * 2));
  const double = once(make);
  const [two, zero] = [{ n: 2 }, { n: 0 }];
  expect([double(two), double(two), double(zero), double(zero)]).toEqual([4, 4, undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(2);
  expect(double({ n: 2 })).toBe(4);
  expect(make).toHaveBeenCalledTimes(3);
});
