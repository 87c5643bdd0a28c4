// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["Hoorn", "399/0", "0/0"],
      ["Schagen", "300/0", "250/0"],
      ["Bergen (NH)", "60/90", "0/30"],
    ],
  },
  at: "Voortgang!A5",
  sentence: "Hier staat “Bergen (NH)”, de officiële naam is “Bergen (NH.)”.",
};
