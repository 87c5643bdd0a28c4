// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Realisatie regulier 1-9-2025", "Prognose regulier 1-2-2026"],
      ["Hoorn", 0, 150],
      ["Alkmaar", 150, 150],
    ],
    Mutaties: [
      ["Gemeente", "Soort", "Aantal", "Datum"],
      ["Hoorn", "regulier", 100, "1-11-2025"],
    ],
  },
  at: "Voortgang!C2",
  sentence: "Hier staat 150 voor 1-2-2026, uit de cellen volgt 0 + 100 = 100.",
};
