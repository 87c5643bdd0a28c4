// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Blaricum", "250/0", "250/0"],
      ["Gooise Meren", "389/0", "150/0"],
      ["Hilversum", "434/0", "174/0"],
      ["Huizen", "200/0", "0/0"],
      ["Laren (NH.)", "0/50", "0/0"],
      ["Wijdemeren", "103/26", "0/0"],
      ["Edam-Volendam", "0/0", "0/0"],
      ["Landsmeer", "0/0", "0/0"],
      ["Oostzaan", "0/0", "0/0"],
      ["Purmerend", "80/0", "80/0"],
      ["Waterland", "169/50", "169/50"],
      ["Wormerland", "0/0", "0/0"],
      ["Zaanstad", "1550/0", "1550/0"],
    ],
    "Regio's": [
      ["Regio", "", "Regulier", "Amv"],
      ["Gooi en Vechtstreek", "Realisatie 1-7-2025", 574, 0],
      ["Zaanstreek-Waterland", "Realisatie 1-7-2025", 1799, 50],
    ],
  },
  at: "Voortgang!C1",
  sentence:
    "Hier staat “Gerealiseerd 1-9-2025 (regulier/amv)” (1-9-2025), maar in Regio's!B2 staan dezelfde cijfers onder 1-7-2025: alle 3 vergeleken getallen zijn gelijk, zoals Zaanstreek-Waterland regulier 1.799.",
};
