// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025"],
      ["Alkmaar", 6_000_000, 150],
      ["Hoorn", 399, 0],
    ],
  },
  at: "Voortgang!B2",
  sentence:
    "Hier staan 6.000.000 plaatsen. Alle verdeelbesluiten van cyclus 1 samen zijn 101.500 plaatsen voor heel Nederland. Dit aantal telt wel mee. Kijk na of er cijfers te veel staan.",
  formulas: { says: "Dit aantal telt wel mee.", answers: { "TAAKSTELLING Alkmaar": 6_000_000 } },
};
