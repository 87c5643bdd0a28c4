// SPDX-License-Identifier: EUPL-1.2
/** Where the bundle of the command line starts, with the name of a command as its first word. Each runs when it is loaded. */
export {};

const COMMANDS: ReadonlyMap<string, () => Promise<unknown>> = new Map([
  ["validate", () => import("./validate")],
  ["calculate", () => import("./calculate")],
  ["compare", () => import("./compare")],
  ["paste", () => import("./paste")],
]);

// From here on the words are those of the command alone.
const [name = ""] = process.argv.splice(2, 1);
const run = COMMANDS.get(name);
if (run === undefined) {
  process.stderr.write(`Noem een opdracht: ${[...COMMANDS.keys()].join(", ")}.\n`);
  process.exitCode = 2;
} else void run();
