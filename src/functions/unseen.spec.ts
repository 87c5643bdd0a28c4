// SPDX-License-Identifier: EUPL-1.2
import { createFakeClock } from "../workbook/async/clock.fixture";
import { createUnseen } from "./unseen";

const MANY = Array.from({ length: 10_000 }, (_, at) => at);

/** How many are given again while time passes and signs come; a number waits so many milliseconds. */
async function givenAgain(...steps: readonly (number | "give" | "gone" | "clear" | "alive" | "calculated")[]) {
  const clock = createFakeClock();
  let again = 0;
  const unseen = createUnseen<number>(clock, () => (again += 1));
  for (const step of steps) {
    if (typeof step === "number") await clock.advance(step);
    else if (step === "give") MANY.forEach((one) => unseen.given(one));
    else if (step === "gone") MANY.slice(1).forEach((one) => unseen.gone(one));
    else if (step === "clear") unseen.clear();
    else unseen.heard(step);
  }
  return again;
}

describe("results that Excel may have dropped", () => {
  it.each([
    ["none where it calculated within the minute", ["give", 59_999, "calculated", 90_000, "alive", "calculated"], 0],
    ["none at any other sign within the minute", ["give", 1_000, "alive", 58_000, "alive"], 0],
    [
      "all where it was silent for a minute, once, at whatever sign",
      ["give", 60_000, "alive", "alive", 90_000, "calculated"],
      10_000,
    ],
    ["all where it only gave other signs", ["give", 30_000, "alive", 30_000, "calculated", "alive"], 10_000],
    ["none before it gives a sign", ["give", 600_000], 0],
    ["those of which the formula still is", ["give", "gone", 60_000, "alive"], 1],
    ["none of a session that is over", ["give", "clear", 60_000, "alive"], 0],
    ["by the time of the first that was given", ["give", 59_000, "give", 1_000, "alive"], 10_000],
  ] as const)("are given again: %s", async (_, steps, expected) => {
    expect(await givenAgain(...steps)).toBe(expected);
  });
});
