// SPDX-License-Identifier: EUPL-1.2
import type { Configuration } from "webpack";

/**
 * @param env `workbench`: build the workbench beside the product
 * @returns one configuration per build, the product first
 */
declare function configure(
  env?: { readonly workbench?: boolean },
  argv?: { readonly mode?: "development" | "production"; readonly outputPath?: string },
): Configuration[];

export = configure;
