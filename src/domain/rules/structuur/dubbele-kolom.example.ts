// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Taakstelling regulier", "Realisatie regulier 1-9-2025", "Gerealiseerd regulier 1-9-2025"],
      ["Alkmaar", 395, 150, 160],
      ["Hoorn", 399, 0, 0],
    ],
  },
  at: "Voortgang!D1",
  sentence:
    "De kolom “Gerealiseerd regulier 1-9-2025” betekent hetzelfde als “Realisatie regulier 1-9-2025” in C1. Laat één van de twee staan, of zet erbij wat het verschil is.",
  formulas: {
    says: "Staat er iets anders in, dan is niet te zeggen welke kolom geldt.",
    answers: { "REALISATIE Alkmaar": "#N/A", "REALISATIE Hoorn": 0 },
  },
};
