// SPDX-License-Identifier: EUPL-1.2
import { createFakeClock } from "./clock.fixture";
import { createPatience } from "./patience";

/** What is told while time passes; a number waits so many milliseconds. */
async function told(...steps: readonly (number | "begin" | "heard" | "end")[]): Promise<unknown[]> {
  const clock = createFakeClock();
  const silences: unknown[] = [];
  const patience = createPatience(clock, (silence) => {
    if (silence !== (silences.at(-1) ?? null)) silences.push(silence);
  });
  for (const step of steps)
    if (typeof step === "number") await clock.advance(step);
    else patience[step]();
  return silences;
}

describe("patience", () => {
  it.each([
    ["says nothing before five seconds", ["begin", 4_999], []],
    ["says so after five, and that it is too long after a minute", ["begin", 5_000, 55_000], ["long", "too long"]],
    ["takes it back when an answer comes", ["begin", 5_000, "heard"], ["long", null]],
    ["takes it back when nobody waits any more", ["begin", 5_000, "end", 90_000], ["long", null]],
    ["counts anew from each part of the answer", ["begin", 4_000, "heard", 4_000, "heard", 4_000], []],
    ["lets who is slow take three times as long as before", ["begin", 8_000, "heard", 23_999], ["long", null]],
    ["and no longer", ["begin", 8_000, "heard", 24_000], ["long", null, "long"]],
    [
      "forgets how slow it was with the next question",
      ["begin", 8_000, "heard", "end", "begin", 5_000],
      ["long", null, "long"],
    ],
    ["says nothing after the end", ["begin", "heard", "end", 90_000], []],
  ] as const)("%s", async (_, steps, expected) => {
    expect(await told(...steps)).toEqual(expected);
  });
});
