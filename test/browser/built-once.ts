// SPDX-License-Identifier: EUPL-1.2

import { mkdir, readFile, rename, watch, writeFile } from "node:fs/promises";
import path from "node:path";

/** The folder of one run of the browser tests, which its setup makes and its teardown takes away. */
export const BUILT = "SPREIDING_BUILT";

/**
 * What a builder builds, in a folder of its own: the first test file that asks for it builds it, and those in other processes
 * wait for that.
 *
 * @param build named after what it builds
 * @returns the folder
 * @throws what the building failed with, for all that asked
 */
export async function builtOnce(build: (folder: string) => Promise<void>): Promise<string> {
  const root = process.env[BUILT];
  if (root === undefined) throw new Error(`${BUILT} is not set: these tests run as the jest project "browser".`);
  const folder = path.join(root, build.name);
  if (await isFirst(folder)) await tell(folder, await outcomeOf(build, folder));
  const failure = await outcome(root, folder);
  if (failure !== "") throw new Error(failure);
  return folder;
}

async function isFirst(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** What failed, or nothing. */
async function outcomeOf(build: (folder: string) => Promise<void>, folder: string): Promise<string> {
  try {
    await build(folder);
    return "";
  } catch (error) {
    return String(error);
  }
}

const fileOf = (folder: string): string => `${folder}.built`;

/** A file that is renamed comes whole. */
async function tell(folder: string, failure: string): Promise<void> {
  await writeFile(`${folder}.part`, failure);
  await rename(`${folder}.part`, fileOf(folder));
}

async function outcome(root: string, folder: string): Promise<string> {
  const stop = new AbortController();
  const changes = watch(root, { signal: stop.signal });
  try {
    for (;;) {
      const next = changes[Symbol.asyncIterator]().next();
      const told = await readFile(fileOf(folder), "utf8").catch(() => null);
      if (told !== null) {
        next.catch(() => undefined);
        return told;
      }
      await next;
    }
  } finally {
    stop.abort();
  }
}
