// SPDX-License-Identifier: EUPL-1.2
/** `node tools/run-cli.js COMMAND WORDS`: what npm runs for validate, calculate, compare and paste. */
const { NotBuilt, bundle } = require("./cli/bundle");
const { load } = require("./cli/load");

const say = (sentence) => process.stderr.write(`${sentence}\n`);

try {
  // Who keeps what is said besides gets nothing more than the command itself has to say.
  load(bundle(undefined, process.stderr.isTTY ? say : undefined), process.argv[2]);
} catch (problem) {
  if (!(problem instanceof NotBuilt)) throw problem;
  say(problem.message);
  process.exitCode = 2;
}
