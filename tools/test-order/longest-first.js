// SPDX-License-Identifier: EUPL-1.2
/**
 * The order in which jest starts the files of tests: one that takes minutes begins first, so that at the end no processor waits for it.
 * A machine that ran them before knows how long each takes; a build server has never run them, and goes by what is written down here.
 * There a number that is out of date costs only time.
 */
const path = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");
const SECONDS = require("./seconds.json");

class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = (test) => (this.hasFailed(test) ? Infinity : (test.duration ?? 1000 * written(test)));
    // Those of which nothing is known keep the order that they have: by size.
    return [...super.sort(tests)].sort((one, other) => compare(rank(other), rank(one)));
  }
}

const compare = (one, other) => (one === other ? 0 : one < other ? -1 : 1);

function written({ path: file, context: { config } }) {
  return SECONDS[path.relative(config.rootDir, file).replaceAll(path.sep, "/")] ?? 0;
}

module.exports = LongestFirst;
