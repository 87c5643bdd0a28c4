// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["Hoorn", "399/0", "0/0"],
      ["Schagen", "300/0", "250/0"],
      ["", "97/0", "10/0"],
    ],
  },
  at: "Voortgang!A5:C5",
  sentence: "Rij 5 heeft aantallen, maar geen naam. Deze rij telt niet mee.",
  formulas: {
    says: "Deze rij telt niet mee.",
    answers: { "TAAKSTELLING Noord-Holland": 395 + 399 + 300, "REALISATIE Noord-Holland": 150 + 250 },
  },
};
