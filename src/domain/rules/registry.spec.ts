// SPDX-License-Identifier: EUPL-1.2
import { RULES } from "./registry";
import { FAMILIES } from "./rule";

test("an id is its family and a name of its own", () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(FAMILIES).toContain(id.split(".")[0]);
});

test("every rule names its title, what it looks for and its reason", () => {
  for (const { title, checks, reason } of RULES) for (const text of [title, checks, reason]) expect(text).not.toBe("");
});
