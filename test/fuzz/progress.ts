// SPDX-License-Identifier: EUPL-1.2

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Not part of a commit: how far each part came on this machine, and what was found. */
const FOLDER = path.resolve(__dirname, "../../.cache/fuzz");
const STATE = path.join(FOLDER, "verder.json");

/** The first seed that a part has not tried yet. */
export function nextSeed(part: string): number {
  return states().get(part) ?? 1;
}

export function keepNextSeed(part: string, seed: number): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(STATE, JSON.stringify(Object.fromEntries([...states(), [part, seed]]), null, 2));
}

/** Keeps what was found as a file; answers where. */
export function keepFound(name: string, content: string | Uint8Array): string {
  mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, name);
  writeFileSync(file, content);
  return path.relative(process.cwd(), file);
}

function states(): ReadonlyMap<string, number> {
  try {
    const kept: unknown = JSON.parse(readFileSync(STATE, "utf8"));
    return new Map(Object.entries(kept as object).filter((one): one is [string, number] => Number.isInteger(one[1])));
  } catch {
    return new Map();
  }
}
