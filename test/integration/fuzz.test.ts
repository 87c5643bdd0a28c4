// SPDX-License-Identifier: EUPL-1.2
// A short run of `npm run fuzz`, always from the same seeds; the long one is for the night.
import { RULES } from "../../src/domain/rules/registry";
import { cells } from "../fuzz/cells/part";
import { files } from "../fuzz/files/part";
import { minimise } from "../fuzz/minimise";
import type { FuzzPart } from "../fuzz/part";
import { runPart } from "../fuzz/run";
import { kept } from "../fuzz/texts/kept";
import { settings } from "../fuzz/texts/settings";
import { unhitRules, workbooks } from "../fuzz/workbooks/part";

const still = { clock: () => 0 };

test.each<readonly [FuzzPart, number]>([
  [cells, 20_000],
  [workbooks, 400],
  [settings, 60],
  [kept, 40],
  [files, 100],
])("nothing breaks %#", async (part, count) => {
  const { found, tried } = await runPart(part, 1, count, still);
  expect({ part: part.name, found }).toEqual({ part: part.name, found: [] });
  expect(tried).toBe(count);
});

test("every rule found something in these workbooks", () => {
  expect(RULES.length - unhitRules().length).toBe(RULES.length);
});

describe("a part with a fault in it", () => {
  /** The words of a text; those that start with a b may not be together. */
  const faulty: FuzzPart<readonly string[]> = {
    name: "proef",
    usual: 1,
    make: (seed) => ["aap", "beer", "cavia", `das ${String(seed)}`, "bok", "eend"],
    judge: (words) => {
      if (words.includes("das 3")) throw new TypeError("das 3");
      const together = words.filter((word) => word.startsWith("b"));
      return together.length > 1 && words.includes("das 2") ? `${String(words.length)} words with two of b` : null;
    },
    *smaller(words) {
      for (const at of words.keys()) yield words.filter((_, index) => index !== at);
    },
    save: (words) => ({ extension: "txt", content: words.join(" ") }),
  };

  test("gives the seed, and the least that still has it, also of what is thrown", async () => {
    const { found, times } = await runPart(faulty, 1, 3, still);
    expect(found).toEqual([
      { seed: 2, fault: "3 words with two of b", input: ["beer", "das 2", "bok"] },
      { seed: 3, fault: expect.stringContaining("threw TypeError: das 3") as string, input: ["das 3"] },
    ]);
    expect([...times.values()]).toEqual([1, 1]);
  });

  test("that holds for one input gives nothing", async () => {
    expect(await minimise(faulty, ["aap"], "x")).toEqual(["aap"]);
    expect((await runPart(faulty, 5, 10, still)).found).toEqual([]);
  });

  test("that takes too long is told", async () => {
    let now = 0;
    const slow = { clock: () => (now += 31_000) };
    expect((await runPart(faulty, 1, 1, slow)).found.map(({ fault }) => fault)).toEqual(["longer than 30 seconds"]);
  });
});
