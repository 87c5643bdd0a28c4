// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Realisatie 1-9-2025", "Mutaties", "Prognose 1-2-2026"],
      ["Alkmaar", 150, 0, 150],
      ["Hoorn", 0, 100, 100],
      ["Schagen", 250, 50, 350],
    ],
  },
  at: "Voortgang!D4",
  sentence: "Hier staat 350, uit de cellen volgt 250 + 50 = 300.",
};
