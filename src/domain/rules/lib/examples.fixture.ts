// SPDX-License-Identifier: EUPL-1.2

import type { Rule } from "../rule";
import type { RuleExample } from "./rules.fixture";

/** The example of a rule lies beside it and is found by its name; nothing that ships imports it. */
export async function exampleOf({ id }: Rule): Promise<RuleExample> {
  const { example } = (await import(`../${id.replace(".", "/")}.example`)) as { example: RuleExample };
  return example;
}
