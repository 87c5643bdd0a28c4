// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Stand: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["Hoorn", "399/0", "0/0"],
      ["Schagen", "300/0", "250/0"],
    ],
    Kopie: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "160/0"],
      ["Hoorn", "399/0", "0/0"],
      ["Schagen", "300/0", "250/0"],
    ],
  },
  at: "Kopie!C2",
  sentence:
    "“Kopie” en “Stand” gaan beide over 1 september 2025, maar verschillen in 1 getal: Alkmaar regulier is 160 in Kopie!C2 en 150 in Stand!C2. Kies bij Leveringen welke geldt, of maak ze gelijk.",
  formulas: {
    says: "Welke geldt, is niet te zeggen.",
    answers: { "REALISATIE Alkmaar": "#N/A", "REALISATIE Noord-Holland": "#N/A", "REALISATIE Schagen": 250 },
  },
};
