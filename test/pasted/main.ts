// SPDX-License-Identifier: EUPL-1.2
/** `npm run test:pasted [-- TEXTS [FIRST-SEED]]`: writes tables as texts of PDFs, reads them, and prints what is wrong and not told. */
import { tryPasted } from "./run";

const [wanted = 10_000, firstSeed = 1] = process.argv.slice(2).map(Number);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
let [whole, refused, wrong] = [0, 0, 0];
for (let seed = firstSeed; seed < firstSeed + wanted; seed++) {
  const tried = tryPasted(seed);
  if (tried.refused) refused++;
  else if (tried.whole) whole++;
  if (tried.wrong === null) continue;
  wrong++;
  say(`tekst ${String(seed)}: ${tried.wrong}`);
}
say(
  `\n${String(wanted)} teksten: ${String(whole)} heel, ${String(refused)} geweigerd met een zin, ${String(wrong)} fout en niet gezegd`,
);
process.exitCode = wrong > 0 ? 1 : 0;
