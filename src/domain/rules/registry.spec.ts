// SPDX-License-Identifier: EUPL-1.2
import { RULE_WORDS } from "./words";
import { RULES } from "./registry";
import { FAMILIES } from "./rule";

test("every rule has words, and no words are left over", () => {
  expect(Object.keys(RULE_WORDS).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test("an id is its family and a name of its own", () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(FAMILIES).toContain(id.split(".")[0]);
});

test("every rule names its source, its title and its reason", () => {
  for (const { id, source } of RULES) {
    expect(source).not.toBe("");
    expect(RULE_WORDS[id]?.title).not.toBe("");
    expect(RULE_WORDS[id]?.reason).not.toBe("");
  }
});
