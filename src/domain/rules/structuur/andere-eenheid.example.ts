// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Taakstelling regulier (x 10)", "Gerealiseerd regulier 1-9-2025"],
      ["Alkmaar", 40, 150],
      ["Hoorn", 40, 5],
    ],
  },
  at: "Voortgang!B1",
  sentence:
    "In “Taakstelling regulier (x 10)” staat “x 10”. De 2 getallen in kolom B zijn dus geen aantallen plaatsen en tellen niet mee. Zet de hele aantallen in de cellen en haal “x 10” weg.",
  formulas: {
    says: "formules waar zij in horen, geven #N/B.",
    answers: { "TAAKSTELLING Alkmaar regulier": "#N/A", "GAP Hoorn regulier": "#N/A", "REALISATIE Hoorn regulier": 5 },
  },
};
