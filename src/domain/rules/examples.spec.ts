// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from "node:fs";
import { RULES } from "./registry";
import { FAMILIES } from "./rule";
import { exampleOf } from "./lib/examples.fixture";
import { check } from "./lib/rules.fixture";

/** The files of the families that end so, as the ids that they belong to. */
function idsOf(ending: RegExp): string[] {
  return FAMILIES.flatMap((family) =>
    readdirSync(`${__dirname}/${family}`)
      .filter((file) => ending.test(file))
      .map((file) => `${family}.${file.replace(ending, "")}`),
  ).sort();
}

test("every rule lies in the file of its name, with a spec and an example, and no file is left over", () => {
  const ids = RULES.map(({ id }) => id).sort();
  for (const ending of [/(?<!\.spec|\.example)\.ts$/, /\.spec\.ts$/, /\.example\.ts$/])
    expect(idsOf(ending)).toEqual(ids);
});

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  "%s finds what its example says, and nothing else",
  async (_id, rule) => {
    const { tabs, today, words, at, sentence } = await exampleOf(rule);
    const found = check(rule, tabs, { ...(today !== undefined && { today }), ...(words !== undefined && { words }) });
    expect(found.map((one) => ({ at: one.at, sentence: one.sentence }))).toEqual([{ at, sentence }]);
  },
);
