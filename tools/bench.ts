// SPDX-License-Identifier: EUPL-1.2
/** `npm run bench [-- PART …] [-- --million]`: all parts (speed, functions, compare, cli, list, opening, size) or those that are named; a million rows take minutes. */

import { execFileSync } from "node:child_process";
import { bundle } from "./bench/bundle";
import { cliTimes } from "./bench/cli";
import { print } from "./bench/print";
import { findingsTimes } from "./bench/findings";
import { openingTimes } from "./bench/opening";
import { sizeTimes } from "./bench/size";
import { speed } from "./bench/speed";
import { sumifsTimes } from "./bench/sumifs";

const CALLS = 10_000;

/** The first paint of few and of many findings, and what scrolling through them holds up. */
async function listTimes(): Promise<void> {
  const times = await findingsTimes([100, 10_000]);
  if (times === null) {
    console.log("The list of findings was not measured: no browser found.");
    return;
  }
  for (const { findings, painted, longTasks, mostRows } of times) {
    print(`${findings.toLocaleString("en")} findings painted in the browser`, ...painted);
    console.log(
      `  scrolled through: ${String(mostRows)} rows in the page at most, ${String(longTasks.length)} tasks of more than 50 ms${longTasks.map((ms) => ` ${ms.toFixed(0)}`).join("")}`,
    );
  }
  const [few = NaN, many = NaN] = times.map(
    ({ painted }) => [...painted].sort((a, b) => a - b)[Math.floor(painted.length / 2)],
  );
  console.log(`  which makes ${(many / few).toFixed(2)} times as long`);
}

async function functionTimes(): Promise<void> {
  execFileSync(process.execPath, [await bundle("tools/bench/functions.ts")], { stdio: "inherit" });
  const { cells, ms } = await sumifsTimes();
  print(`${cells.toLocaleString("en")} of the same cells with SUMIFS, in the workbench's engine`, ms);
  print(`  which makes for ${CALLS.toLocaleString("en")} cells`, (ms / cells) * CALLS);
}

async function compareTimes(): Promise<void> {
  execFileSync(process.execPath, [await bundle("tools/bench/compare.ts")], { stdio: "inherit" });
}

/** The page with a grid and the pane beside it, from asking for it. */
async function pageTimes(): Promise<void> {
  const times = await openingTimes();
  if (times === null) {
    console.log("The opening of the workbench was not measured: no browser found.");
    return;
  }
  print("the workbench opens: until the pane has read the sample", ...times.map(({ read }) => read));
  print("the workbench opens: until the first formula has its value", ...times.map(({ calculated }) => calculated));
}

const PARTS = {
  speed: () => speed(process.argv.includes("--million")),
  functions: functionTimes,
  compare: compareTimes,
  cli: cliTimes,
  list: listTimes,
  opening: pageTimes,
  size: () => sizeTimes(),
};

async function main(): Promise<void> {
  const asked = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
  for (const [name, part] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(name)) await part();
}

void main();
