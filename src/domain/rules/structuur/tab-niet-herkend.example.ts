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
    Begroting: [
      ["Post", "Bedrag"],
      ["Inhuur", 1200],
      ["Zaal", 300],
      ["Drukwerk", 80],
    ],
  },
  at: "Begroting!A1:B4",
  sentence:
    "Het tabblad “Begroting” heeft 3 rijen met getallen, maar is niet herkend. Kies wat het is, of sla het over.",
  formulas: {
    says: "Wat niet herkend is, is niet gecontroleerd en telt niet mee.",
    answers: { "TAAKSTELLING Noord-Holland": 395 + 399 + 300, "REALISATIE Noord-Holland": 150 + 250 },
  },
};
