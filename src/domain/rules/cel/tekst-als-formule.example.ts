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
      ["Alkmaar", 395, 102, "=150+20", 0],
      ["Hoorn", 399, 0, 0, 0],
      ["Schagen", 300, 0, 250, 0],
    ],
  },
  at: "Voortgang!D2",
  sentence: "“=150+20” is tekst, maar begint als een formule. Maak er een echte formule van, of begin de tekst anders.",
  formulas: {
    says: "Nu is het tekst en telt het niet mee.",
    answers: { "REALISATIE Alkmaar": "#N/A", "REALISATIE Noord-Holland": "#N/A" },
  },
};
