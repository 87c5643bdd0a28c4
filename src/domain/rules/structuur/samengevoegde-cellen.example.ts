// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: {
      rows: [
        [
          "Gemeente",
          "Taakstelling regulier",
          "Taakstelling amv",
          "Gerealiseerd regulier 1-9-2025",
          "Gerealiseerd amv 1-9-2025",
        ],
        ["Alkmaar", 395, 102, 150, 0],
        ["Hoorn", 399, 0, "", 0],
      ],
      merges: [{ row: 1, column: 3, rowCount: 2, columnCount: 1 }],
    },
  },
  at: "Voortgang!D2:D3",
  sentence: "De cellen D2:D3 zijn samengevoegd. Alleen de eerste telt mee; de andere gelden als onbekend.",
  formulas: {
    says: "Alleen de eerste telt mee; de andere gelden als onbekend.",
    answers: { "REALISATIE Alkmaar": 150, "REALISATIE Hoorn": "#N/A", "REALISATIE Hoorn amv": 0 },
  },
};
