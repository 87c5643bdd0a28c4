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
    ],
    "Regio's": [
      ["Regio", "", "Regulier", "Amv"],
      ["Gooi en Vechtstreek", "Realisatie 1-7-2025", 574, 0],
    ],
  },
  at: "Regio's!B2",
  sentence:
    "De 2 getallen van de regio's voor de realisatie op 1-7-2025 zijn niet met de gemeenten vergeleken. Van de gemeenten is alleen de stand op 1-9-2025 bekend.",
};
