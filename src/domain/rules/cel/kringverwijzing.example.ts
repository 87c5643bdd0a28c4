// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Taakstelling regulier", "Gerealiseerd regulier 1-9-2025"],
      ["Alkmaar", 395, 150],
      ["Hoorn", 399, { value: 0, formula: "=C3+5" }],
    ],
  },
  at: "Voortgang!C3",
  sentence:
    "De formule =C3+5 verwijst, zelf of via andere cellen, naar deze cel. Deze cel telt niet mee. Herstel de formule of vul het getal in.",
  formulas: {
    says: "formules waar deze cel in hoort, geven #N/B.",
    answers: { "REALISATIE Hoorn regulier": "#N/A", "REALISATIE Alkmaar regulier": 150 },
  },
};
