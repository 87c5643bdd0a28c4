// SPDX-License-Identifier: EUPL-1.2

import { rm } from "node:fs/promises";
import { BUILT } from "./built-once";

/** After the last of the browser tests. */
export default async function teardown(): Promise<void> {
  const folder = process.env[BUILT];
  if (folder !== undefined) await rm(folder, { recursive: true });
}
