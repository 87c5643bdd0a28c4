// SPDX-License-Identifier: EUPL-1.2
/**
 * No regular expression of src takes much more time than a text is long. Steps of one cannot be counted: what a text of 100,000 characters
 * takes is milliseconds where they go up with its length, and many seconds where they go up with its square.
 */
import { collectRegexes, type Found } from "../regular-expressions/collect";
import { hostileTexts, textOf } from "../regular-expressions/hostile-texts";
import { Asker } from "../regular-expressions/in-time";

/** In milliseconds of the clock, for a text that takes a hundredth of it on a machine that has nothing else to do. */
const PATIENCE = 3_000;
const ASKS = 3;

/** Asked anew where it was late: other work may have had the processor, but not each time. */
async function inTime(asker: Asker, regex: Found, text: string, patience: number): Promise<boolean> {
  for (let ask = 0; ask < ASKS; ask += 1) if (await asker.ask(regex, text, patience)) return true;
  return false;
}

/** The first text, shortened, that takes too long; null where none does. */
async function slowText(asker: Asker, regex: Found, patience: number): Promise<string | null> {
  for (const hostile of hostileTexts(regex)) {
    if (!(await inTime(asker, regex, textOf(hostile), patience))) return JSON.stringify(hostile);
  }
  return null;
}

describe("the regular expressions of src", () => {
  const asker = new Asker();
  afterAll(() => asker.close());

  it("are all found: those of each file, and those made of pieces", () => {
    const found = collectRegexes();
    expect(found.length).toBeGreaterThan(500);
    expect(found.filter(({ at }) => at.startsWith("src/domain/sheet/clean.ts")).length).toBeGreaterThan(3);
    // What is made of pieces is there whole.
    expect(found.map(({ source }) => source)).toContainEqual(
      expect.stringMatching(/jan\(uari\)\?\|.*\|dec\(ember\)\?/),
    );
  });

  it("take each text in time", async () => {
    const slow: string[] = [];
    for (const regex of collectRegexes()) {
      const text = await slowText(asker, regex, PATIENCE);
      if (text !== null) slow.push(`${regex.at} /${regex.source}/${regex.flags} on ${text}`);
    }
    expect(slow).toEqual([]);
  });
});

describe("a regular expression that takes too long is told", () => {
  const asker = new Asker();
  afterAll(() => asker.close());

  it.each([
    ["blanks given back one by one, from each place", String.raw`\s+$`, ""],
    ["two that take the same", String.raw`^\d*\d*x`, ""],
    ["behind what has to come first", String.raw`^[-+]\s*\(?\s*[A-Z]`, "i"],
    ["from each word on", String.raw`\bna\b.*\bcyclus\b`, ""],
    ["without an end", "^(?:a+)+$", ""],
    ["in what stands before", String.raw`(?<!x[^;]*)aan`, "g"],
  ])("%s", async (_, source, flags) => {
    expect(await slowText(asker, { at: "", source, flags }, PATIENCE / 3)).not.toBeNull();
  });

  it.each([
    ["blanks from where they begin", String.raw`(?<!\s)\s+$`, ""],
    ["one after the other", String.raw`^\d*x?`, ""],
    ["bounded", String.raw`'[^']{0,255}'!`, "g"],
  ])("not %s", async (_, source, flags) => {
    expect(await slowText(asker, { at: "", source, flags }, PATIENCE)).toBeNull();
  });
});
