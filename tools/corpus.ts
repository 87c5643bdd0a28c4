// SPDX-License-Identifier: EUPL-1.2
/**
 * `npm run corpus -- [--save] FOLDER [FOLDER …]`: reads and checks every workbook under a folder in one process, and prints of each the time,
 * the memory and what came of it; then how often each came. With --save each is opened, saved and read again instead. Exit code 1: something
 * broke, took more than anything may, or was not the same after it was saved.
 */
import path from "node:path";
import { filesUnder } from "./corpus/files-under";
import { MOST, readOne, readOutcome, type FileOutcome } from "./corpus/read-corpus";
import { savedOutcome } from "./corpus/save-one";

const isSaving = process.argv.includes("--save");
const folders = process.argv.slice(2).filter((word) => word !== "--save");
const say = (text: string): void => void process.stdout.write(text);
// libuv counts in kilobytes.
const meters = { clock: () => performance.now(), peak: () => process.resourceUsage().maxRSS * 1_024 };

async function main(): Promise<void> {
  const files = folders.flatMap((folder) => filesUnder(path.resolve(process.env["INIT_CWD"] ?? ".", folder)));
  if (files.length === 0) {
    say("Gebruik: npm run corpus -- [--save] MAP [MAP …]. Er is geen map genoemd, of er staan geen werkmappen in.\n");
    process.exit(2);
  }
  const outcomes: FileOutcome[] = [];
  for (const file of files) {
    // Before it is read: of a process that dies the last line tells on what.
    say(path.relative(process.cwd(), file));
    const one = await readOne(file, meters, isSaving ? savedOutcome : readOutcome);
    outcomes.push(one);
    say(`\t${one.seconds.toFixed(2)} s\t${one.megabytes.toFixed(0)} MB\t${one.outcome}\t${one.words}\n`);
  }
  const tally = new Map<string, number>();
  for (const { outcome } of outcomes) tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
  say(`\n${String(outcomes.length)} werkmappen\n`);
  for (const [outcome, times] of [...tally].sort((a, b) => b[1] - a[1]))
    say(`${String(times).padStart(7)}  ${outcome}\n`);
  const slowest = outcomes.reduce((most, one) => (one.seconds > most.seconds ? one : most));
  const peak = outcomes.reduce((most, one) => Math.max(most, one.megabytes), 0);
  say(`langste ${slowest.seconds.toFixed(2)} s (${path.basename(slowest.file)}), grens ${String(MOST.seconds)} s\n`);
  say(`meeste geheugen ${peak.toFixed(0)} MB, grens ${String(MOST.megabytes)} MB\n`);
  process.exit(outcomes.some(({ failed }) => failed) ? 1 : 0);
}

void main();
