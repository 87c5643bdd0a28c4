// SPDX-License-Identifier: EUPL-1.2

import { readFileSync, statSync, type Stats } from "node:fs";
import { resolve } from "node:path";
import { CommandFailure } from "./command-failure";
import { codeOf, isTooLong, TOO_LONG } from "./file-failures";

/** The scripts of npm that take files. */
const SCRIPTS: ReadonlySet<string> = new Set(["validate", "calculate", "compare", "paste"]);

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
 * What the path leads to, through any link; null where nothing is there.
 * @throws CommandFailure where that cannot be known
 */
export function statOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (cause) {
    // A file where the path has a folder: nothing is there.
    if (codeOf(cause) === "ENOTDIR") return null;
    if (isTooLong(cause)) throw new CommandFailure(TOO_LONG(path), { cause });
    throw new CommandFailure(`"${path}" kan niet worden bekeken (${codeOf(cause)}). Hebt u rechten voor de map?`, {
      cause,
    });
  }
}
