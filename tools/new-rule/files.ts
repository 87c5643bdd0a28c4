// SPDX-License-Identifier: EUPL-1.2

import type { Family } from "../../src/domain/rules/rule";
import { inFaults, inRegistry } from "./registered";
import type { RuleName } from "./rule-name";
import { exampleText, faultText, ruleText, specText } from "./texts";

const RULES = "src/domain/rules";

/** Where a fault for a rule of a family goes. */
const FAULTS: Readonly<Record<Family, string>> = {
  structuur: "table-faults",
  cel: "cell-faults",
  gemeente: "name-faults",
  rekenen: "sum-faults",
  plausibel: "world-faults",
  tijd: "time-faults",
  uitruil: "time-faults",
  dekking: "cell-faults",
};

/** What of a new rule is to be filled in by hand, and where it is known besides; texts by their paths. */
export interface RuleFiles {
  readonly made: ReadonlyMap<string, string>;
  readonly changed: ReadonlyMap<string, string>;
}

/** The texts of a new rule. `read` answers the text of a file that exists. */
export function filesOf(rule: RuleName, read: (file: string) => string): RuleFiles {
  const base = `${RULES}/${rule.family}/${rule.name}`;
  const [registry, faults] = [`${RULES}/registry.ts`, `test/faults/${FAULTS[rule.family]}.ts`];
  return {
    made: new Map([
      [`${base}.ts`, ruleText(rule)],
      [`${base}.spec.ts`, specText(rule)],
      [`${base}.example.ts`, exampleText()],
    ]),
    changed: new Map([
      [faults, inFaults(read(faults), faultText(rule))],
      [registry, inRegistry(read(registry), rule)],
    ]),
  };
}
