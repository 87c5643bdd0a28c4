// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["Hoorn", "399/0", "0/0"],
      ["Schagen", "300/0", "250/0"],
      ["Duckstad", "10/0", "0/0"],
    ],
  },
  at: "Voortgang!A5",
  sentence: "“Duckstad” is geen gemeente. Deze regel telt niet mee.",
  formulas: {
    says: "De cijfers van een onbekende naam tellen nergens mee.",
    answers: { "TAAKSTELLING Duckstad": "#N/A", "TAAKSTELLING Noord-Holland": 395 + 399 + 300 },
  },
};
