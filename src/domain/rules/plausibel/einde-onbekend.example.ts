// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Locaties: [
      ["Gemeente", "Locatie", "Soort", "Plaatsen", "Opening", "Einde"],
      ["Alkmaar", "De Linde", "regulier", 100, "1-1-2020", "n.t.b."],
      ["Alkmaar", "De Vaart", "regulier", 50, "1-1-2020", "onbepaalde tijd"],
    ],
  },
  at: "Locaties!F2",
  sentence:
    "“n.t.b.” zegt dat het einde van deze locatie niet bekend is, dus telt zij niet als duurzaam. Is er geen einde, laat de cel dan leeg of schrijf “onbepaalde tijd”.",
  formulas: {
    says: "Zij tellen niet als duurzaam.",
    answers: { "DUURZAAM Alkmaar": 50 },
    beside: {
      Voortgang: [
        ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
        ["Alkmaar", "395/102", "150/0"],
      ],
    },
  },
};
