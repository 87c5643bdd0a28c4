// SPDX-License-Identifier: EUPL-1.2

import { cp } from "node:fs/promises";
import { buildProduct, buildWorkbenchAround } from "../../tools/build-pages";
import { builtOnce } from "./built-once";

/** Builds the page as it ships, with the workbench around it. */
export async function productInWorkbench(folder: string): Promise<void> {
  await cp(await builtOnce(buildProduct), folder, { recursive: true });
  await buildWorkbenchAround(folder);
}
