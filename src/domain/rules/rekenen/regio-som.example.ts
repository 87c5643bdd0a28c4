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
      ["Gooi en Vechtstreek", "Taakstelling", 1376, 67],
      ["", "Realisatie 1-9-2025", 574, 0],
    ],
  },
  at: "Regio's!D2",
  sentence:
    "Gooi en Vechtstreek heeft hier 67 als taakstelling amv. De 6 gemeenten in “Voortgang” zijn samen 76: een verschil van −9.",
};
