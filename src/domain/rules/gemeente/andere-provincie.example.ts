// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["Hoorn", "399/0", "0/0"],
      ["Schagen", "300/0", "250/0"],
      ["Utrecht", "500/50", "100/0"],
    ],
  },
  at: "Voortgang!A5",
  sentence: "Utrecht ligt in Utrecht, de andere gemeenten liggen in Noord-Holland.",
  formulas: {
    says: "De plaatsen van deze gemeente tellen niet mee voor de provincie.",
    answers: { "TAAKSTELLING Noord-Holland": 395 + 399 + 300, "TAAKSTELLING Utrecht": 500 },
  },
};
