// SPDX-License-Identifier: EUPL-1.2
import { RULE_EXAMPLES } from "./examples.fixture";
import { RULES } from "./registry";
import { check } from "./lib/rules.fixture";

test("every rule has an example, and no example is left over", () => {
  expect(Object.keys(RULE_EXAMPLES).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  "%s finds what its example says, and nothing else",
  (id, rule) => {
    const example = RULE_EXAMPLES[id]!;
    const options = example.today === undefined ? {} : { today: example.today };
    const found = check(rule, example.tabs, options);
    expect(found.map(({ at, sentence }) => ({ at, sentence }))).toEqual([
      { at: example.at, sentence: example.sentence },
    ]);
  },
);
