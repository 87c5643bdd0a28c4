// SPDX-License-Identifier: EUPL-1.2
/** `npm run test:words [-- CELLS [FIRST-SEED]]`: writes cells in many words, asks the functions, and prints what is answered wrongly. */
import { tryWords, type Wrong } from "./run";

const [wanted = 10_000, firstSeed = 1] = process.argv.slice(2).map(Number);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const wrong = new Map<string, { count: number; first: Wrong }>();
let cells = 0;
let answered = 0;
let seed = firstSeed;
for (; cells < wanted; seed++) {
  const tried = tryWords(seed);
  cells += tried.cells;
  answered += tried.answered;
  for (const one of tried.wrong) {
    // Alike where only gemeente and numbers differ.
    const key = `${one.scenario} ${one.what} ${one.words.replace(/^.* for /, "").replace(/\d+/g, "9")}`;
    const known = wrong.get(key);
    if (known === undefined) wrong.set(key, { count: 1, first: one });
    else known.count++;
  }
}
for (const { count, first } of [...wrong.values()].sort((a, b) => b.count - a.count).slice(0, 60))
  say(`${String(count).padStart(6)} × ${first.scenario} ${first.what}: ${first.words} (werkmap ${String(first.seed)})`);
const total = [...wrong.values()].reduce((sum, { count }) => sum + count, 0);
say(
  `\n${String(seed - firstSeed)} werkmappen, ${String(cells)} cellen, waarvan ${String(answered)} met een getal beantwoord; fout: ${String(total)}`,
);
process.exitCode = total > 0 ? 1 : 0;
