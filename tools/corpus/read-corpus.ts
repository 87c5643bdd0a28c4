// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import path from "node:path";
import { CommandFailure } from "../../src/cli/command-failure";
import { readWorkbook } from "../../src/cli/read-workbook";
import { validatedWorkbook } from "../../src/cli/validated-workbook";
import { UnreadableWorkbook } from "../../src/xlsx/unreadable-workbook";

/** What anything may cost; above it the outcome is a failure. */
export const MOST = { seconds: 30, megabytes: 2_000 };

export interface Meters {
  /** In milliseconds. */
  readonly clock: () => number;
  /** The most that the process had at one time, in bytes. */
  readonly peak: () => number;
}

export interface FileOutcome {
  readonly file: string;
  readonly seconds: number;
  /** The most that the process had up to and with this file: what it has once it does not give back. */
  readonly megabytes: number;
  /** "gelezen", why it was refused, or what went wrong. */
  readonly outcome: string;
  /** The sentence of a refusal, the findings of what was read, the error of what broke. */
  readonly words: string;
  readonly failed: boolean;
}

type Outcome = Pick<FileOutcome, "outcome" | "words" | "failed">;

/** Does something with a workbook, by default what the command line does; what breaks is an outcome too. */
export async function readOne(
  file: string,
  { clock, peak }: Meters,
  tryOne: (file: string) => Promise<Outcome> = readOutcome,
): Promise<FileOutcome> {
  const start = clock();
  const { outcome, words, failed } = await outcomeOf(() => tryOne(file));
  const seconds = (clock() - start) / 1_000;
  const megabytes = peak() / 1_000_000;
  const costly = seconds > MOST.seconds ? "te traag" : megabytes > MOST.megabytes ? "te veel geheugen" : null;
  return { file, seconds, megabytes, outcome: costly ?? outcome, words, failed: failed || costly !== null };
}

async function outcomeOf(tried: () => Promise<Outcome>): Promise<Outcome> {
  // A promise that nobody waits for rejects after all is done: the next turn of the loop is early enough to see it.
  const unseen: unknown[] = [];
  const see = (error: unknown): void => void unseen.push(error);
  process.on("unhandledRejection", see);
  try {
    const outcome = await tried();
    await new Promise((done) => setImmediate(done));
    if (unseen.length > 0) return { outcome: "niet opgevangen", words: said(unseen[0]), failed: true };
    return outcome;
  } catch (error) {
    if (error instanceof UnreadableWorkbook)
      return { outcome: `geweigerd: ${error.reason}`, words: error.message, failed: false };
    if (error instanceof CommandFailure) return { outcome: "geweigerd", words: error.message, failed: false };
    return { outcome: "gebroken", words: said(error), failed: true };
  } finally {
    process.off("unhandledRejection", see);
  }
}

/** Reads and checks it. */
export async function readOutcome(file: string): Promise<Outcome> {
  const { validation } = await validatedWorkbook(await readWorkbook(path.basename(file), readFileSync(file)));
  const { fout, waarschuwing, aandachtspunt } = validation.summary;
  return { outcome: "gelezen", words: [fout, waarschuwing, aandachtspunt].join(" / "), failed: false };
}

const said = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 3).join(" ") : String(error);
