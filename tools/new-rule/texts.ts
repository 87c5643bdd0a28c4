// SPDX-License-Identifier: EUPL-1.2

import type { RuleName } from "./rule-name";

const LICENCE = "// SPDX-License-Identifier: EUPL-1.2";

/** The file of a rule, whose words are still to be written and which finds nothing yet. */
export function ruleText({ family, name, variable }: RuleName): string {
  const params = `${variable.charAt(0).toUpperCase()}${variable.slice(1)}Params`;
  return `${LICENCE}

import type { Rule } from "../rule";

/** What the sentence needs. */
export interface ${params} {
  readonly text: string;
}

/** FILL IN: what it is about, in English, and what is ordinary. */
export const ${variable}: Rule<${params}, "row"> = {
  id: "${family}.${name}",
  title: "FILL IN: what is wrong, in a few Dutch words",
  checks: "FILL IN: what it looks for, in one Dutch sentence",
  reason: "FILL IN: why that matters, in Dutch",
  // FILL IN: where it comes from, how grave it is, what it looks at one at a time, and on which kinds of tab.
  source: { kind: "keuze" },
  severity: "aandachtspunt",
  each: "row",
  in: ["voortgang"],
  sentence: ({ text }) => \`FILL IN: what a finding says in Dutch, with the sum: \${text}\`,
  // FILL IN: null where nothing is wrong, or what draftAt in ../lib/draft makes of the cell.
  check: () => null,
};
`;
}

export function specText({ name, variable }: RuleName): string {
  return `${LICENCE}
import { check, voortgang } from "../lib/rules.fixture";
import { ${variable} } from "./${name}";

test("FILL IN: what it finds that the example does not show", () => {
  expect(check(${variable}, { Voortgang: voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]) })).toMatchObject([
    { at: "FILL IN: the cell, such as Voortgang!C2", params: {} },
  ]);
});

test("FILL IN: what looks like it and must stay silent", () => {
  expect(check(${variable}, { Voortgang: voortgang(["Alkmaar 395/102 150/0", "Hoorn 399/0 0/0"]) })).toEqual(
    "FILL IN: the near-misses as tabs, and [] here",
  );
});
`;
}

export function exampleText(): string {
  return `${LICENCE}

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  // FILL IN: the smallest workbook that has it.
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["Hoorn", "399/0", "0/0"],
    ],
  },
  at: "FILL IN: the cell that the finding points at, such as Voortgang!C2",
  sentence: "FILL IN: the sentence that users read there",
};
`;
}

/** One entry of a list of faults. */
export function faultText({ family, name }: RuleName): string {
  return `  {
    rule: "${family}.${name}",
    name: "FILL IN: the mistake, in a few Dutch words",
    spoil: () => "FILL IN: write the mistake in a cell of the book and answer its address; null where there is no place for it",
  },
`;
}
