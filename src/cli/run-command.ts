// SPDX-License-Identifier: EUPL-1.2

import { writeSync } from "node:fs";
import { UnreadableWorkbook } from "../xlsx/unreadable-workbook";
import { CommandFailure } from "./command-failure";
import { codeOf, lostOutput } from "./file-failures";

/** What a command has to say. */
export interface CommandResult {
  /** For standard output: the report, or one JSON document. */
  readonly output: string;
  /** For standard error: what is said besides. */
  readonly remark?: string;
  readonly exitCode: number;
}

/**
 * Runs a command, prints, and ends the process: the spreadsheet engine keeps timers that would hold it open.
 * Bad input is one sentence on standard error and exit code 2.
 */
export async function runCommand(command: (words: readonly string[]) => Promise<CommandResult>): Promise<void> {
  // What is thrown where nobody waits, as in a calculation of the engine, ends here too.
  for (const event of ["uncaughtException", "unhandledRejection"] as const)
    process.once(event, (error) => endWith(error));
  const { output, remark, exitCode } = await command(process.argv.slice(2)).catch(failed);
  const lost = output === "" ? null : await write(process.stdout, output);
  if (remark !== undefined) await write(process.stderr, remark);
  if (lost !== null) await write(process.stderr, lostOutput(lost));
  process.exit(lost === null ? exitCode : 2);
}

/** Written at once: nothing can be waited for here. */
function endWith(error: unknown): never {
  const { remark, exitCode } = failed(error);
  try {
    writeSync(process.stderr.fd, `${remark ?? ""}\n`);
  } finally {
    process.exit(exitCode);
  }
}

function failed(error: unknown): CommandResult {
  if (error instanceof CommandFailure || error instanceof UnreadableWorkbook)
    return { output: "", remark: error.message, exitCode: 2 };
  const detail = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").trim();
  return {
    output: "",
    remark: `Dit is niet gelukt door een fout in het programma (${detail}). Meld dit aan de beheerder.`,
    exitCode: 2,
  };
}

/**
 * Waits until all is written: a pipe takes long texts in pieces.
 * @returns what stood in the way, null where all is written; a reader that stops early is no error
 */
function write(stream: NodeJS.WriteStream, text: string): Promise<Error | null> {
  return new Promise((done) => {
    const end = (error?: Error | null): void => done(error && codeOf(error) !== "EPIPE" ? error : null);
    stream.once("error", end);
    stream.write(`${text}\n`, end);
  });
}
