// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-7-2025", "Gerealiseerd regulier 1-9-2025"],
      ["Alkmaar", 400, 150, 1500],
      ["Hoorn", 400, 0, 20],
      ["Schagen", 400, 250, 250],
      ["Opmeer", 400, 200, 200],
      ["Heiloo", 400, 80, 80],
    ],
  },
  at: "Voortgang!D2",
  sentence:
    "Alkmaar regulier gaat van 150 op 1-7-2025 naar 1.500 op 1-9-2025: +1.350. Drie op de vier andere gemeenten veranderen hoogstens 0.",
};
