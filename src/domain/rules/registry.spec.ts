// SPDX-License-Identifier: EUPL-1.2
import { RULES } from "./registry";
import { FAMILIES } from "./rule";

test("an id is its family and a name of its own", () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(FAMILIES).toContain(id.split(".")[0]);
});

test("every rule names its source, its title and its reason", () => {
  for (const { source, title, reason } of RULES) for (const text of [source, title, reason]) expect(text).not.toBe("");
});
