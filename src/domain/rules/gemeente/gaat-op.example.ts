// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit cyclus 2 (regulier/amv)", "Gerealiseerd 1-3-2027 (regulier/amv)"],
      ["Hilversum", "300/20", "120/0"],
      ["Wijdemeren", "100/10", "40/0"],
    ],
  },
  today: "2027-04-01",
  at: "Voortgang!A3",
  sentence:
    "Wijdemeren gaat volgens plan op 1 januari 2027 op in Hilversum. De stand op 1-3-2027 telt daarom bij Hilversum.",
  formulas: {
    says: "De stand op 1-3-2027 telt daarom bij Hilversum.",
    answers: { "REALISATIE Hilversum": 160, "REALISATIE Wijdemeren": "#N/A", "GAP Hilversum": 400 - 160 },
  },
};
