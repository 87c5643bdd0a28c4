// SPDX-License-Identifier: EUPL-1.2

import { createMaking } from "./making";

/** A step that lasts until it is ended. */
function step<T>(value: T) {
  let end: (as?: "failed") => void = () => undefined;
  const lasts = new Promise<T>((resolve, reject) => {
    end = (as) => (as === undefined ? resolve(value) : reject(new Error("no")));
  });
  return { lasts, end };
}
const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

test("a reading waits for what is being made, also where that fails", async () => {
  const { make, apart } = createMaking();
  const making = step("sheet");
  const made = make(() => making.lasts).catch(() => "failed");
  const read = jest.fn(() => Promise.resolve("found"));
  const found = apart(read);
  await turns();
  expect(read).not.toHaveBeenCalled();
  making.end("failed");
  expect([await made, await found]).toEqual(["failed", "found"]);
});

test("what a reading found while something was made is not used", async () => {
  const { make, apart } = createMaking();
  const [first, making] = [step("before"), step("sheet")];
  const answers = [first.lasts, Promise.resolve("after")];
  const found = apart(() => answers.shift()!);
  await turns();
  const made = make(() => making.lasts);
  first.end();
  await turns();
  making.end();
  expect([await made, await found]).toEqual(["sheet", "after"]);
});

test("a reading that fails is not done over", async () => {
  const read = jest.fn(() => Promise.reject(new Error("no answer")));
  await expect(createMaking().apart(read)).rejects.toThrow("no answer");
  expect(read).toHaveBeenCalledTimes(1);
});
