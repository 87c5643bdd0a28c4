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
  sentence:
    "Van cyclus 1 staat hier geen einde met een datum. Er is gerekend met 1-2-2026. Klopt dat niet, zet dan een stap “einde” met de datum op dit tabblad.",
};
