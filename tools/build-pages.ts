// SPDX-License-Identifier: EUPL-1.2

import { spawn } from "node:child_process";
import path from "node:path";

const WEBPACK = path.resolve("node_modules/webpack/bin/webpack.js");

/** Builds the product's page and the workbench's around it into a folder, in development mode: production takes minutes. */
export async function buildWorkbench(folder: string): Promise<void> {
  await run(["--mode", "development", "--env", "workbench", "--output-path", folder]);
}

/** Builds what ships into a folder, and beside its page the one that the workbench shows. */
export async function buildProduct(folder: string): Promise<void> {
  await run(["--config-name", "product", "--mode", "production", "--env", "workbench", "--output-path", folder]);
}

/** Builds the workbench around the page in a folder. */
export async function buildWorkbenchAround(folder: string): Promise<void> {
  await run(["--config-name", "workbench", "--mode", "development", "--env", "workbench", "--output-path", folder]);
}

async function run(options: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [WEBPACK, ...options], { stdio: ["ignore", "pipe", "pipe"] });
  const output: string[] = [];
  child.stdout.on("data", (text) => output.push(String(text)));
  child.stderr.on("data", (text) => output.push(String(text)));
  const code = await new Promise<number | null>((closed) => child.on("close", closed));
  if (code !== 0) throw new Error(`webpack failed:\n${output.join("")}`);
}
