// SPDX-License-Identifier: EUPL-1.2
import { RULES } from "../../src/domain/rules/registry";
import { FAULTS, tryClean, tryFault, tryMonths, tryTwoBesluiten } from "../faults/run";

/** `npm run test:faults` tries many more workbooks. */
const TRIES = 4;
const SEEDS = Array.from({ length: 60 }, (_, index) => 1001 + index);

test("a workbook without a fault gives no fout and no waarschuwing, in any layout", () => {
  for (const seed of SEEDS) expect({ seed, findings: tryClean(seed) }).toEqual({ seed, findings: [] });
});

test("so does one that says its peildata as months", () => {
  for (const seed of SEEDS) expect({ seed, findings: tryMonths(seed) }).toEqual({ seed, findings: [] });
});

test("so does one with the besluit of the next cyclus beside its own", () => {
  for (const seed of SEEDS) expect({ seed, findings: tryTwoBesluiten(seed) }).toEqual({ seed, findings: [] });
});

test("there is a fault for every rule", () => {
  expect([...new Set(FAULTS.map(({ rule }) => rule))].sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test.each(FAULTS.map((fault) => [fault.rule, fault.name, fault] as const))(
  "%s finds “%s” at its cell, nothing else is fout or waarschuwing, and every finding is on a tab that its rule looks at",
  (_rule, _name, fault) => {
    let tried = 0;
    for (const seed of SEEDS) {
      const one = tried < TRIES ? tryFault(fault, seed) : null;
      if (one === null) continue;
      tried++;
      expect(one).toMatchObject({ seed, expected: one.expected, found: true, others: [], astray: [] });
    }
    expect(tried).toBeGreaterThan(0);
  },
);
