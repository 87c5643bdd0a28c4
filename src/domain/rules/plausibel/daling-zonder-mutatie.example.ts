// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-7-2025", "Gerealiseerd regulier 1-9-2025"],
      ["Alkmaar", 400, 150, 150],
      ["Schagen", 400, 250, 200],
    ],
    Mutaties: [
      ["Gemeente", "Soort", "Aantal", "Datum"],
      ["Alkmaar", "regulier", 100, "1-12-2025"],
    ],
  },
  at: "Voortgang!D3",
  sentence:
    "Schagen regulier gaat van 250 op 1-7-2025 naar 200 op 1-9-2025: −50. Er is geen mutatie die dit aankondigt.",
};
