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
  },
  today: "2025-08-01",
  at: "Voortgang!C1",
  sentence: "De peildatum 1-9-2025 ligt na vandaag (1-8-2025). Is dit een prognose, of is het jaar verkeerd?",
};
