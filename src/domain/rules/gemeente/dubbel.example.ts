// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["Hoorn", "399/0", "0/0"],
      ["Schagen", "300/0", "250/0"],
      ["Hoorn", "399/0", "20/0"],
    ],
  },
  at: "Voortgang!A5",
  sentence: "“Hoorn” staat al in A3. Laat één van de twee regels staan.",
  formulas: { says: "of spreekt de eerste tegen", answers: { "REALISATIE Hoorn": "#N/A", "TAAKSTELLING Hoorn": 399 } },
};
