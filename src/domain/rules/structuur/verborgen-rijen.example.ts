// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: {
      rows: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
        ["Hoorn", "399/0", "0/0"],
        ["Schagen", "300/0", "250/0"],
      ],
      hiddenRows: [2],
    },
  },
  at: "Voortgang!A3:C3",
  sentence: "In deze tabel is rij 3 verborgen. Die telt wel mee.",
  formulas: {
    says: "Die telt wel mee.",
    answers: { "TAAKSTELLING Hoorn": 399, "TAAKSTELLING Noord-Holland": 395 + 399 + 300 },
  },
};
