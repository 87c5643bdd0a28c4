// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Voortgang: [
      ["Gemeente", "Taakstelling regulier", "Taakstelling amv", "Gerealiseerd regulier 1-9-2025"],
      ["Alkmaar", 395, 102, 150],
      ["Hoorn", 399, 0, 0],
      ["Totaal", { value: 794, formula: "=SUM(B2:B3)" }, { value: 102, formula: "=SUM(C2:C3)" }, 150],
    ],
  },
  at: "Voortgang!D4",
  sentence: "Hier is 150 getypt, terwijl 2 andere cellen in deze rij een formule hebben.",
  formulas: "the formulas that stand in the tab",
};
