// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Bergen", "60/90", "0/30"],
    ],
  },
  at: "Voortgang!A2",
  sentence: "“Bergen” kan “Bergen (NH.)” of “Bergen (L.)” zijn. Kies welke u bedoelt.",
  formulas: {
    says: "Tot u kiest, telt deze regel niet mee.",
    answers: { "TAAKSTELLING Bergen (NH.)": "#N/A", "TAAKSTELLING Bergen (L.)": "#N/A" },
  },
};
