// SPDX-License-Identifier: EUPL-1.2
/** `npm run test:faults [-- TRIES [FIRST-SEED]]`: puts every known fault in many workbooks, and prints how often its rule finds it. */
import { describeFinding } from "../../src/domain/rules/words";
import { FAULTS, tryClean, tryFault, tryMonths, tryTwoBesluiten, type Tried } from "./run";
import { SURE_FAULTS, trySurePasses } from "./sure-passes";

const GOAL = 0.99;
const [tries = 60, firstSeed = 1] = process.argv.slice(2).map(Number);
/** A workbook may have no place for a fault; then the next seed is tried, up to so many. */
const SEEDS_PER_TRY = 12;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
let missed = 0;

say(`${"regel".padEnd(44)}${"fout".padEnd(40)}${"gevonden".padStart(10)}${"andere".padStart(8)}`);
for (const fault of FAULTS) {
  const tried: Tried[] = [];
  for (let seed = firstSeed; tried.length < tries && seed < firstSeed + tries * SEEDS_PER_TRY; seed++) {
    const one = tryFault(fault, seed);
    if (one !== null) tried.push(one);
  }
  const found = tried.filter((one) => one.found).length;
  const others = tried.filter((one) => one.others.length > 0);
  say(
    `${fault.rule.padEnd(44)}${fault.name.padEnd(40)}${`${String(found)}/${String(tried.length)}`.padStart(10)}${String(others.length).padStart(8)}`,
  );
  if (tried.length === 0 || found < tried.length * GOAL || others.length > tried.length * (1 - GOAL)) missed++;
  for (const { seed, expected } of tried.filter((one) => !one.found).slice(0, 3))
    say(`    gemist: werkmap ${String(seed)}, verwacht in ${expected}`);
  for (const {
    seed,
    expected,
    others: [other],
  } of others.slice(0, 3)) {
    if (other !== undefined)
      say(
        `    ook, werkmap ${String(seed)}, fout in ${expected}: ${other.rule} ${other.tab}!${other.address} ${describeFinding(other)}`,
      );
  }
}

const clean = Array.from({ length: tries * 4 }, (_, index) => [
  ...tryClean(firstSeed + index),
  ...tryMonths(firstSeed + index),
  ...tryTwoBesluiten(firstSeed + index),
]);
const dirty = clean.filter((findings) => findings.length > 0);
say(`\nwerkmappen zonder fout: ${String(clean.length)}, met een fout of waarschuwing: ${String(dirty.length)}`);
say(`regels onder de ${String(GOAL * 100)} %: ${String(missed)}`);

const passes = Array.from({ length: tries }, (_, index) => {
  const seed = firstSeed + index;
  return { seed, tried: trySurePasses(SURE_FAULTS[seed % SURE_FAULTS.length]!, seed) };
});
const unfinished = passes.filter(({ tried }) => tried !== null && (tried.left.length > 0 || !tried.asByHand));
say(`in één keer hersteld wat zeker is: ${String(passes.filter(({ tried }) => tried !== null).length)} werkmappen`);
for (const { seed, tried } of unfinished)
  say(`    niet af, werkmap ${String(seed)}: ${tried?.left.join(", ") || "andere cijfers dan met de hand"}`);
process.exitCode = missed > 0 || dirty.length > 0 || unfinished.length > 0 ? 1 : 0;
