// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
    ],
    Locaties: [
      ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
      ["Alkmaar", "De Kaasdrager", "regulier", 140, "1-6-2019", ""],
    ],
  },
  at: "Locaties!D2",
  sentence:
    "Alkmaar regulier: 1 open locatie heeft 140 plaatsen op 1-9-2025, de realisatie is 150: een verschil van −10.",
  formulas: "what the locaties add up to",
};
