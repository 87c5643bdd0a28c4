// SPDX-License-Identifier: EUPL-1.2

import type { RuleExample } from "../lib/rules.fixture";

export const example: RuleExample = {
  tabs: {
    Verdeelbesluit: [
      ["Gemeente", "Taakstelling regulier", "Taakstelling amv", "Taakstelling totaal"],
      ["Alkmaar", 395, 102, 497],
      ["Schagen", 300, 0, 330],
    ],
  },
  at: "Verdeelbesluit!D3",
  sentence: "Bij Schagen staat als totaal 330, uit de cellen volgt 300 + 0 = 300.",
};
