// SPDX-License-Identifier: EUPL-1.2

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const MAC_EXCEL = "/Applications/Microsoft Excel.app";
const WINDOWS_EXCEL = ["HKLM", "HKCU"].map(
  (hive) => `${hive}\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe`,
);

/** What this asks of the machine, so that a test can answer for any machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  exists(file: string): boolean;
  hasRegistryKey(key: string): boolean;
}

export const thisMachine: Machine = {
  platform: process.platform,
  exists: existsSync,
  hasRegistryKey: (key) => spawnSync("reg", ["query", key, "/ve"], { stdio: "ignore" }).status === 0,
};

/** Null where Excel is installed, otherwise a Dutch sentence that says why the add-in cannot be loaded here and what to do. */
export function whyNoExcel(machine: Machine): string | null {
  switch (machine.platform) {
    case "win32":
      return WINDOWS_EXCEL.some((key) => machine.hasRegistryKey(key))
        ? null
        : "Excel staat niet op deze computer. Installeer Excel, of gebruik de werkbank: npm start.";
    case "darwin":
      return machine.exists(MAC_EXCEL)
        ? null
        : "Excel staat niet in de map Apps van deze Mac. Installeer Excel, of gebruik de werkbank: npm start.";
    default:
      return "Excel draait alleen op Windows en macOS. Gebruik op deze computer de werkbank: npm start.";
  }
}
