// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025"],
      ["Alkmaar", 395, 150],
      ["Hoorn", 399, 20],
    ],
    Mutaties: [
      ["Gemeente", "Soort", "Aantal", "Datum"],
      ["Alkmaar", "noodopvang", 20, "1-12-2025"],
      ["Hoorn", "regulier", 30, "1-12-2025"],
    ],
  },
  at: "Mutaties!B2",
  formulas: {
    says: "Formules waar zij in horen, geven #N/B.",
    answers: { "PROGNOSE Alkmaar 2026-01-01": "#N/A", "PROGNOSE Hoorn 2026-01-01": 50 },
  },
  sentence: "“noodopvang” zegt niet of het om regulier of amv gaat. Schrijf “regulier” of “amv”.",
};
