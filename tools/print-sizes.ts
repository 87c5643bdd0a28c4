// SPDX-License-Identifier: EUPL-1.2
/** `npm run sizes`: what a fresh production build weighs, gzip, per file. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildProduct } from "./build-pages";
import { firstViewFiles, gzipSizes, sum } from "./sizes";

const kB = (bytes: number): string => (bytes / 1_000).toFixed(1).padStart(7);

async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "spreiding-"));
  try {
    await buildProduct(folder);
    const sizes = await gzipSizes(folder);
    const first = await firstViewFiles(folder);
    for (const [name, bytes] of [...sizes].sort((a, b) => b[1] - a[1]))
      console.log(`${kB(bytes)} kB  ${name}${first.includes(name) ? "  (first view)" : ""}`);
    console.log(`${kB(sum(first.map((name) => sizes.get(name) ?? NaN)))} kB  first view`);
    console.log(`${kB(sum(sizes.values()))} kB  all`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

void main();
