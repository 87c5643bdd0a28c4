// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Verdeelbesluit: [
      ["Gemeente", "Regio", "Taakstelling regulier"],
      ["Ede", "Foodvalley", 310],
      ["Arnhem", "Arnhem-Nijmegen", 420],
    ],
    Voortgang: [
      ["Gemeente", "Regio", "Gerealiseerd regulier 1-9-2025"],
      ["Ede", "Arnhem-Nijmegen", 100],
      ["Arnhem", "Regio Arnhem-Nijmegen", 200],
    ],
  },
  at: "Voortgang!B2",
  sentence:
    "Ede staat hier bij “Arnhem-Nijmegen”, maar in Verdeelbesluit!B2 bij “Foodvalley”. Tot dat gelijk is, telt Ede bij geen van beide mee.",
  formulas: { says: "telt Ede bij geen van beide mee", answers: { "TAAKSTELLING Arnhem-Nijmegen": 420 } },
};
