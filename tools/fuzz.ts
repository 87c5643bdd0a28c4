// SPDX-License-Identifier: EUPL-1.2
/**
 * `npm run fuzz [-- PART] [--tries N] [--from SEED]`: makes things at random, judges them, and prints what is wrong, as small as it goes.
 * Without --from it goes on where the last run stopped.
 */
import { parseArgs } from "node:util";
import { PARTS } from "../test/fuzz/parts";
import type { FuzzPart } from "../test/fuzz/part";
import { keepFound, keepNextSeed, nextSeed } from "../test/fuzz/progress";
import { runPart } from "../test/fuzz/run";

/** Progress is kept after so many seeds, so that a run that is stopped loses little. */
const STRIDE = 200;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tries: { type: "string" }, from: { type: "string" } },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const chosen = PARTS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (chosen.length === 0 || positionals.some((name) => !PARTS.some((part) => part.name === name))) {
  say(`Delen: ${PARTS.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}
// What is thrown where nobody waits is a fault as well; the seed before tells where to look.
process.on("unhandledRejection", (error) => {
  say(`niet opgevangen: ${String(error)}`);
  process.exitCode = 1;
});

async function run(part: FuzzPart): Promise<void> {
  const from = values.from === undefined ? nextSeed(part.name) : Number(values.from);
  const tries = values.tries === undefined ? part.usual : Number(values.tries);
  const start = performance.now();
  const ran = await runPart(part, from, tries, {
    clock: () => performance.now(),
    after: (seed) => {
      if ((seed - from) % STRIDE === STRIDE - 1) keepNextSeed(part.name, seed + 1);
    },
  });
  keepNextSeed(part.name, from + tries);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const faults = [...ran.times.values()].reduce((sum, times) => sum + times, 0);
  const { slowest } = ran;
  say(
    `${part.name}: ${String(tries)} vanaf ${String(from)}, ${String(faults)} fout, ${seconds} s, langste ${(slowest.ms / 1000).toFixed(2)} s (${String(slowest.seed)})`,
  );
  for (const { seed, fault, input } of ran.found) {
    const { extension, content } = await part.save(input);
    say(`  ${fault}`);
    say(`    --from ${String(seed)}; ${keepFound(`${part.name}-${String(seed)}.${extension}`, content)}`);
  }
  for (const line of part.told?.() ?? []) say(`  ${line}`);
  if (faults > 0) process.exitCode = 1;
}

async function runAll(): Promise<void> {
  for (const part of chosen) await run(part);
}
void runAll();
