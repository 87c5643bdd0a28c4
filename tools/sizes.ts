// SPDX-License-Identifier: EUPL-1.2

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes of one file as a server sends it: gzip, as small as it gets. */
async function gzipSize(file: string): Promise<number> {
  return gzipSync(await readFile(file), { level: 9 }).length;
}

/** The same of all scripts and styles in a built folder, by name. */
export async function gzipSizes(folder: string): Promise<ReadonlyMap<string, number>> {
  const names = (await readdir(folder)).filter((name) => /\.(js|css)$/.test(name));
  return new Map(
    await Promise.all(names.map(async (name) => [name, await gzipSize(path.join(folder, name))] as const)),
  );
}

export function sum(bytes: Iterable<number>): number {
  return [...bytes].reduce((total, one) => total + one, 0);
}

/** What the pane cannot start without: both entries, the chunk of the pane itself, and that of the reading of the workbook. */
export async function firstViewFiles(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter(
    (name) => name === "functions.js" || /^(watch|pane|lezen-alles)\.[0-9a-f]+\.js$/.test(name),
  );
}
