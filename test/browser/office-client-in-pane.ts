// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import webpack from "webpack";
import { clientPath } from "../office-client/client-window";
import { builtOnce } from "./built-once";

const SCRIPT = "in-page.js";

/** Lets the pane of the workbench find Microsoft's client in place of the imitation; it is read from its package and nowhere kept. */
export async function withOfficeClient(page: Page): Promise<void> {
  const connecting = await readFile(path.join(await builtOnce(buildConnecting), SCRIPT), "utf8");
  const client = await readFile(clientPath ?? "", "utf8");
  await page.route("**/office-from-parent.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: `${connecting}\n${client}\nwindow.connectOfficeClient();` }),
  );
}

/** What connects that client to the workbench, as one script. */
function buildConnecting(folder: string): Promise<void> {
  const compiler = webpack({
    mode: "development",
    // The policy of the page forbids the default, which evaluates text.
    devtool: false,
    entry: path.join(__dirname, "../office-client/in-page.ts"),
    output: { path: folder, filename: SCRIPT },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [{ test: /\.ts$/, loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" } } } }],
    },
  });
  return new Promise((resolve, reject) =>
    compiler.run((error, stats) => {
      if (error !== null || stats?.hasErrors() !== false) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    }),
  );
}
