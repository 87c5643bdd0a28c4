// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["Hoorn", "399/0", "0/0"],
      ["Schagen", "300/0", "250/0"],
    ],
    Verdeelbesluit: [
      ["Gemeente", "Taakstelling regulier"],
      ["Alkmaar", 359],
      ["Hoorn", 399],
    ],
  },
  at: "Verdeelbesluit!B2",
  sentence:
    "De taakstelling regulier van Alkmaar is hier 359, maar 395 in Voortgang!B2. Formules rekenen met 359, want het verdeelbesluit gaat voor.",
  formulas: {
    says: "Formules rekenen met 359, want het verdeelbesluit gaat voor.",
    answers: { "TAAKSTELLING Alkmaar": 359, "GAP Alkmaar": 359 - 150, "TAAKSTELLING Hoorn": 399 },
  },
};
