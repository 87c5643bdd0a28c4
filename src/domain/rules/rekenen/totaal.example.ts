// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["Hoorn", "399/0", "0/0"],
      ["Schagen", "300/0", "250/0"],
      ["Totaal", "1094/102", "410/0"],
    ],
  },
  at: "Voortgang!C5",
  sentence: "Bij “Totaal” staat 410, de 3 regels zijn samen 400: een verschil van +10.",
};
