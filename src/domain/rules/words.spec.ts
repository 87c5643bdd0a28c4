// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../findings";
import { describeFinding, ruleReason, ruleTitle } from "./words";

const finding: Finding = {
  id: "x",
  rule: "cel.negatief",
  severity: "fout",
  tab: "Voortgang",
  address: "C2",
  found: "-150",
  expected: null,
  params: { text: "-150", totals: [] },
  fix: null,
};

test("words are looked up by the rule", () => {
  expect(describeFinding(finding)).toBe(
    "Hier staat -150, maar een aantal plaatsen kan niet onder nul zijn. Deze cel telt niet mee.",
  );
  expect(ruleTitle("cel.negatief")).toBe("Negatief aantal plaatsen");
  expect(ruleReason("cel.negatief")).not.toBe("");
});

test("a finding of a rule that this version does not know still says what was found", () => {
  expect(describeFinding({ ...finding, rule: "cel.later" })).toBe("-150");
  expect(ruleTitle("toString")).toBe("toString");
  expect(ruleReason("cel.later")).toBe("");
});
