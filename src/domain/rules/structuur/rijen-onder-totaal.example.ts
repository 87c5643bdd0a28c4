// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["Hoorn", "399/0", "0/0"],
      ["Schagen", "300/0", "250/0"],
      ["Totaal", "1094/102", "400/0"],
      ["Texel", "0/0", "0/0"],
    ],
  },
  at: "Voortgang!A6:C6",
  sentence: "Rij 6 staat onder het totaal in A5. Kijk na of het totaal deze rij meetelt.",
  formulas: "the total that stands in the tab",
};
