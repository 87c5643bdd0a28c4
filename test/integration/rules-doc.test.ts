// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../src/domain/rules/registry";
import { renderRules } from "../../tools/rules-doc/render";

const written = readFileSync(join(__dirname, "../../docs/regels.md"), "utf8");

test("docs/regels.md is what the rules say; otherwise run npm run rules-doc", async () => {
  expect(written).toBe(await renderRules());
});

test("every rule is in it, with its example", () => {
  for (const { id } of RULES) expect(written).toContain(`\`${id}\``);
  expect(written.match(/^Bevinding in /gm)).toHaveLength(RULES.length);
});
