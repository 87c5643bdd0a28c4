// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      [
        "Gemeente",
        "Taakstelling regulier",
        "Taakstelling amv",
        "Gerealiseerd regulier 1-9-2025",
        "Gerealiseerd amv 1-9-2025",
      ],
      ["Alkmaar", 395, 102, { value: "#N/A", formula: "=VLOOKUP(A2,COA!A:B,2,0)" }, 0],
      ["Hoorn", 399, 0, 0, 0],
    ],
  },
  at: "Voortgang!D2",
  sentence:
    "Hier staat #N/B als uitkomst van =VERT.ZOEKEN(A2;COA!A:B;2;0). Deze cel telt niet mee. Herstel de formule of vul het getal in.",
  formulas: {
    says: "Deze cel telt niet mee.",
    answers: { "REALISATIE Alkmaar": "#N/A", "REALISATIE Noord-Holland": "#N/A", "GAP Hoorn": 399 },
  },
};
