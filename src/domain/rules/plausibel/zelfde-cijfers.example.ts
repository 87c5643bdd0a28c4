// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-7-2025", "Gerealiseerd regulier 1-9-2025"],
      ["Alkmaar", 400, 150, 150],
      ["Hoorn", 400, 20, 20],
      ["Schagen", 400, 250, 250],
      ["Opmeer", 400, 200, 200],
      ["Heiloo", 400, 80, 80],
    ],
  },
  at: "Voortgang!D1",
  sentence: "Alle 5 getallen op 1-9-2025 zijn gelijk aan die op 1-7-2025.",
};
