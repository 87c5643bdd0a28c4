// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Cyclus: [
      ["Cyclus", "Stap", "Datum"],
      [1, "Verdeelbesluit", "20-12-2024"],
      [1, "Klaar", "1-4-2026"],
    ],
  },
  at: "Cyclus!C2",
  formulas: {
    says: "Er is gerekend met 1-2-2026.",
    answers: { "PROGNOSE Alkmaar 2026-01-31": 150, "PROGNOSE Alkmaar 2026-02-01": 150 + 20 },
    beside: {
      Voortgang: [
        ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025"],
        ["Alkmaar", 395, 150],
      ],
      Mutaties: [
        ["Gemeente", "Soort", "Aantal", "Datum"],
        ["Alkmaar", "regulier", 20, "voor einde cyclus"],
      ],
    },
  },
  sentence:
    "Van cyclus 1 staat hier geen einde met een datum. Er is gerekend met 1-2-2026. Klopt dat niet, zet dan een stap “einde” met de datum op dit tabblad.",
};
