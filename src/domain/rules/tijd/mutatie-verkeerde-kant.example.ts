// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Verdeelbesluit (regulier/amv)", "Gerealiseerd 1-9-2025 (regulier/amv)"],
      ["Alkmaar", "395/102", "150/0"],
      ["Hoorn", "399/0", "0/0"],
      ["Schagen", "300/0", "250/0"],
    ],
    Mutaties: [
      ["Gemeente", "Soort", "Aantal", "Datum", "Voor/na einde cyclus"],
      ["Hoorn", "regulier", 100, "1-3-2026", "voor einde cyclus"],
    ],
  },
  at: "Mutaties!E2",
  sentence: "Hier staat “voor einde cyclus”, maar 1-3-2026 ligt na het einde van de cyclus op 1-2-2026.",
  formulas: {
    says: "Wat na het einde komt, telt niet mee voor deze taakstelling.",
    answers: { "PROGNOSE Hoorn 2026-02-01": 0, "PROGNOSE Hoorn 2026-03-01": 100 },
  },
};
