// SPDX-License-Identifier: EUPL-1.2
import { createIndex } from "../figures/figure-index";
import type { Model } from "../model";
import { TAB_KINDS, type TabKind } from "../tabs/table";
import { exampleOf } from "./lib/examples.fixture";
import { modelOf } from "./lib/rules.fixture";
import { RULES } from "./registry";
import type { Draft, Rule } from "./rule";
import { walk } from "./walk";

/** The example of a rule, with the tables that it looks at taken for those of another kind. */
async function exampleAs(rule: Rule, kind: TabKind): Promise<Model> {
  const { tabs, today, words } = await exampleOf(rule);
  const model = modelOf(tabs, today === undefined ? {} : { today });
  const { records, gebieden, provincie, settings } = model;
  // In place: whatever the tab says points at its table.
  for (const table of records.tables) if (rule.in.includes(table.kind)) Object.assign(table, { kind });
  return { ...model, index: createIndex(records, gebieden, provincie, settings) };
}

const ofSomeKinds = RULES.filter((rule) => rule.in !== "alle");
const others = ({ in: kinds }: Rule): readonly TabKind[] => TAB_KINDS.filter((kind) => !kinds.includes(kind));

test.each(ofSomeKinds.map((rule) => [rule.id, rule] as const))(
  "%s is silent where the same stands on a tab of a kind that it does not name",
  async (_id, rule) => {
    for (const kind of others(rule)) {
      const drafts: Draft<object>[] = [];
      Array.from(walk(await exampleAs(rule, kind), [{ rule, drafts }]));
      expect({ kind, drafts }).toEqual({ kind, drafts: [] });
    }
  },
);
