// SPDX-License-Identifier: EUPL-1.2

import type { Model } from "../model";
import { countingModel } from "./lib/counting.fixture";
import { SCENARIOS } from "./lib/growing.fixture";
import { modelOf } from "./lib/rules.fixture";
import { RULES } from "./registry";
import type { Rule } from "./rule";
import { walk, type Watcher } from "./walk";

const FEW = 30;
const MOST_GROWTH = 2.3;

/** How often the rules look at something of the workbook, and what they find. */
function run(given: Model, rules: readonly Rule[]): { readonly looks: number; readonly found: number } {
  const { model, count } = countingModel(given);
  const watchers = rules.map((rule): Watcher => ({ rule, drafts: [] }));
  // What making the index looks at is not counted.
  count();
  Array.from(walk(model, watchers));
  return { looks: count(), found: watchers.reduce((sum, { drafts }) => sum + drafts.length, 0) };
}

test.each(Object.entries(SCENARIOS))("with twice as many %s each rule looks at twice as much", (_what, scenario) => {
  const [few, many] = [modelOf(scenario(FEW)), modelOf(scenario(2 * FEW))];
  let faults = 0;
  const grown = RULES.flatMap((rule) => {
    const [before, after] = [run(few, [rule]), run(many, [rule])];
    faults += after.found;
    return after.looks > MOST_GROWTH * before.looks
      ? [`${rule.id}: ${String(before.looks)}, ${String(after.looks)}`]
      : [];
  });
  expect(grown).toEqual([]);
  expect(faults).toBeGreaterThan(0);
});
