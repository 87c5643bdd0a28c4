// SPDX-License-Identifier: EUPL-1.2

import { existsSync } from "node:fs";
import path from "node:path";
import LongestFirst from "../../tools/test-order/longest-first";
import seconds from "../../tools/test-order/seconds.json";

const ROOT = path.join(__dirname, "../..");
const [[longest, most], [second]] = Object.entries(seconds) as [[string, number], [string, number]];

/** Files of a size in bytes, in a project that ran them before in so many milliseconds, and where they failed then. */
function order(files: Readonly<Record<string, { size?: number; took?: number; failed?: boolean }>>): string[] {
  const known = new Map(Object.entries(files).map(([file, one]) => [path.join(ROOT, file), one]));
  const context = {
    config: { rootDir: ROOT, cache: false },
    hasteFS: { getSize: (file: string) => known.get(file)?.size ?? 0 },
  };
  class Remembers extends LongestFirst {
    override hasFailed(test: { path: string }): boolean {
      return known.get(test.path)?.failed ?? false;
    }
    override time(test: { path: string }): number | undefined {
      return known.get(test.path)?.took;
    }
  }
  const tests = [...known.keys()].map((file) => ({ context, path: file }));
  const sequencer = new Remembers({ contexts: [], globalConfig: {} });
  return sequencer.sort(tests).map((test) => path.relative(ROOT, test.path));
}

test("where nothing ran before, the longest that are written down come first, then the largest files", () => {
  expect(
    order({ "src/small.spec.ts": { size: 10 }, [second]: {}, "src/large.spec.ts": { size: 20 }, [longest]: {} }),
  ).toEqual([longest, second, "src/large.spec.ts", "src/small.spec.ts"]);
});

test("what this machine measured goes before what is written down, and what failed before all", () => {
  expect(
    order({
      [longest]: { took: 10 },
      "src/failed.spec.ts": { took: 1, failed: true },
      "src/slow.spec.ts": { took: most * 1000 + 1 },
      [second]: {},
    }),
  ).toEqual(["src/failed.spec.ts", "src/slow.spec.ts", second, longest]);
});

test("each file that is written down is there", () => {
  expect(Object.keys(seconds).filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});
