// SPDX-License-Identifier: EUPL-1.2

import { RULES } from "../../domain/rules/registry";
import { FAMILIES, type Family, type Rule } from "../../domain/rules/rule";

export interface RuleFamily {
  readonly family: Family;
  readonly rules: readonly Rule[];
}

/** The rules that have every word of the query in their title, reason or the name of their family, by family. */
export function searchRules(query: string): readonly RuleFamily[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const families = FAMILIES.map((family) => ({
    family,
    rules: RULES.filter(({ id }) => id.startsWith(`${family}.`)).filter(({ title, reason }) => {
      const text = `${title} ${reason} ${family}`.toLowerCase();
      return words.every((word) => text.includes(word));
    }),
  }));
  return families.filter(({ rules }) => rules.length > 0);
}
