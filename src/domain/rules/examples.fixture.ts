// SPDX-License-Identifier: EUPL-1.2

import { celExamples } from "./cel/examples.fixture";
import { dekkingExamples } from "./dekking/examples.fixture";
import { gemeenteExamples } from "./gemeente/examples.fixture";
import { plausibelExamples } from "./plausibel/examples.fixture";
import { rekenenExamples } from "./rekenen/examples.fixture";
import type { RuleExample } from "./lib/rules.fixture";
import { structuurExamples } from "./structuur/examples.fixture";
import { tijdExamples } from "./tijd/examples.fixture";
import { uitruilExamples } from "./uitruil/examples.fixture";

/** The example of every rule, by its id. */
export const RULE_EXAMPLES: Readonly<Record<string, RuleExample>> = {
  ...structuurExamples,
  ...celExamples,
  ...gemeenteExamples,
  ...rekenenExamples,
  ...plausibelExamples,
  ...tijdExamples,
  ...uitruilExamples,
  ...dekkingExamples,
};
