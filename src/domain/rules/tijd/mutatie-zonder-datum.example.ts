// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025"],
      ["Alkmaar", 395, 150],
    ],
    Mutaties: [
      ["Gemeente", "Soort", "Aantal", "Voor/na einde cyclus"],
      ["Alkmaar", "regulier", 40, "voor einde cyclus"],
    ],
  },
  at: "Mutaties!C2",
  sentence:
    "1 mutatie met “voor einde cyclus” heeft geen datum. Een prognose telt haar mee vanaf het einde van de cyclus op 1-2-2026, en voor een eerdere dag niet.",
  formulas: {
    says: "telt haar mee vanaf het einde van de cyclus op 1-2-2026",
    answers: { "PROGNOSE Alkmaar 2026-02-01": 190, "PROGNOSE Alkmaar 2026-01-31": 150 },
  },
};
