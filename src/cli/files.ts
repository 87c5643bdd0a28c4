// SPDX-License-Identifier: EUPL-1.2

import { readFileSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { CommandFailure } from "./command-failure";

/** The scripts of npm that take files. */
const SCRIPTS: ReadonlySet<string> = new Set(["validate", "calculate", "paste"]);

/** npm runs a script in the folder of the project; the user means the folder that he stands in. */
export function userPath(path: string, environment: NodeJS.ProcessEnv = process.env): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = environment;
  return resolve(script !== undefined && SCRIPTS.has(script) && folder !== undefined ? folder : process.cwd(), path);
}

/** @throws CommandFailure with a sentence for the user */
export function readInput(path: string, what = "een Excel-bestand (.xlsx)"): Uint8Array {
  const stats = statOf(path);
  if (stats === null) throw new CommandFailure(`Het bestand "${path}" bestaat niet.`);
  if (stats.isDirectory()) throw new CommandFailure(`"${path}" is een map. Noem ${what}.`);
  if (!stats.isFile()) throw new CommandFailure(`"${path}" is geen gewoon bestand. Noem ${what}.`);
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new CommandFailure(`Het bestand "${path}" kan niet worden gelezen. Hebt u er rechten voor?`, { cause });
  }
}

/**
 * Refuses a place to write to before any work is done: the input file is never written, under whatever name.
 * @throws CommandFailure with a sentence for the user
 */
export function checkOutput(output: string, input: string): void {
  const stats = statOf(output);
  const inputStats = statOf(input);
  if (stats !== null && inputStats !== null && stats.dev === inputStats.dev && stats.ino === inputStats.ino) {
    throw new CommandFailure(
      `"${output}" is de invoer zelf. Die wordt nooit overschreven: noem na --out een ander bestand.`,
    );
  }
  checkPlace(output);
  const extension = extname(input).toLowerCase();
  if (extname(output).toLowerCase() !== extension)
    throw new CommandFailure(`De naam "${basename(output)}" moet op ${extension} eindigen, net als de invoer.`);
}

function checkPlace(output: string): void {
  const stats = statOf(output);
  if (stats?.isDirectory() === true) throw new CommandFailure(`"${output}" is een map. Noem na --out een bestand.`);
  if (stats !== null && !stats.isFile())
    throw new CommandFailure(`"${output}" is geen gewoon bestand. Noem na --out een bestand.`);
  if (statOf(dirname(output))?.isDirectory() !== true)
    throw new CommandFailure(`De map "${dirname(output)}" bestaat niet.`);
}

/**
 * Refuses a place where no new workbook can come, before any work is done.
 * @throws CommandFailure with a sentence for the user
 */
export function checkNewWorkbook(output: string): void {
  if (extname(output).toLowerCase() !== ".xlsx")
    throw new CommandFailure(`De naam "${basename(output)}" moet op .xlsx eindigen.`);
  checkPlace(output);
}

/** Writes beside the place first, so that a full disk leaves no half workbook behind. */
export function writeOutput(path: string, bytes: Uint8Array): void {
  const beside = join(dirname(path), `.${basename(path)}.${String(process.pid)}.tmp`);
  try {
    writeFileSync(beside, bytes, { flag: "wx" });
    renameSync(beside, path);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw new CommandFailure(`Het bestand "${path}" kan niet worden geschreven. Hebt u er rechten voor?`, { cause });
  }
}

/** What the path leads to, through any link; null where nothing is there. */
function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}
