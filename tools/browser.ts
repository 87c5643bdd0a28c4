// SPDX-License-Identifier: EUPL-1.2

import { existsSync } from "node:fs";
import path from "node:path";

const LINUX = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
];
const MAC = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/** What to do where no browser was found. */
export const INSTALL_A_BROWSER =
  "Install Chromium, Google Chrome or Microsoft Edge, or set CHROME_PATH to its program file.";

/** Nothing is asked of the network: no updates, no sync, no first run. Root, as in most containers, has no sandbox. */
export const BROWSER_FLAGS: readonly string[] = [
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** The system's Chromium, Chrome or Edge; CHROME_PATH goes first. Null where there is none. */
export function findBrowser(exists: (file: string) => boolean = existsSync): string | null {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH !== undefined && CHROME_PATH !== "") return exists(CHROME_PATH) ? CHROME_PATH : null;
  return candidates().find(exists) ?? null;
}

function candidates(): readonly string[] {
  if (process.platform === "darwin") return MAC;
  if (process.platform !== "win32") return LINUX;
  const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => process.env[name] ?? []);
  return roots.flatMap((root) => WINDOWS.map((file) => path.win32.join(root, file)));
}
