// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Verdeelbesluit: [
      ["Gemeente", "Taakstelling", "Taakstelling amv"],
      ["Alkmaar", 395, 102],
      ["Hoorn", 399, 12],
    ],
  },
  at: "Verdeelbesluit!B1",
  sentence:
    "Bij “Taakstelling” staat niet of de amv-plaatsen erin zitten. Gerekend is met regulier. Zet “regulier” of “inclusief amv” in de kop.",
  formulas: {
    says: "Gerekend is met regulier.",
    answers: { "TAAKSTELLING Alkmaar": 395, "TAAKSTELLING Alkmaar totaal": 395 + 102 },
  },
};
