// SPDX-License-Identifier: EUPL-1.2

import { VOORTGANG } from "../domain/measures/records.fixture";
import { associateFunctions } from "./associate";
import { cellError, fakeInvocation, fakeSession, installRuntime, modelOf } from "./custom-functions.fixture";
import { FUNCTIONS } from "./functions";
import { connectFunctions } from "./stream";

const model = modelOf({ tables: [VOORTGANG] });
const associated = installRuntime();

/** The code of the functions comes, or does not, when the spec says so. */
function loading() {
  let come = (): void => undefined;
  let fail = (): void => undefined;
  const load = jest.fn(
    () =>
      new Promise<{ FUNCTIONS: typeof FUNCTIONS }>((resolve, reject) => {
        come = () => resolve({ FUNCTIONS });
        fail = () => reject(new Error("no network"));
      }),
  );
  associateFunctions(load);
  return { load, come: () => come(), fail: () => fail() };
}

function gapOfAlkmaar() {
  const invocation = fakeInvocation();
  (associated.get("GAP") as (...all: unknown[]) => void)([["Alkmaar"]], null, null, invocation);
  return invocation;
}
const settled = (): Promise<void> => Promise.resolve().then(() => undefined);

let disconnect = (): void => undefined;
beforeEach(() => {
  disconnect = connectFunctions(fakeSession(model));
});
afterEach(() => disconnect());

it("asks for the code of the functions when the first one is called", async () => {
  const { load, come } = loading();
  expect(load).not.toHaveBeenCalled();
  const invocation = gapOfAlkmaar();
  expect([load.mock.calls.length, invocation.results]).toEqual([1, []]);
  come();
  await settled();
  expect(invocation.results).toEqual([[[245]]]);
  invocation.onCanceled?.();
});

it("answers nothing in a cell that is gone before the code is there", async () => {
  const { come } = loading();
  const invocation = gapOfAlkmaar();
  invocation.onCanceled?.();
  come();
  await settled();
  expect(invocation.results).toEqual([]);
});

it("says so where the code does not come, and the next call asks again", async () => {
  const { load, come, fail } = loading();
  const first = gapOfAlkmaar();
  fail();
  await settled();
  expect(first.results).toEqual([
    cellError("#N/A", expect.stringMatching(/kon niet worden geladen.*bereken opnieuw/) as unknown as string),
  ]);
  const second = gapOfAlkmaar();
  come();
  await settled();
  expect([load.mock.calls.length, second.results]).toEqual([2, [[[245]]]]);
  second.onCanceled?.();
});
