// SPDX-License-Identifier: EUPL-1.2

import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { CommandFailure } from "./command-failure";
import { codeOf, writeFailure } from "./file-failures";
import { statOf } from "./files";

/** Where a command writes a workbook, and whether it may take the place of a file that is there. */
export interface Output {
  readonly path: string;
  readonly force: boolean;
}

/** What a file system says that has no second name for a file. */
const NO_LINKS: ReadonlySet<string> = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EXDEV"]);

/**
 * Refuses a place to write to before any work is done: the input file is never written, under whatever name.
 * @throws CommandFailure with a sentence for the user
 */
export function checkOutput(output: Output, input: string): void {
  const stats = statOf(output.path);
  const inputStats = statOf(input);
  if (stats !== null && inputStats !== null && stats.dev === inputStats.dev && stats.ino === inputStats.ino) {
    throw new CommandFailure(
      `"${output.path}" is de invoer zelf. Die wordt nooit overschreven: noem na --out een ander bestand.`,
    );
  }
  const extension = extname(input).toLowerCase();
  if (extname(output.path).toLowerCase() !== extension)
    throw new CommandFailure(`De naam "${basename(output.path)}" moet op ${extension} eindigen, net als de invoer.`);
  checkPlace(output);
}

/**
 * Refuses a place where no new workbook can come, before any work is done.
 * @throws CommandFailure with a sentence for the user
 */
export function checkNewWorkbook(output: Output): void {
  if (extname(output.path).toLowerCase() !== ".xlsx")
    throw new CommandFailure(`De naam "${basename(output.path)}" moet op .xlsx eindigen.`);
  checkPlace(output);
}

function checkPlace({ path, force }: Output): void {
  const stats = statOf(path);
  if (stats?.isDirectory() === true) throw new CommandFailure(`"${path}" is een map. Noem na --out een bestand.`);
  if (stats !== null && !stats.isFile())
    throw new CommandFailure(`"${path}" is geen gewoon bestand. Noem na --out een bestand.`);
  if (statOf(dirname(path))?.isDirectory() !== true)
    throw new CommandFailure(`De map "${dirname(path)}" bestaat niet.`);
  if (stats !== null && !force) throw new CommandFailure(writeFailure(path, { code: "EEXIST" }));
  try {
    accessSync(dirname(path), constants.W_OK);
    if (stats !== null) accessSync(path, constants.W_OK);
  } catch (cause) {
    throw new CommandFailure(writeFailure(path, cause), { cause });
  }
}

/**
 * Writes beside the place first, so that neither a full disk nor a computer that stops leaves half a workbook behind.
 * @throws CommandFailure with a sentence for the user; then all is as it was
 */
export function writeOutput({ path, force }: Output, bytes: Uint8Array): void {
  // Short, for a name that is as long as it may be.
  const beside = join(dirname(path), `.${String(process.pid)}-${Date.now().toString(36)}.tmp`);
  let isWritten = false;
  try {
    writeWhole(beside, bytes);
    isWritten = true;
    if (force) renameSync(beside, path);
    else putNew(beside, path);
  } catch (cause) {
    throw new CommandFailure(writeFailure(path, cause, isWritten && force), { cause });
  } finally {
    rmSync(beside, { force: true });
  }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "wx");
  try {
    writeFileSync(file, bytes);
    // Some disks say only now that they are full.
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Gives the file its name where nothing has that name, also not since it was looked at. */
function putNew(beside: string, path: string): void {
  try {
    linkSync(beside, path);
  } catch (cause) {
    if (!NO_LINKS.has(codeOf(cause))) throw cause;
    if (statOf(path) !== null) throw Object.assign(new Error("exists"), { code: "EEXIST" });
    renameSync(beside, path);
  }
}
