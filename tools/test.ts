// SPDX-License-Identifier: EUPL-1.2
/** `npm test`: everything that must hold, every step even after a failure, and the sum on the last line. */
import { availableParallelism } from "node:os";
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

/** How many files at once: one more than there are processors, for a page of a browser or a calculation also waits; more than six would want much memory. */
const WORKERS = Math.min(6, availableParallelism() + 1);

/** On a build server a missing browser is a failure: there nobody would see the warning. */
function withoutBrowser(): Tally {
  say(`\n■ browser: NOT RUN. No browser was found. ${INSTALL_A_BROWSER}`);
  return process.env["CI"] === "true" ? ONE_FAILURE : NOTHING;
}

/** All files of tests at once and the other checks beside them: each step by itself would have processors that wait for its last file. */
async function testAll(): Promise<Tally> {
  const projects = ["unit", "components", "contract", "imitation", "integration"];
  const hasBrowser = findBrowser() !== null;
  return sum([
    ...(await Promise.all([
      timed(jest(WORKERS, ...projects, ...(hasBrowser ? ["browser"] : []))),
      inTurn(format, unused, typecheck, lint),
    ])),
    hasBrowser ? NOTHING : withoutBrowser(),
  ]);
}

void testAll().then((total) => {
  say(`\n${summaryLine(total)}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
});
