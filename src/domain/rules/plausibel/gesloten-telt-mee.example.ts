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
      ["Alkmaar", "De Kaasdrager", "regulier", 90, "1-6-2019", ""],
      ["Alkmaar", "De Waag", "regulier", 60, "1-6-2019", "31-7-2025"],
    ],
  },
  at: "Locaties!F3",
  sentence:
    "“De Waag” is op 31-7-2025 gesloten, vóór de peildatum 1-9-2025. De realisatie regulier van Alkmaar (150) klopt alleen met deze 60 plaatsen erbij.",
  formulas: "which locaties the realisatie in the tab holds",
};
