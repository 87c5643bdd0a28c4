// SPDX-License-Identifier: EUPL-1.2
/** `npm test`: everything that must hold, every step even after a failure, and the sum on the last line. */
import { findBrowser, INSTALL_A_BROWSER } from "./browser";
import { format, jest, lint, typecheck, unused } from "./test-steps";
import type { Step } from "./test-steps";
import { NOTHING, ONE_FAILURE, sum, summaryLine } from "./test-tally";
import type { Tally } from "./test-tally";

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function timed(step: Step): Promise<Tally> {
  const start = performance.now();
  const tally = await step.run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(`\n■ ${step.name}: ${tally.failed === 0 ? "ok" : "FAILED"} (${seconds} s)`);
  return tally;
}

async function inTurn(...steps: readonly Step[]): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const step of steps) tallies.push(await timed(step));
  return sum(tallies);
}

/** On a build server a missing browser is a failure: there nobody would see the warning. */
async function inBrowser(): Promise<Tally> {
  if (findBrowser() !== null) return timed(jest(3, "browser"));
  say(`\n■ browser: NOT RUN. No browser was found. ${INSTALL_A_BROWSER}`);
  return process.env["CI"] === "true" ? ONE_FAILURE : NOTHING;
}

async function testAll(): Promise<Tally> {
  // Lint takes one processor, and as long as the rest together.
  const tallies: Tally[] = await Promise.all([
    inTurn(format, unused, typecheck, jest(2, "unit", "components")),
    timed(lint),
  ]);
  tallies.push(await timed(jest(4, "contract", "imitation", "integration")));
  tallies.push(await inBrowser());
  return sum(tallies);
}

void testAll().then((total) => {
  say(`\n${summaryLine(total)}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
});
