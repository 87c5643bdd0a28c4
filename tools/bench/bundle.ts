// SPDX-License-Identifier: EUPL-1.2

import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import configure from "../../webpack.config";

/**
 * Bundles a script with the rules and the shortening of the product, for Node. What runs TypeScript without a build gives every
 * function its name when it is made, which makes small functions slower than they are where they ship.
 *
 * @returns the file
 */
export async function bundle(entry: string): Promise<string> {
  const [product] = configure();
  const folder = mkdtempSync(path.join(tmpdir(), "spreiding-bench-"));
  const compiler = webpack({
    ...{
      mode: "production",
      target: "node20",
      entry: path.resolve(entry),
      output: { path: folder, filename: "bench.cjs" },
    },
    ...{ resolve: product?.resolve, module: product?.module, performance: { hints: false } },
  });
  await new Promise<void>((done, failed) => {
    compiler.run((error, stats) => {
      if (error !== null) failed(error);
      else if (stats?.hasErrors() !== false) failed(new Error(stats?.toString("errors-only") ?? "not bundled"));
      else done();
    });
  });
  return path.join(folder, "bench.cjs");
}
