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
      ["Alkmaar", 395, 102, -150, 0],
      ["Hoorn", 399, 0, 0, 0],
    ],
  },
  at: "Voortgang!D2",
  sentence: "Hier staat -150, maar een aantal plaatsen kan niet onder nul zijn. Deze cel telt niet mee.",
  formulas: { says: "Deze cel telt niet mee.", answers: { "REALISATIE Alkmaar": "#N/A", "GAP Alkmaar": "#N/A" } },
};
