// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1/9 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
    ],
    Provincie: [
      ["", "Regulier", "Amv"],
      ["Realisatie 1-7-2025", 11519, 771],
    ],
  },
  at: "Voortgang!C1",
  sentence:
    "Bij “1/9” ontbreekt het jaar. Gerekend is met 1 september 2025, het jaar waar de rest van de werkmap op wijst. Schrijf het jaar erbij.",
  formulas: { says: "Gerekend is met 1 september 2025", answers: { PEILDATUM: 45901, "REALISATIE Alkmaar": 150 } },
};
