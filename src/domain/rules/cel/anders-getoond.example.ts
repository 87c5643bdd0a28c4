// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025"],
      ["Alkmaar", 395, { value: 150, format: ";;;", text: "" }],
      ["Hoorn", 399, 20],
    ],
  },
  at: "Voortgang!C2",
  formulas: { says: "Er wordt met 150 gerekend.", answers: { "REALISATIE Alkmaar": 150, "GAP Alkmaar": 395 - 150 } },
  sentence: "In deze cel staat 150, maar door de celopmaak is dat niet te zien. Er wordt met 150 gerekend.",
};
