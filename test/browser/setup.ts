// SPDX-License-Identifier: EUPL-1.2

import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { BUILT } from "./built-once";

/** Before the first of the browser tests: a folder for what they build. */
export default async function setup(): Promise<void> {
  process.env[BUILT] = await mkdtemp(path.join(tmpdir(), "spreiding-built-"));
}
