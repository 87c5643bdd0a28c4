// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025"],
      ["Alkmaar", 395, { value: "#BUSY!", formula: '=CUBEVALUE("COA","[Plaatsen]")' }],
      ["Hoorn", 399, 20],
    ],
  },
  at: "Voortgang!C2",
  formulas: {
    says: "Zonder uitkomst is het getal onbekend.",
    answers: { "REALISATIE Alkmaar": "#N/A", "REALISATIE Hoorn": 20 },
  },
  sentence:
    'In deze tabel is 1 formule hier niet berekend, =CUBEVALUE("COA";"[Plaatsen]"). Open de werkmap in Excel en sla haar op; dan staat de uitkomst erin.',
};
