// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier Q3 2025"],
      ["Alkmaar", 395, 150],
    ],
  },
  at: "Voortgang!C1",
  sentence: "“Q3 2025” noemt geen dag. Gerekend is met peildatum 30-9-2025.",
  formulas: { says: "Gerekend is met peildatum 30-9-2025", answers: { PEILDATUM: 45930 } },
};
