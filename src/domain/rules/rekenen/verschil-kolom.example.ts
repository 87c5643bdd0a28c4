// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025", "Verschil"],
      ["Alkmaar", 395, 150, 245],
      ["Hoorn", 399, 0, 399],
      ["Schagen", 300, 250, 150],
    ],
  },
  at: "Voortgang!D4",
  sentence: "In “Verschil” staat 150, uit de cellen volgt 300 − 250 = 50.",
};
