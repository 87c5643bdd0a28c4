// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["", "", ""],
      ["Hoorn", "399/0", "0/0"],
    ],
  },
  at: "Voortgang!A3:C3",
  sentence: "Rij 3 midden in de tabel is leeg.",
  formulas: {
    says: "Hier telt alles gewoon mee.",
    answers: { "TAAKSTELLING Hoorn": 399, "TAAKSTELLING Noord-Holland": 395 + 399 },
  },
};
