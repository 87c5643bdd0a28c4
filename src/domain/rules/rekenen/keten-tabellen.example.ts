// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Opgave: [
      ["Gemeente", "Indicatieve opgave regulier"],
      ["Huizen", 120],
    ],
    Duurzaam: [
      ["Gemeente", "In mindering regulier"],
      ["Huizen", 20],
    ],
    Restopgave: [
      ["Gemeente", "Restopgave regulier"],
      ["Huizen", 110],
    ],
  },
  at: "Restopgave!B2",
  sentence:
    "De restopgave regulier van Huizen is hier 110. Met “Opgave” en “Duurzaam” volgt opgave 120 − in mindering 20 = 100.",
};
